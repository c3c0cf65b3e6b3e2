//! The fields of structs.

#[cfg(test)]
mod tests;

use serde_json::Value;

use super::inputs::Inputs;
use super::types::Declared;
use super::{Literal, RustType};
use crate::model::{self, Access, Kind, Limits, Prose, TypeId, unquoted};
use crate::names::Name;
use crate::passes::{FieldId, Spared, fits};

/// A field of a struct.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: Name,
    /// Its name in JSON.
    pub(crate) wire_name: String,
    /// Whether an attribute has to say that name.
    pub(crate) is_renamed: bool,
    /// The type of what it holds.
    pub(crate) ty: RustType,
    pub(crate) holding: Holding,
    /// Whether that is behind a pointer, so that the struct has a finite size.
    pub(crate) is_boxed: bool,
    /// What is taken for a value of it.
    pub(crate) accepted: Accepted,
    /// What reads it, where serde doesn't by itself.
    pub(crate) decoder: Option<FieldDecoder>,
    /// What its absence is read as, where an attribute has to say that.
    pub(crate) absence: Option<Absence>,
    pub(crate) writing: Writing,
    pub(crate) initial: Initial,
    /// What sets it, if `new` need not.
    pub(crate) setter: Option<Setter>,
    pub(crate) is_deprecated: bool,
    /// What is said of it, and of its type. The first of them is shown.
    pub(crate) descriptions: Vec<Prose>,
    pub(crate) notes: Vec<Note>,
}

impl Field {
    /// Whether what sets it is as it is for most: called like the field, and with nothing to wrap around
    /// what it is given but an `Option`. The name must not be raw, since links to the field have no `r#`.
    pub(crate) fn is_set_plainly(&self) -> bool {
        self.setter.as_ref().is_some_and(|setter| setter.name == self.name)
            && !self.name.is_raw()
            && !self.is_boxed
            && self.accepted != Accepted::Json
    }
}

/// How a field holds a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holding {
    /// As it is: it must be there.
    Plain,
    /// `None` is `null`; one of them must be there.
    OrNull,
    /// `None` is absence.
    OrAbsent,
    /// `None` is absence, for which `null` is another word.
    OrEither,
    /// `None` is absence, and `Some(None)` is `null`.
    OrEach,
}

impl Holding {
    fn of(is_required: bool, is_nullable: bool, tells_null: bool) -> Self {
        match (is_required, is_nullable) {
            (true, false) => Self::Plain,
            (true, true) => Self::OrNull,
            (false, false) => Self::OrAbsent,
            (false, true) if tells_null => Self::OrEach,
            (false, true) => Self::OrEither,
        }
    }

    /// Whether it must be there.
    pub(crate) fn is_required(self) -> bool {
        matches!(self, Self::Plain | Self::OrNull)
    }

    /// Whether it may be `null`.
    pub(crate) fn is_nullable(self) -> bool {
        matches!(self, Self::OrNull | Self::OrEither | Self::OrEach)
    }
}

/// What is taken for a value of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Accepted {
    /// One just like it, or where it may be absent, an `Option` of one.
    Value,
    /// Whatever becomes one, or where it may be absent, an `Option` of that.
    Convertible,
    /// One just like it in any case: `collect` has to know what to make.
    Collection,
    /// Whatever becomes JSON in any case: an `Option` of JSON is JSON.
    Json,
}

impl Accepted {
    fn of(ty: &RustType) -> Self {
        match ty {
            RustType::Model { declared: Declared::Enumeration | Declared::Union | Declared::Newtype, .. }
            | RustType::Text
            | RustType::Password
            | RustType::Formatted(_)
            | RustType::File
            | RustType::Part(_) => Self::Convertible,
            RustType::List(_) | RustType::Map(_) | RustType::Unit => Self::Collection,
            RustType::Json => Self::Json,
            RustType::Model { declared: Declared::Struct, .. }
            | RustType::Boolean
            | RustType::Integer(_)
            | RustType::Float
            // It is no field's type.
            | RustType::Bytes
            | RustType::Optional(_) => Self::Value,
        }
    }
}

/// What reads a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldDecoder {
    /// Nothing but integers, which may be written as fractions.
    Integers,
    /// What tells `null` from absence.
    Present,
    /// Both.
    PresentIntegers,
}

impl FieldDecoder {
    fn of(ty: &RustType, holding: Holding) -> Option<Self> {
        // `null` is a value of these, which an `Option` around them would take for absence.
        let holds_null = matches!(ty, RustType::Json | RustType::Unit);
        let tells_null = holding == Holding::OrEach || (holds_null && !holding.is_required());
        match (ty.is_integers(), tells_null) {
            (true, true) => Some(Self::PresentIntegers),
            (true, false) => Some(Self::Integers),
            (false, true) => Some(Self::Present),
            (false, false) => None,
        }
    }
}

/// What the absence of a field is read as.
#[derive(Debug, PartialEq)]
pub(crate) enum Absence {
    /// `None`.
    Nothing,
    /// What the document says that it means; a function of this name makes it.
    Default(Name, Literal),
}

/// Whether a field is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writing {
    Always,
    /// If it is there.
    IfPresent,
    /// If it is there, but not into a request.
    NotInRequests,
    /// If it is there; a request must have it.
    NeededInRequests,
}

/// What `new` gives a field.
#[derive(Debug, PartialEq)]
pub(crate) enum Initial {
    /// What it is told.
    Argument,
    /// What it always holds.
    Constant(Literal),
    Absent,
}

/// The methods that set a field.
#[derive(Debug)]
pub(crate) struct Setter {
    pub(crate) name: Name,
    /// The one that sets it to `null`.
    pub(crate) null: Option<Name>,
}

/// What else the document says of a field.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Note {
    /// Of a text.
    Format(String),
    /// JSON.
    Example(String),
    Constant(String),
    /// The discriminator value by which unions know its struct.
    DiscriminatorValue(String),
    /// Its list has no element twice.
    Unique,
    /// The server sets it; whether requests leave it out for that.
    ReadOnly {
        is_spared: bool,
    },
    /// Responses don't have it; whether requests must.
    WriteOnly {
        is_spared: bool,
    },
    Limits(Limits),
    /// JSON.
    Default(String),
    /// Absence and `null` are different things.
    TellsNull,
    /// The headers that are declared for its part.
    PartHeaders {
        names: Vec<String>,
        /// Whether the part is a file.
        is_file: bool,
    },
}

/// How long a value may be to be shown in a line, or made where a response lacks it.
const LONGEST_VALUE: usize = 80;

impl Inputs<'_> {
    /// A field of a struct.
    pub(super) fn field(self, id: FieldId, field: &model::Field, is_renamed: bool) -> Field {
        let names = self.names.ty(id.0);
        let index = id.1;
        let is_boxed = self.facts.boxed.contains(&id);
        let spared = self.facts.fields.spared.get(&id).copied();
        let ty = self.ty(field.ty);
        let holding = self.holding(id, field);
        let decoder = FieldDecoder::of(&ty, holding);
        let default = self.default(field).filter(|_| !is_boxed);
        let descriptions = [field.description.as_ref(), self.description(field.ty)];
        Field {
            name: names.members[index].clone(),
            wire_name: field.name.clone(),
            is_renamed,
            accepted: Accepted::of(&ty),
            holding,
            is_boxed,
            absence: match (default, &names.defaults[index]) {
                (Some(value), Some(name)) => Some(Absence::Default(name.clone(), value)),
                _ if holding == Holding::Plain => None,
                _ => decoder.map(|_| Absence::Nothing),
            },
            decoder,
            writing: match spared {
                _ if field.required => Writing::Always,
                None => Writing::IfPresent,
                Some(Spared::Requests) => Writing::NotInRequests,
                Some(Spared::Responses) => Writing::NeededInRequests,
            },
            initial: self.initial(id, field),
            setter: self.is_set(id, field).then(|| Setter {
                name: names.setters[index].clone(),
                null: names.nulls[index].clone(),
            }),
            is_deprecated: field.deprecated,
            descriptions: descriptions.into_iter().flatten().cloned().collect(),
            notes: self.notes(field, holding, spared.is_some()),
            ty,
        }
    }

    /// How a field of a struct holds a value.
    pub(super) fn holding(self, id: FieldId, field: &model::Field) -> Holding {
        let is_nullable = self.types().is_nullable(field.ty);
        Holding::of(field.required, is_nullable, self.facts.fields.tells_null.contains(&id))
    }

    /// Whether a field has a setter. What only responses bring needs none.
    fn is_set(self, id: FieldId, field: &model::Field) -> bool {
        !field.required && !self.facts.brought.contains(&id.0) && self.facts.fields.is_carried(id)
    }

    fn initial(self, id: FieldId, field: &model::Field) -> Initial {
        let facts = &self.facts.fields;
        let constant = field.constant.as_ref().filter(|_| facts.is_made(id, field));
        let constant = constant.and_then(|constant| self.scalar(field.ty, constant));
        match constant {
            Some(constant) => Initial::Constant(constant),
            None if facts.is_asked_for(id, field) => Initial::Argument,
            None => Initial::Absent,
        }
    }

    /// The default of a required field, where it has one of its type that is simple: a response that
    /// lacks it can be read all the same.
    fn default(self, field: &model::Field) -> Option<Literal> {
        let default = field.default.as_ref().filter(|_| field.required)?;
        let is_small = default.is_string() || default.to_string().len() <= LONGEST_VALUE;
        (is_small && fits(self.types(), field.ty, default))
            .then(|| self.literal(field.ty, default))
            .flatten()
    }

    fn notes(self, field: &model::Field, holding: Holding, is_spared: bool) -> Vec<Note> {
        let shown = |value: &Value| Some(value.to_string()).filter(|it| it.len() <= LONGEST_VALUE);
        let example = field.example.as_ref().filter(|_| field.constant.is_none());
        let notes = [
            self.format(field.ty).map(Note::Format),
            example.and_then(shown).map(Note::Example),
            field.constant.as_ref().map(unquoted).map(if field.is_discriminator {
                Note::DiscriminatorValue
            } else {
                Note::Constant
            }),
            field.unique.then_some(Note::Unique),
            match field.access {
                Access::Both => None,
                Access::ReadOnly => Some(Note::ReadOnly { is_spared }),
                Access::WriteOnly => Some(Note::WriteOnly { is_spared }),
            },
            field.limits.as_deref().cloned().map(Note::Limits),
            field.default.as_ref().and_then(shown).map(Note::Default),
            (holding == Holding::OrEach).then_some(Note::TellsNull),
            self.part_headers(field.ty),
        ];
        notes.into_iter().flatten().collect()
    }

    /// The headers that are declared for a part of a request, and whether that is a file.
    fn part_headers(self, id: TypeId) -> Option<Note> {
        match self.kind(id) {
            Kind::File(part) if !part.headers.is_empty() => {
                Some(Note::PartHeaders { names: part.headers.clone(), is_file: true })
            }
            Kind::Part(part) => {
                Some(Note::PartHeaders { names: part.headers.clone(), is_file: false })
            }
            Kind::Array(items) => self.part_headers(*items),
            _ => None,
        }
    }

    /// The format of a text.
    fn format(self, id: TypeId) -> Option<String> {
        match self.kind(id) {
            Kind::String { format, .. } => format.clone(),
            _ => None,
        }
    }
}

//! What kinds of values an API takes and yields.

use serde_json::Value;

use super::{Example, Object, Presence, Prose, TypeId, Wanted};
use crate::diagnostics::Pointer;
use crate::formats::TextFormat;

/// A type.
#[derive(Debug, Clone)]
pub(crate) struct Type {
    pub(crate) kind: Kind,
    /// Whether `null` is a value of the type as well.
    pub(crate) nullable: bool,
    pub(crate) origin: Pointer,
}

/// What kind of values a type has.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// Every JSON value, for want of something narrower.
    Any(Untyped),
    /// Nothing but `null`.
    Null,
    Boolean,
    Integer(Integer),
    /// A number that may have a fraction, of 64 bits even where the document says 32: many write
    /// `float` for prices, and mean all their digits.
    Float,
    /// Text. A format says more, but changes nothing on the wire.
    String {
        format: Option<String>,
        held_as: TextType,
    },
    /// A part of a request that has a content of its own, a name and headers.
    File(FilePart),
    /// A part of a request that is no file, and has headers all the same.
    Part(HeadedPart),
    Array(TypeId),
    /// An object whose keys are data.
    Map(TypeId),
    /// A type that is declared elsewhere under a name of its own.
    Reference(TypeId),
    Object(Named<Object>),
    Enumeration(Named<Enumeration>),
    /// Values of one or several of these types.
    Union(Named<Union>),
    /// Values that are of several types at once.
    Intersection(Named<Intersection>),
    /// Another name for a type that stands elsewhere as well.
    Alias(Named<Alias>),
}

/// The type that a client has for a text. A pass chooses it.
#[derive(Debug, Clone, Default)]
pub(crate) enum TextType {
    /// None is chosen yet.
    #[default]
    Unchosen,
    /// That of any text, whatever its format.
    Text,
    /// That of its format.
    Formatted(TextFormat),
    /// One that the document names.
    Named(Box<Named<()>>),
}

/// What the document says of a file that a request carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct FilePart {
    /// The names of the headers that are declared for it.
    pub(crate) headers: Vec<String>,
}

/// What the document says of a part that is no file, and has headers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HeadedPart {
    pub(crate) content: TypeId,
    /// The names of the headers that are declared for it.
    pub(crate) headers: Vec<String>,
}

/// Why a type is every JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Untyped {
    /// The document says nothing of it.
    Unstated,
    /// The document allows any value among others.
    Anything,
    /// It is the value of an object of which the document says no more than that it is one.
    FreeForm,
    /// The document requires it, but doesn't say what it is.
    Undeclared,
    /// A reference to it leads nowhere.
    Unresolved,
    /// It is what keywords say together that no type does.
    Mixed,
    /// It is what no value can be: an object and a text at once, say.
    Contradiction,
    /// It is nothing but itself.
    Circle,
}

impl Untyped {
    /// The reason, in a few words.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Unstated => "no type is stated",
            Self::Anything => "anything is allowed",
            Self::FreeForm => "free-form object",
            Self::Undeclared => "required but not declared",
            Self::Unresolved => "reference leads nowhere",
            Self::Mixed => "contradicting or mixed keywords",
            Self::Contradiction => "contradicting keywords",
            Self::Circle => "nothing but itself",
        }
    }
}

/// The width of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Integer {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

/// What to call a type, in the document's words.
#[derive(Debug, Clone)]
pub(crate) struct Label {
    pub(crate) name: String,
    /// What to call it where another type has that name, best first.
    pub(crate) qualified: Vec<String>,
    /// What its place is called, whatever it stands in.
    pub(crate) place: String,
    /// The component or the part of an operation that it stands in, or is.
    pub(crate) home: String,
    /// Names that it had elsewhere or formerly, by which it should be found.
    pub(crate) aliases: Vec<String>,
    /// What it is to be called, whatever the rest says.
    pub(crate) wanted: Option<Box<Wanted>>,
}

/// A type that gets a name of its own.
#[derive(Debug, Clone)]
pub(crate) struct Named<T> {
    pub(crate) label: Label,
    pub(crate) description: Option<Prose>,
    pub(crate) deprecated: bool,
    pub(crate) examples: Vec<Example>,
    pub(crate) shape: T,
}

/// A type of which the document lists values. There may be others.
#[derive(Debug, Clone, Default)]
pub(crate) struct Enumeration {
    /// In the document's order, each once, without `null`.
    pub(crate) listed: Vec<Listed>,
}

/// A value that a document lists.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub(crate) value: Value,
    /// What the document calls it, if it says that apart from the value.
    pub(crate) name: Option<String>,
    /// What it is to be called, whatever the rest says.
    pub(crate) wanted: Option<Wanted>,
    pub(crate) description: Option<Prose>,
}

impl Enumeration {
    pub(crate) fn values(&self) -> impl Iterator<Item = &Value> {
        self.listed.iter().map(|listed| &listed.value)
    }

    /// The only value, where there is just one.
    pub(crate) fn only(&self) -> Option<&Value> {
        match self.listed.as_slice() {
            [only] => Some(&only.value),
            _ => None,
        }
    }

    /// The values, where all of them are strings.
    pub(crate) fn strings(&self) -> Option<Vec<&str>> {
        self.values().map(Value::as_str).collect()
    }

    /// Whether the values are of several kinds.
    pub(crate) fn is_mixed(&self) -> bool {
        self.strings().is_none() && self.integers().is_none()
    }

    /// The values, where all of them are integers that fit into 64 bits.
    pub(crate) fn integers(&self) -> Option<Vec<i64>> {
        self.values().map(Value::as_i64).collect()
    }
}

/// Values that are of all of some types at once. The passes turn it into one of the other kinds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Intersection {
    pub(crate) parts: Vec<TypeId>,
    /// The fields that must be there, whichever part declares them.
    pub(crate) required: Vec<String>,
    /// Which fields must be there beside them.
    pub(crate) presence: Vec<Presence>,
}

/// Another name for a type.
#[derive(Debug, Clone)]
pub(crate) struct Alias {
    pub(crate) target: TypeId,
    /// The types that stand in it, whose names are others for those in the target.
    pub(crate) inner: Vec<TypeId>,
}

/// Values of one of several types. There may be others.
#[derive(Debug, Clone)]
pub(crate) struct Union {
    pub(crate) variants: Vec<Variant>,
    /// The member of an object that says which variant it is, by one of that one's values.
    pub(crate) discriminator: Option<String>,
    /// Whether a value without a discriminator value of a variant is told apart by what it looks like.
    pub(crate) by_shape: bool,
    /// Whether a value may be of several variants at once, as with `anyOf`.
    pub(crate) overlaps: bool,
    /// Whether a value may be of a variant that was left out, so that even a single other one isn't all
    /// that it may be.
    pub(crate) is_partial: bool,
}

/// A type of a union.
#[derive(Debug, Clone)]
pub(crate) struct Variant {
    pub(crate) ty: TypeId,
    /// What to call it, in the document's words.
    pub(crate) name: String,
    /// What to call it where another variant has that name.
    pub(crate) qualified: String,
    /// What the discriminator says of it.
    pub(crate) discriminator_values: Vec<String>,
    /// Whether it is what the other variants inherit from.
    pub(crate) is_base: bool,
    /// Whether it has the members of all others, for values that are several of them at once.
    pub(crate) is_combined: bool,
}

impl Variant {
    /// A variant like any other, for which a discriminator has some values.
    pub(crate) fn new(
        ty: TypeId,
        name: String,
        qualified: String,
        discriminator_values: Vec<String>,
    ) -> Self {
        Self { ty, name, qualified, discriminator_values, is_base: false, is_combined: false }
    }
}

impl Kind {
    /// What to call the type, where it gets a name of its own.
    pub(crate) fn label(&self) -> Option<&Label> {
        match self {
            Self::Object(named) => Some(&named.label),
            Self::Enumeration(named) => Some(&named.label),
            Self::Union(named) => Some(&named.label),
            Self::Intersection(named) => Some(&named.label),
            Self::Alias(named) => Some(&named.label),
            Self::String { held_as: TextType::Named(named), .. } => Some(&named.label),
            _ => None,
        }
    }
}

impl<T> Named<T> {
    /// The same name and description for another shape.
    pub(crate) fn with<S>(self, shape: S) -> Named<S> {
        let Self { label, description, deprecated, examples, shape: _ } = self;
        Named { label, description, deprecated, examples, shape }
    }
}

impl Kind {
    /// What the type is called and said to be, where it gets a name of its own.
    pub(crate) fn named(self) -> Option<Named<()>> {
        match self {
            Self::Object(named) => Some(named.with(())),
            Self::Enumeration(named) => Some(named.with(())),
            Self::Union(named) => Some(named.with(())),
            Self::Intersection(named) => Some(named.with(())),
            Self::Alias(named) => Some(named.with(())),
            _ => None,
        }
    }

    /// A text of which the document says no more.
    pub(crate) fn text() -> Self {
        Self::text_of(None)
    }

    /// A text of a format, if the document says one.
    pub(crate) fn text_of(format: Option<String>) -> Self {
        Self::String { format, held_as: TextType::Unchosen }
    }

    /// What the document says of a text that has a type of its own.
    pub(crate) fn newtype(&self) -> Option<&Named<()>> {
        match self {
            Self::String { held_as: TextType::Named(named), .. } => Some(named),
            _ => None,
        }
    }

    /// Whether it is a text of which the document says nothing else, so that any text is one.
    pub(crate) fn is_any_text(&self) -> bool {
        matches!(self, Self::String { format: None, .. }) && self.formatted().is_none()
    }

    /// The format of a text that has a type for it.
    pub(crate) fn formatted(&self) -> Option<TextFormat> {
        match self {
            Self::String { held_as: TextType::Formatted(format), .. } => Some(*format),
            _ => None,
        }
    }

    /// Whether the document says which type a text has.
    pub(crate) fn is_chosen(&self) -> bool {
        matches!(self, Self::String { held_as, .. } if !matches!(held_as, TextType::Unchosen))
    }

    /// Whether the type is a text that nobody should see.
    pub(crate) fn is_password(&self) -> bool {
        matches!(self, Self::String { format: Some(format), .. } if format == "password")
    }

    /// Whether the type is bytes as they are.
    pub(crate) fn is_binary(&self) -> bool {
        matches!(self, Self::String { format: Some(format), .. } if format == "binary")
    }

    /// Whether the document calls it deprecated.
    pub(crate) fn is_deprecated(&self) -> bool {
        match self {
            Self::Object(named) => named.deprecated,
            Self::Enumeration(named) => named.deprecated,
            Self::Union(named) => named.deprecated,
            Self::Alias(named) => named.deprecated,
            Self::String { held_as: TextType::Named(named), .. } => named.deprecated,
            _ => false,
        }
    }

    /// The types that a type is made of.
    pub(crate) fn parts(&self) -> Vec<TypeId> {
        match self {
            Self::Reference(other) | Self::Array(other) | Self::Map(other) => vec![*other],
            Self::Part(part) => vec![part.content],
            Self::Alias(Named { shape: alias, .. }) => {
                [alias.target].into_iter().chain(alias.inner.iter().copied()).collect()
            }
            Self::Object(Named { shape: object, .. }) => {
                object.fields.iter().map(|field| field.ty).chain(object.others).collect()
            }
            Self::Union(named) => named.shape.variants.iter().map(|variant| variant.ty).collect(),
            Self::Intersection(named) => named.shape.parts.clone(),
            _ => Vec::new(),
        }
    }

    /// The same, to be replaced by others.
    pub(crate) fn parts_mut(&mut self) -> Vec<&mut TypeId> {
        match self {
            Self::Reference(other) | Self::Array(other) | Self::Map(other) => vec![other],
            Self::Part(part) => vec![&mut part.content],
            Self::Alias(Named { shape: alias, .. }) => {
                [&mut alias.target].into_iter().chain(&mut alias.inner).collect()
            }
            Self::Object(Named { shape: object, .. }) => {
                let fields = object.fields.iter_mut().map(|field| &mut field.ty);
                fields.chain(object.others.as_mut()).collect()
            }
            Self::Union(named) => {
                named.shape.variants.iter_mut().map(|variant| &mut variant.ty).collect()
            }
            Self::Intersection(named) => named.shape.parts.iter_mut().collect(),
            _ => Vec::new(),
        }
    }

    /// The type that this one is no more than a name of.
    pub(crate) fn target(&self) -> Option<TypeId> {
        match self {
            Self::Reference(target) => Some(*target),
            Self::Alias(named) => Some(named.shape.target),
            _ => None,
        }
    }

    /// Whether the type becomes a model: one of the structs and enums that the crate declares.
    pub(crate) fn is_model(&self) -> bool {
        matches!(self, Self::Object(_) | Self::Enumeration(_) | Self::Union(_))
    }

    /// Whether the crate declares something under the type's name.
    pub(crate) fn is_declared(&self) -> bool {
        self.is_model() || matches!(self, Self::Alias(_)) || self.newtype().is_some()
    }

    /// The examples that the document gives of the type itself.
    pub(crate) fn examples(&self) -> &[Example] {
        match self {
            Self::Object(named) => &named.examples,
            Self::Enumeration(named) => &named.examples,
            Self::Union(named) => &named.examples,
            Self::String { held_as: TextType::Named(named), .. } => &named.examples,
            _ => &[],
        }
    }

    /// The examples, where there can be any.
    pub(crate) fn examples_mut(&mut self) -> Option<&mut Vec<Example>> {
        match self {
            Self::Object(named) => Some(&mut named.examples),
            Self::Enumeration(named) => Some(&mut named.examples),
            Self::Union(named) => Some(&mut named.examples),
            Self::Intersection(named) => Some(&mut named.examples),
            Self::String { held_as: TextType::Named(named), .. } => Some(&mut named.examples),
            _ => None,
        }
    }
}

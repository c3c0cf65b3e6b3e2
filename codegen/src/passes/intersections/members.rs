//! The members of an object that is put together.

use std::collections::HashMap;

use super::Merging;
use crate::diagnostics::Pointer;
use crate::model::{Access, Field, Kind, Object, Presence, Type, TypeId, Untyped};

#[derive(Debug, Clone, Default)]
pub(super) struct Members {
    pub(super) fields: Vec<Field>,
    /// Where a field stands in the list, by its name.
    places: HashMap<String, usize>,
    pub(super) others: Option<TypeId>,
    closed: bool,
    pub(super) presence: Vec<Presence>,
    pub(super) is_object: bool,
    /// Whether the document says that it is an object, rather than what members it has if it is.
    pub(super) is_stated: bool,
}

impl Members {
    /// Adds those of an object.
    pub(super) fn add(&mut self, merging: &mut Merging<'_>, object: &Object) {
        self.is_object = true;
        self.is_stated |= object.stated;
        self.others = object.others.or(self.others);
        self.closed |= object.closed;
        self.presence.extend(object.presence.iter().cloned());
        for field in &object.fields {
            match self.places.get(&field.name) {
                Some(place) => narrow(merging, &mut self.fields[*place], field),
                None => self.push(field.clone()),
            }
        }
    }

    /// Whether anything is said of members.
    pub(super) fn say_something(&self) -> bool {
        self.is_object || self.others.is_some() || !self.presence.is_empty()
    }

    fn push(&mut self, field: Field) {
        self.places.insert(field.name.clone(), self.fields.len());
        self.fields.push(field);
    }

    /// The object, in which what is required, or spoken of by a rule, is a field.
    pub(super) fn object(
        mut self,
        merging: &mut Merging<'_>,
        required: &[String],
        at: &Pointer,
    ) -> Object {
        for name in required {
            if let Some(place) = self.places.get(name) {
                self.fields[*place].required = true;
                continue;
            }
            // It can hold what any other member can. What nobody declares, nobody has to give.
            let ty = self.others.unwrap_or_else(|| undeclared(merging, at));
            let is_promised =
                !matches!(merging.types.get(merging.types.resolve(ty)).kind, Kind::Any(_));
            self.push(Field::undeclared(name, is_promised, ty));
        }
        let rules = if self.others.is_none() { self.presence.clone() } else { Vec::new() };
        for name in rules.iter().flat_map(Presence::sets).flatten() {
            if !self.places.contains_key(name) {
                let ty = undeclared(merging, at);
                self.push(Field::new(name, false, ty));
            }
        }
        Object {
            fields: self.fields,
            others: self.others,
            closed: self.closed && self.others.is_none(),
            presence: self.presence,
            stated: self.is_stated,
        }
    }
}

/// The type of what is spoken of, and no property.
fn undeclared(merging: &mut Merging<'_>, at: &Pointer) -> TypeId {
    let kind = Kind::Any(Untyped::Undeclared);
    merging.types.add(Type { kind, nullable: false, origin: at.clone() })
}

/// Makes a field what another one of its name says beside it.
fn narrow(merging: &mut Merging<'_>, field: &mut Field, other: &Field) {
    // What one part requires without a word on what it is, another may declare.
    field.required |= other.required || field.undeclared != other.undeclared;
    field.undeclared &= other.undeclared;
    field.deprecated |= other.deprecated;
    field.unique |= other.unique;
    field.limits = field.limits.take().or_else(|| other.limits.clone());
    if other.description.is_some() {
        field.description.clone_from(&other.description);
    }
    if other.wanted.is_some() {
        field.wanted.clone_from(&other.wanted);
    }
    if other.example.is_some() {
        field.example.clone_from(&other.example);
    }
    if other.default.is_some() {
        field.default.clone_from(&other.default);
    }
    if other.constant.is_some() {
        field.constant.clone_from(&other.constant);
    }
    if other.access != Access::Both {
        field.access = other.access;
    }
    field.ty = merging.both(field.ty, other.ty);
}

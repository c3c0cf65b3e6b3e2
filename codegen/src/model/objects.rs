//! Objects: their fields, and which of these must be there.

use serde_json::Value;

use super::{Limits, Prose, TypeId, Wanted};

/// An object with known fields.
#[derive(Debug, Clone, Default)]
pub(crate) struct Object {
    /// In the document's order.
    pub(crate) fields: Vec<Field>,
    /// The type of all other members, where the document says that there are such.
    pub(crate) others: Option<TypeId>,
    /// Whether a schema states that it is an object, rather than what members it has if it is one.
    pub(crate) stated: bool,
    /// Whether the document says that there are no other members.
    pub(crate) closed: bool,
    /// Which fields must be there beside the required ones.
    pub(crate) presence: Vec<Presence>,
}

/// A field of an object.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each stands for itself")]
pub(crate) struct Field {
    /// Its name in JSON.
    pub(crate) name: String,
    pub(crate) required: bool,
    /// Whether the document says that it must be there, but not what it is.
    pub(crate) undeclared: bool,
    pub(crate) description: Option<Prose>,
    pub(crate) deprecated: bool,
    pub(crate) ty: TypeId,
    /// The only value that it can hold, as far as the document knows: a scalar.
    pub(crate) constant: Option<Value>,
    /// Whether that is no more than what a discriminator calls the object.
    pub(crate) is_discriminator: bool,
    /// A value that the document shows for it.
    pub(crate) example: Option<Value>,
    /// What its absence means.
    pub(crate) default: Option<Value>,
    /// Which way it travels.
    pub(crate) access: Access,
    /// What it is to be called.
    pub(crate) wanted: Option<Wanted>,
    /// Whether it is a list without an element twice.
    pub(crate) unique: bool,
    /// How large, long or many it may be.
    pub(crate) limits: Option<Box<Limits>>,
}

/// Which way a field travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Access {
    #[default]
    Both,
    /// In responses only: the server sets it.
    ReadOnly,
    /// In requests only: the server keeps it to itself.
    WriteOnly,
}

/// A rule on which fields must be there together; each set is of names in JSON.
#[derive(Debug, Clone)]
pub(crate) enum Presence {
    /// All fields of at least one of the sets.
    AnyOf(Vec<Vec<String>>),
    /// All fields of exactly one of the sets.
    OneOf(Vec<Vec<String>>),
}

impl Field {
    /// A field that must be there, and of which no property says what it is. It has the type of all
    /// other members, if there is one; if there isn't, nobody has to give it.
    pub(crate) fn undeclared(name: &str, required: bool, ty: TypeId) -> Self {
        Self { undeclared: true, ..Self::new(name, required, ty) }
    }

    /// A field of which no more is known than its type.
    pub(crate) fn new(name: &str, required: bool, ty: TypeId) -> Self {
        Self {
            name: name.to_owned(),
            required,
            undeclared: false,
            description: None,
            deprecated: false,
            ty,
            constant: None,
            is_discriminator: false,
            example: None,
            default: None,
            access: Access::Both,
            wanted: None,
            unique: false,
            limits: None,
        }
    }
}

impl Presence {
    /// The sets of which at least one must be there.
    pub(crate) fn sets(&self) -> &[Vec<String>] {
        match self {
            Self::AnyOf(sets) | Self::OneOf(sets) => sets,
        }
    }

    /// Whether every object keeps to the rule, since one of the sets is empty.
    pub(crate) fn asks_for_nothing(&self) -> bool {
        matches!(self, Self::AnyOf(sets) if sets.iter().any(Vec::is_empty))
    }

    /// Whether an object keeps to the rule, of which `is_there` says which fields it has.
    pub(crate) fn holds(&self, is_there: impl Fn(&str) -> bool) -> bool {
        let whole = |set: &&Vec<String>| set.iter().all(|name| is_there(name));
        let number = self.sets().iter().filter(whole).count();
        match self {
            Self::AnyOf(_) => number > 0,
            Self::OneOf(_) => number == 1,
        }
    }
}

//! The objects of OpenAPI 3.0, as data: which keys each may have, and what belongs there.

mod objects;

use serde_json::Value;

pub(super) use objects::OPENAPI;

/// What belongs in one place of a document.
#[derive(Clone, Copy)]
pub(super) enum Content {
    /// A string.
    Text,
    /// One of these strings.
    Word(&'static [&'static str]),
    /// True or false.
    Flag,
    /// A number.
    Number,
    /// A whole number that isn't negative.
    Count,
    /// Anything.
    Any,
    /// A list of strings.
    Texts,
    /// A list of anything.
    Values,
    /// A map of strings.
    TextMap,
    /// A map of anything.
    ValueMap,
    /// An object of this kind.
    One(&'static Object),
    /// An object of this kind, or true or false.
    OneOrFlag(&'static Object),
    /// A list of objects of this kind.
    List(&'static Object),
    /// A map of objects of this kind.
    Map(&'static Object),
}

/// A key that an object has a meaning for.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) content: Content,
    pub(super) required: bool,
}

/// What else may be a key of an object, beside its fields.
#[derive(Clone, Copy)]
pub(super) struct Pattern {
    pub(super) matches: fn(&str) -> bool,
    pub(super) content: Content,
    /// Which keys those are, in words.
    pub(super) keys: &'static str,
}

/// Whether a `$ref` may stand in an object's place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reference {
    Never,
    /// Instead of the object; what stands beside it is ignored.
    Instead,
    /// As `Instead`, but `openapiv3` doesn't read it.
    InsteadUnread,
    /// For the whole object, of which more may stand beside it.
    Whole,
}

/// What becomes of keys that begin with `x-`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extensions {
    Kept,
    /// `openapiv3` takes them for something else.
    LeftOut,
    /// They are keys like any other.
    Unknown,
}

/// A kind of object.
pub(super) struct Object {
    /// What it is called, without an article.
    pub(super) name: &'static str,
    pub(super) fields: &'static [Field],
    /// Two fields of which one is required and the other forbidden.
    pub(super) either: Option<[&'static str; 2]>,
    pub(super) pattern: Option<Pattern>,
    pub(super) reference: Reference,
    pub(super) extensions: Extensions,
    /// Asks `openapiv3` whether it reads such an object.
    pub(super) check: fn(Value) -> Result<(), serde_json::Error>,
}

impl Object {
    /// What belongs at a key; `None` if OpenAPI doesn't know the key here.
    pub(super) fn content(&self, key: &str) -> Option<Content> {
        if let Some(field) = self.fields.iter().find(|field| field.name == key) {
            return Some(field.content);
        }
        if self.is_extension(key) {
            return None;
        }
        self.pattern.filter(|pattern| (pattern.matches)(key)).map(|pattern| pattern.content)
    }

    /// Whether a key belongs to an extension.
    pub(super) fn is_extension(&self, key: &str) -> bool {
        self.extensions != Extensions::Unknown && key.starts_with("x-")
    }
}

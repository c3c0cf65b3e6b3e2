//! The objects of OpenAPI 3.0, as data: which keys each may have, and what belongs there.

mod identity;
mod objects;
mod references;
pub(crate) mod wording;

use crate::tree::Value;

pub(crate) use identity::Identity;
pub(crate) use objects::{
    COMPONENTS, MEDIA_TYPE, OPENAPI, PARAMETER, PATH_ITEM, PATHS, QUERY, RESPONSE, SCHEMA,
    SECURITY_SCHEME, WEBHOOKS,
};
pub(crate) use references::{Section, component, mapped, section};

/// Whether somebody's data stand below a key, or an extension, in which nothing means what it does
/// elsewhere.
pub(crate) fn is_data(key: &str) -> bool {
    ["example", "examples", "default", "enum", "const"].contains(&key) || key.starts_with("x-")
}

/// Whether a key of a path item is a method, below which an operation stands.
pub(crate) fn is_method(key: &str) -> bool {
    matches!(PATH_ITEM.content(key), Some(Content::One(kind)) if kind.is(Identity::Operation))
}

/// What belongs in one place of a document.
#[derive(Clone, Copy)]
pub(crate) enum Content {
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

impl Content {
    /// Whether a value is of the kind that belongs here, without a look into it.
    pub(crate) fn fits(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_string(),
            Self::Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
            Self::Flag => value.is_boolean(),
            Self::Number => value.is_number(),
            Self::Count => value.is_count(),
            Self::Any => true,
            Self::Texts | Self::Values | Self::List(_) => value.is_array(),
            Self::TextMap | Self::ValueMap | Self::Map(_) | Self::One(_) => value.is_object(),
            Self::OneOrFlag(_) => value.is_object() || value.is_boolean(),
        }
    }
}

/// A key that an object has a meaning for.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) content: Content,
    pub(crate) required: bool,
}

/// What else may be a key of an object, beside its fields.
#[derive(Clone, Copy)]
pub(crate) struct Pattern {
    pub(crate) matches: fn(&str) -> bool,
    pub(crate) content: Content,
    /// Which keys those are, in words.
    pub(crate) keys: &'static str,
}

/// Whether a `$ref` may stand in an object's place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reference {
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
pub(crate) enum Extensions {
    Kept,
    /// `openapiv3` takes them for something else.
    LeftOut,
    /// They are keys like any other.
    Unknown,
}

/// A kind of object.
pub(crate) struct Object {
    pub(crate) identity: Identity,
    pub(crate) fields: &'static [Field],
    /// Two fields of which one is required and the other forbidden.
    pub(crate) either: Option<[&'static str; 2]>,
    pub(crate) pattern: Option<Pattern>,
    pub(crate) reference: Reference,
    pub(crate) extensions: Extensions,
    /// Asks `openapiv3` whether it reads such an object.
    pub(crate) check: fn(serde_json::Value) -> Result<(), serde_json::Error>,
}

impl Object {
    /// Whether this is an object of a kind.
    pub(crate) fn is(&self, identity: Identity) -> bool {
        self.identity == identity
    }

    /// What it is called, without an article.
    pub(crate) fn name(&self) -> &'static str {
        self.identity.name()
    }

    /// What belongs at a key; `None` if OpenAPI doesn't know the key here.
    pub(crate) fn content(&self, key: &str) -> Option<Content> {
        if let Some(field) = self.fields.iter().find(|field| field.name == key) {
            return Some(field.content);
        }
        if self.is_extension(key) {
            return None;
        }
        self.pattern.filter(|pattern| (pattern.matches)(key)).map(|pattern| pattern.content)
    }

    /// Whether a key must be there.
    pub(crate) fn requires(&self, key: &str) -> bool {
        self.fields.iter().any(|field| field.required && field.name == key)
    }

    /// Whether a key belongs to an extension.
    pub(crate) fn is_extension(&self, key: &str) -> bool {
        self.extensions != Extensions::Unknown && key.starts_with("x-")
    }
}

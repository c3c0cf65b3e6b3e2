//! What belongs in the places of a document, of whatever version: which references become components
//! goes by that.

use super::components::Section;
use crate::grammar::{
    COMPONENTS, Content, Identity, MEDIA_TYPE, OPENAPI, Object, PARAMETER, PATH_ITEM, RESPONSE,
    SCHEMA, SECURITY_SCHEME, is_data, is_method,
};
use crate::tree::Members;

/// What belongs in a place.
#[derive(Clone, Copy)]
pub(super) enum Expected {
    /// An object of a kind.
    One(&'static Object),
    /// A map or a list of such objects.
    Many(&'static Object),
    /// A text.
    Text,
    /// Somebody's data.
    Data,
    /// Nothing that a client is made of.
    Nothing,
}

/// Keys of schemas below which a map of schemas stands, beside those that 3.0 knows.
const SCHEMA_MAPS: [&str; 5] =
    ["patternProperties", "x-patternProperties", "$defs", "definitions", "dependentSchemas"];

impl Expected {
    /// What belongs in the place of a document.
    pub(super) fn document() -> Self {
        Self::One(&OPENAPI)
    }

    /// What belongs at a key.
    pub(super) fn member(self, key: &str) -> Self {
        match self {
            Self::One(kind) => of_object(kind, key),
            Self::Many(kind) => Self::One(kind),
            Self::Text | Self::Nothing => Self::Nothing,
            Self::Data => Self::Data,
        }
    }

    /// The keys of an object in the order in which other bundlers come to them: who comes first gets
    /// the better name. Those that OpenAPI knows come in the order of its specification.
    pub(super) fn order(self, members: &Members) -> Vec<String> {
        let mut keys: Vec<String> = members.keys().cloned().collect();
        if let Self::One(kind) = self {
            let known = |key: &str| kind.fields.iter().position(|field| field.name == key);
            keys.sort_by_key(|key| known(key).unwrap_or(usize::MAX));
        }
        keys
    }

    /// What belongs in a list.
    pub(super) fn element(self) -> Self {
        match self {
            Self::Many(kind) => Self::One(kind),
            other => other,
        }
    }
}

/// What belongs at a key of an object of a kind.
fn of_object(kind: &'static Object, key: &str) -> Expected {
    match kind.content(key) {
        Some(Content::One(of) | Content::OneOrFlag(of)) => Expected::One(of),
        Some(Content::Map(of) | Content::List(of)) => Expected::Many(of),
        Some(Content::Text) => Expected::Text,
        Some(Content::Any | Content::Values | Content::ValueMap) => Expected::Data,
        Some(_) => Expected::Nothing,
        None => of_other_version(kind, key),
    }
}

/// What belongs at a key that OpenAPI 3.0 doesn't know, or not in this spelling.
fn of_other_version(kind: &'static Object, key: &str) -> Expected {
    match (kind.identity, key) {
        (Identity::Document, "definitions") => Expected::Many(&SCHEMA),
        (Identity::Document, "parameters") => Expected::Many(&PARAMETER),
        (Identity::Document, "responses") => Expected::Many(&RESPONSE),
        (Identity::Document, "securityDefinitions") => Expected::Many(&SECURITY_SCHEME),
        (Identity::Document, "webhooks") | (Identity::Components, "pathItems") => {
            Expected::Many(&PATH_ITEM)
        }
        (Identity::Components, "mediaTypes") => Expected::Many(&MEDIA_TYPE),
        (Identity::Schema, key) if SCHEMA_MAPS.contains(&key) => Expected::Many(&SCHEMA),
        (_, key) if key.starts_with("x-") => Expected::Nothing,
        (Identity::Schema | Identity::Response, key) if is_data(key) => Expected::Data,
        (Identity::Schema, _) => Expected::One(&SCHEMA),
        (Identity::Response, "schema") | (Identity::MediaType, "itemSchema") => {
            Expected::One(&SCHEMA)
        }
        // A path should begin with `/`, and a method is in lower case.
        (Identity::Paths, _) => Expected::One(&PATH_ITEM),
        (Identity::PathItem, key) => {
            let method = key.to_ascii_lowercase();
            if is_method(&method) { of_object(kind, &method) } else { Expected::Nothing }
        }
        (Identity::Responses, _) => Expected::One(&RESPONSE),
        _ => Expected::Nothing,
    }
}

/// Where the objects of a kind are shared. Those that are shared nowhere stand where they are referred
/// to.
pub(super) fn section(kind: &'static Object, is_swagger: bool) -> Option<Section> {
    if is_swagger {
        return match kind.identity {
            Identity::Schema => Some("definitions"),
            Identity::Parameter => Some("parameters"),
            Identity::Response => Some("responses"),
            _ => None,
        };
    }
    crate::grammar::section(kind)
}

/// The sections in which anything is shared.
pub(super) fn sections(is_swagger: bool) -> Vec<Section> {
    if is_swagger {
        return vec!["definitions", "parameters", "responses"];
    }
    COMPONENTS.fields.iter().map(|field| field.name).collect()
}

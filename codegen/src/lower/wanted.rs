//! What the document wants things to be called in a client: `x-rust-name`, and the extensions of others
//! that mean the same.

use indexmap::IndexMap;
use openapiv3::{Operation, Schema, SchemaData};
use serde_json::Value;

use super::Lowering;
use super::keywords::Keywords;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Wanted, WantedBy};

/// The extension that says a name in Rust.
pub(super) const RUST_NAME: &str = "x-rust-name";

/// Extensions of others that name an operation.
const OF_OPERATIONS: &[&str] =
    &["x-ogen-name", "x-ms-client-name", SPEAKEASY_NAME, "x-fern-sdk-method-name"];

/// The extension of Speakeasy that names anything.
const SPEAKEASY_NAME: &str = "x-speakeasy-name-override";

/// Those of them that name an operation within a group, each with what names the group.
const GROUPS: &[(&str, &str)] =
    &[(SPEAKEASY_NAME, "x-speakeasy-group"), ("x-fern-sdk-method-name", "x-fern-sdk-group-name")];

/// Extensions of others that name a parameter.
pub(super) const OF_PARAMETERS: &[&str] = &["x-ogen-name", "x-ms-client-name", SPEAKEASY_NAME];

/// Extensions of others that name a property.
pub(super) const OF_PROPERTIES: &[&str] = &["x-ms-client-name", SPEAKEASY_NAME];

/// Extensions of others that name the type of a schema.
pub(super) const OF_TYPES: &[&str] = &["x-ogen-name", "x-ms-client-name", SPEAKEASY_NAME];

/// What names the type of a property's schema: the other extensions name the property.
pub(super) const OF_TYPES_OF_PROPERTIES: &[&str] = &["x-ogen-name"];

impl Lowering<'_> {
    /// What extensions want something to be called: our own says so before those of others.
    pub(super) fn wanted(
        &mut self,
        extensions: &IndexMap<String, Value>,
        others: &[&str],
        at: &Pointer,
    ) -> Option<Wanted> {
        let wanted = |key: &str, by: WantedBy| {
            let name = extensions.get(key)?.as_str().filter(|name| !name.trim().is_empty())?;
            Some(Wanted { name: name.to_owned(), by, at: at.child(key) })
        };
        let own = wanted(RUST_NAME, WantedBy::Document);
        if own.is_none() && extensions.contains_key(RUST_NAME) {
            let message = format!("`{RUST_NAME}` isn't a name");
            self.diagnostics
                .warning(Code::Invalid, &at.child(RUST_NAME), message)
                .help("write the name as it is to be in Rust: `x-rust-name: send_message`");
        }
        own.or_else(|| others.iter().find_map(|key| wanted(key, WantedBy::Words)))
    }

    /// What an operation wants to be called. What names it within a group, such as `get`, names many
    /// operations, so that the group's name goes before.
    pub(super) fn wanted_of_operation(
        &mut self,
        operation: &Operation,
        at: &Pointer,
    ) -> Option<Wanted> {
        let wanted = self.wanted(&operation.extensions, OF_OPERATIONS, at)?;
        let is_by = |(key, _): &&(&str, &str)| wanted.at == at.child(key);
        let group = GROUPS.iter().find(is_by).and_then(|(key, group)| {
            let group = operation.extensions.get(*group).map(words).filter(|it| !it.is_empty());
            group.or_else(|| operation.tags.first().filter(|_| *key == SPEAKEASY_NAME).cloned())
        });
        Some(match group {
            Some(group) => Wanted { name: format!("{group} {}", wanted.name), ..wanted },
            None => wanted,
        })
    }

    /// What the schema of a property wants the property to be called.
    pub(super) fn wanted_of_property(
        &mut self,
        schema: &SchemaData,
        at: &Pointer,
    ) -> Option<Wanted> {
        let of_values = matches!(schema.extensions.get(RUST_NAME), Some(Value::Array(_)));
        if of_values { None } else { self.wanted(&schema.extensions, OF_PROPERTIES, at) }
    }

    /// What a schema wants its type to be called, by our own extension or not. A list of names is for the
    /// values that it lists.
    pub(super) fn wanted_of_type(
        &mut self,
        schema: &Schema,
        of_property: bool,
        at: &Pointer,
    ) -> Option<Wanted> {
        let extensions = &schema.schema_data.extensions;
        let values = Keywords::of(schema).values.len();
        match extensions.get(RUST_NAME) {
            Some(Value::Array(names)) if values > 0 => {
                if names.len() != values {
                    let message =
                        format!("`{RUST_NAME}` has {} names for {values} values", names.len());
                    self.diagnostics
                        .warning(Code::Invalid, &at.child(RUST_NAME), message)
                        .help("list a name for each value, in their order");
                }
                None
            }
            _ if of_property => {
                let key = OF_TYPES_OF_PROPERTIES.iter().find(|key| extensions.contains_key(**key));
                let name = extensions.get(*key?)?.as_str()?.to_owned();
                Some(Wanted { name, by: WantedBy::Words, at: at.clone() })
            }
            _ => self.wanted(extensions, OF_TYPES, at),
        }
    }
}

/// A name, or several of groups in groups.
fn words(names: &Value) -> String {
    let each = |names: &[Value]| names.iter().map(words).collect::<Vec<_>>().join(" ");
    match names {
        Value::String(name) => name.clone(),
        Value::Array(names) => each(names),
        _ => String::new(),
    }
}

/// What a schema wants its listed values to be called, in their order, if it has a name for each.
pub(super) fn of_values(schema: &Schema, values: usize, at: &Pointer) -> Vec<Option<Wanted>> {
    let Some(Value::Array(names)) = schema.schema_data.extensions.get(RUST_NAME) else {
        return Vec::new();
    };
    if names.len() != values {
        return Vec::new();
    }
    let at = at.child(RUST_NAME);
    let names = names.iter().enumerate().map(|(index, name)| {
        let name = name.as_str()?.to_owned();
        Some(Wanted { name, by: WantedBy::Document, at: at.child(index) })
    });
    names.collect()
}

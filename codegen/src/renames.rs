//! What a client calls things other than it would by itself.

use std::collections::BTreeMap;

/// What a client is to call things, as names in Rust. A name that stands here goes before one that the
/// document wants. What is sent and read stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renames {
    /// Methods of the client, by an `operationId`, or by a method and path as in `GET /pets/{id}`.
    pub operations: BTreeMap<String, String>,
    /// Types, by the name of a component schema, or by what the client would call them.
    pub types: BTreeMap<String, String>,
    /// Fields, as in `Pet.createdAt`: by the type as above, and by the property, or by what the client would
    /// call it.
    pub fields: BTreeMap<String, String>,
    /// Variants, as in `Colour.dark-red`: by the type as above, and by the value that is listed, or by what the
    /// client would call it.
    pub variants: BTreeMap<String, String>,
}

impl Renames {
    /// Whether nothing is called otherwise.
    pub(crate) fn is_empty(&self) -> bool {
        let Self { operations, types, fields, variants } = self;
        [operations, types, fields, variants].into_iter().all(BTreeMap::is_empty)
    }
}

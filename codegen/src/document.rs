//! Reads a value tree in which each object has been found good as an OpenAPI document.

use std::thread;

use indexmap::IndexMap;
use openapiv3::{OpenAPI, Operation, PathItem, ReferenceOr};
use serde::Deserialize;
use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::grammar::{QUERY, WEBHOOKS};
use crate::tree::Node;

/// A document.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) openapi: OpenAPI,
    /// What the API sends of itself, by name. OpenAPI 3.0 has no place for it.
    pub(crate) webhooks: IndexMap<String, ReferenceOr<PathItem>>,
    /// The operations of the method that OpenAPI 3.2 brought, by path.
    pub(crate) queries: IndexMap<String, Operation>,
}

/// Reads a document, once.
pub(crate) fn read(tree: &Node, diagnostics: &mut Diagnostics) -> Option<Document> {
    let document = deserialized(&tree.plain());
    let report = |reason| {
        let message = format!("this isn't a valid OpenAPI document: {reason}");
        diagnostics.error(Code::Invalid, &Pointer::root(), message);
    };
    document.map_err(report).ok()
}

/// The stack that reading takes, with room to spare: `openapiv3` has many large frames for each
/// of the 128 levels that values may be nested, more than a test's thread has room for.
const STACK: usize = 64 << 20;

fn deserialized(value: &Value) -> Result<Document, String> {
    thread::scope(|scope| {
        let reader = thread::Builder::new().stack_size(STACK);
        let reader = reader.spawn_scoped(scope, || Document::of(value));
        let reader = reader.map_err(|error| format!("there is no memory to read it ({error})"))?;
        match reader.join() {
            Ok(document) => document.map_err(|error| error.to_string()),
            Err(_) => Err("it is more than `openapiv3` can read".to_owned()),
        }
    })
}

impl Document {
    /// The document that some JSON is.
    pub(crate) fn of(value: &Value) -> Result<Self, serde_json::Error> {
        let mut openapi = OpenAPI::deserialize(value)?;
        let webhooks = openapi.extensions.shift_remove(WEBHOOKS).unwrap_or_default();
        let webhooks: Option<_> = Deserialize::deserialize(webhooks)?;
        Ok(Self { openapi, webhooks: webhooks.unwrap_or_default(), queries: queries(value)? })
    }
}

fn queries(document: &Value) -> Result<IndexMap<String, Operation>, serde_json::Error> {
    let items = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    let queries = items.filter_map(|(path, item)| Some((path, item.get(QUERY)?)));
    queries.map(|(path, query)| Ok((path.clone(), Operation::deserialize(query)?))).collect()
}

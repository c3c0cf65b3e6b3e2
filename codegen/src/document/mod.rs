//! Turns a value tree into an OpenAPI document that `openapiv3` has read.
//!
//! `openapiv3` says of a document that it refuses only what it met first, hardly where, and drops
//! silently what it doesn't know. So the tree is gone through with a table of OpenAPI's objects
//! first, and only a tree in which each object has been found good is read as a whole.

mod operations;
mod version;
mod walk;

use std::thread;

use openapiv3::OpenAPI;
use serde::Deserialize;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::grammar::{Content, PATHS, wording};
use crate::tree::{Members, Node, Places, Value};
use walk::Walk;

/// A document that has been read.
pub(crate) struct Document {
    pub(crate) openapi: OpenAPI,
    /// How many operations it has, with those that couldn't be read.
    pub(crate) operations: usize,
}

/// Reads a document. What is wrong with it, and what is ignored of it, is reported; what can't be
/// read is left out, as long as anything is left.
pub(crate) fn parse(
    tree: &mut Node,
    places: &Places,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let root = tree.origin;
    let document = version::check(&mut tree.value, diagnostics)?;
    let operations = operations::count(document);
    if !complete(document, diagnostics) || !Walk::new(diagnostics, places).document(document, root)
    {
        if !diagnostics.has_errors() {
            let message = "nothing in this document can be read";
            diagnostics.error(Code::Invalid, &Pointer::root(), message);
        }
        return None;
    }
    match read(tree.plain()) {
        Ok(openapi) => Some(Document { openapi, operations }),
        Err(reason) => {
            let message = format!("this isn't a valid OpenAPI document: {reason}");
            diagnostics.error(Code::Invalid, &Pointer::root(), message);
            None
        }
    }
}

/// Whether a document has paths or components.
fn complete(document: &mut Members, diagnostics: &mut Diagnostics) -> bool {
    if document.get("paths").is_some_and(Value::is_object) {
        return true;
    }
    let has_components = document.get("components").is_some_and(Value::is_object);
    let (pointer, message) = match document.get("paths") {
        Some(paths) => {
            (Pointer::root().child("paths"), wording::misfit("paths", Content::One(&PATHS), paths))
        }
        None => (Pointer::root(), "this document has no `paths`".to_owned()),
    };
    if has_components {
        diagnostics.warning(Code::Invalid, &pointer, message).help("it is taken to have none");
        document.insert("paths", Members::new());
    } else {
        diagnostics.error(Code::Invalid, &pointer, message);
    }
    has_components
}

/// The stack that reading takes, with room to spare: `openapiv3` has many large frames for each
/// of the 128 levels that values may be nested, more than a test's thread has room for.
const STACK: usize = 64 << 20;

fn read(value: serde_json::Value) -> Result<OpenAPI, String> {
    thread::scope(|scope| {
        let reader = thread::Builder::new().stack_size(STACK);
        let reader = reader.spawn_scoped(scope, || OpenAPI::deserialize(value));
        let reader = reader.map_err(|error| format!("there is no memory to read it ({error})"))?;
        match reader.join() {
            Ok(document) => document.map_err(|error| error.to_string()),
            Err(_) => Err("it is more than `openapiv3` can read".to_owned()),
        }
    })
}

#[cfg(test)]
mod tests;

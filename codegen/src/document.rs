//! Reads a value tree in which each object has been found good as an OpenAPI document.

use std::thread;

use openapiv3::OpenAPI;
use serde::Deserialize;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::tree::Node;

/// Reads a document, once.
pub(crate) fn read(tree: &Node, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
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

fn deserialized(value: &serde_json::Value) -> Result<OpenAPI, String> {
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

//! Turns a value tree into an OpenAPI document that `openapiv3` has read.
//!
//! `openapiv3` says of a document that it refuses only what it met first, hardly where, and drops
//! silently what it doesn't know. So the tree is gone through with a table of OpenAPI's objects
//! first, and only a tree in which each object has been found good is read as a whole.

mod version;
mod walk;

use std::borrow::Cow;
use std::thread;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use walk::Walk;

/// Reads a document. What is wrong with it, and what is ignored of it, is reported.
pub(crate) fn parse(value: &Value, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
    let document = version::check(value, diagnostics)?;
    let left_out = Walk::new(diagnostics).document(document)?;
    match read(&without(value, &left_out)) {
        Ok(document) => Some(document),
        Err(reason) => {
            let message = format!("this isn't a valid OpenAPI document: {reason}");
            diagnostics.error(Code::Invalid, &Pointer::root(), message);
            None
        }
    }
}

/// The stack that reading takes, with room to spare: `openapiv3` has many large frames for each
/// of the 128 levels that values may be nested, more than a test's thread has room for.
const STACK: usize = 64 << 20;

fn read(value: &Value) -> Result<OpenAPI, String> {
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

/// The tree without the members at some places.
fn without<'v>(value: &'v Value, places: &[Pointer]) -> Cow<'v, Value> {
    let mut value = Cow::Borrowed(value);
    for place in places {
        let Some(parent) = place.parent() else { continue };
        let object = value.to_mut().pointer_mut(parent.as_str()).and_then(Value::as_object_mut);
        if let (Some(object), Some(name)) = (object, place.tokens().last()) {
            object.shift_remove(&name);
        }
    }
    value
}

#[cfg(test)]
mod tests;

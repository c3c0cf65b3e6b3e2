//! Makes one value tree of a document in several files, as if it had been written in one.
//!
//! What a reference to another file leads to becomes a component, where OpenAPI has a section for it,
//! and is put in the reference's place where it hasn't. Components get the names that other bundlers
//! give them. Later stages know of files only by the places of values. A document in one file stays
//! what it is.

mod components;
mod expected;
mod identifiers;
mod location;
mod names;
mod opened;
mod problems;
mod targets;
mod walk;

use crate::diagnostics::Diagnostics;
use crate::source::Source;
use crate::tree::{Node, Places, Value};
use walk::Walk;

/// Puts what a document refers to in other files into its tree.
pub(crate) fn bundle(
    document: &mut Node,
    places: &mut Places,
    source: &Source,
    diagnostics: &mut Diagnostics,
) {
    // What an `$id` in the document itself decides on leads to no file.
    identifiers::resolve(document);
    if let Some(files) = source.further()
        && leads_elsewhere(document)
    {
        Walk::new(files, source, document, places, diagnostics).document(document);
    }
}

/// Whether there is a reference to anything but the document itself.
fn leads_elsewhere(value: &Value) -> bool {
    match value {
        Value::Array(elements) => elements.iter().any(|element| leads_elsewhere(element)),
        Value::Object(members) => members.iter().any(|(key, member)| match &member.value {
            Value::String(reference) => key == "$ref" && !reference.starts_with('#'),
            member => leads_elsewhere(member),
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests;

//! Makes clean OpenAPI 3.0 of a value tree, so that later stages know of nothing else: OpenAPI
//! 3.1 and Swagger 2.0 are translated, references to anything but components lead to components
//! afterwards, and common mistakes are corrected.
//!
//! One rule is one function. A rule that merely translates says nothing; one that changes or
//! loses meaning leaves a warning. What no rule corrects stays as it is, and `document` deals with
//! it.

mod findings;
mod origins;
mod paths;
mod references;
mod repairs;
mod schemas;
mod siblings;
mod spellings;
mod substitutes;
mod swagger;
mod versions;
mod walk;

use serde_json::{Map, Value};

use crate::diagnostics::{Diagnostics, Place};
use crate::source::Source;
use findings::Findings;
use versions::Version;

pub(crate) use origins::Origins;

/// An object of the tree.
type Members = Map<String, Value>;

/// Makes clean OpenAPI 3.0 of a document that was read from a source, and tells where its moved
/// parts stood. What is no document of a known version is returned as it is.
pub(crate) fn normalize(
    mut value: Value,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> (Value, Origins) {
    let mut origins = Origins::default();
    spellings::texts(&mut value, source, diagnostics);
    let mut document = match value {
        Value::Object(document) => document,
        other => return (other, origins),
    };
    let Some(version) = versions::of(&mut document, diagnostics) else {
        return (Value::Object(document), origins);
    };
    let mut findings =
        Findings { diagnostics: &mut *diagnostics, origins: &mut origins, place: Place::Root };
    paths::paths(&mut document, &mut findings);
    if version == Version::V2_0 {
        document = swagger::translate(document, diagnostics, &mut origins);
    }
    versions::document(&mut document, version, diagnostics);
    // References lead to what the document says, not to what the rules have made of it so far.
    let mut original = Value::Object(document);
    references::resolve_identifiers(&mut original);
    let Value::Object(mut document) = original.clone() else { return (original, origins) };
    let walk = walk::Walk::new(&original, version, diagnostics, &mut origins);
    walk.document(&mut document);
    (Value::Object(document), origins)
}

#[cfg(test)]
mod tests;

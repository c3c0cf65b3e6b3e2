//! Makes clean OpenAPI 3.0 of a value tree, so that later stages know of nothing else: OpenAPI
//! 3.1 and Swagger 2.0 are translated, references to anything but components lead to components
//! afterwards, and common mistakes are corrected.
//!
//! One rule is one function. A rule that merely translates says nothing; one that changes or
//! loses meaning leaves a warning. What no rule corrects stays as it is, and `document` deals with
//! it.

mod findings;
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

use crate::diagnostics::Diagnostics;
use crate::source::Source;
use crate::tree::{Members, Node, Places, Spot, Value};
use findings::Findings;
use versions::Version;

/// Makes clean OpenAPI 3.0 of a document that was read from a source. What is no document of a known
/// version stays as it is.
pub(crate) fn normalize(
    node: &mut Node,
    places: &mut Places,
    source: &Source,
    diagnostics: &mut Diagnostics,
) {
    spellings::texts(node, places, source, diagnostics);
    let root = node.origin;
    let Value::Object(document) = &mut node.value else { return };
    let Some(version) = versions::of(document, diagnostics) else { return };
    paths::paths(document, &mut Findings { diagnostics, places, spot: Spot::root(root) });
    if version == Version::V2_0 {
        *document = swagger::translate(std::mem::take(document), root, places, diagnostics);
    }
    versions::document(document, version, diagnostics);
    // References lead to what the document says, not to what the rules have made of it so far.
    references::resolve_identifiers(node);
    let original = node.clone();
    let Value::Object(document) = &mut node.value else { return };
    walk::Walk::new(&original, version, diagnostics, places).document(document, root);
}

#[cfg(test)]
mod tests;

//! Makes clean OpenAPI 3.0 of a value tree, so that later stages know of nothing else: OpenAPI
//! 3.1, 3.2 and Swagger 2.0 are translated, references to anything but components lead to components
//! afterwards, and common mistakes are corrected.
//!
//! One rule is one function. A rule that merely translates says nothing; one that changes or
//! loses meaning leaves a warning. What no rule corrects is reported, and what can't be read is left
//! out. So is what isn't selected, but without a word.

mod checks;
mod disguised_keys;
mod encodings;
mod findings;
mod novelties;
mod operations;
mod paths;
mod proposals;
mod reach;
mod references;
mod refusal;
mod repairs;
mod schemas;
mod selected;
mod siblings;
mod spellings;
mod substitutes;
mod swagger;
mod versions;
mod walk;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::grammar::{Content, PATHS, wording};
use crate::selection::Selection;
use crate::source::Source;
use crate::tree::{Members, Node, Places, Spot, Value};
use findings::Findings;
pub(crate) use novelties::{DEVICE_FLOW, ITEMS};
pub(crate) use references::HOISTED;
pub(crate) use schemas::ENCODED;
pub(crate) use selected::Operations;
pub(crate) use swagger::{DELIMITED, PIPES, SPACES, TABS};
pub(crate) use versions::NEWER;
use versions::Version;

/// Makes clean OpenAPI 3.0 of a document that was read from a source, in which each object can be read.
/// Only what is selected stays, with what it needs. How many operations the document has, with those that
/// were left out; `None` if nothing of it can be read, or be what is selected, which is reported.
pub(crate) fn normalize(
    node: &mut Node,
    places: &mut Places,
    source: &Source,
    selection: &Selection,
    diagnostics: &mut Diagnostics,
) -> Option<Operations> {
    spellings::texts(node, places, source, diagnostics);
    let root = node.origin;
    let version = node.as_object_mut().and_then(|document| versions::of(document, diagnostics));
    let (Some(version), Value::Object(document)) = (version, &mut node.value) else {
        refusal::report(node, diagnostics);
        return None;
    };
    paths::paths(document, &mut Findings { diagnostics, places, spot: Spot::root(root) });
    if version == Version::V2_0 {
        *document = swagger::translate(std::mem::take(document), root, places, diagnostics);
    }
    versions::document(document, version, diagnostics);
    // References lead to what the document says, not to what the rules have made of it so far.
    let original = node.clone();
    let document = node.as_object_mut()?;
    let is_complete = complete(document, diagnostics);
    let walk = walk::Walk::new(&original, version, selection, diagnostics, places);
    let operations = walk.document(document, root).filter(|_| is_complete);
    if operations.is_none() && !diagnostics.has_errors() {
        let message = "nothing in this document can be read";
        diagnostics.error(Code::Invalid, &Pointer::root(), message);
    }
    operations
}

/// Whether a document has paths or components. Where it lacks paths, none are added.
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

#[cfg(test)]
mod tests;

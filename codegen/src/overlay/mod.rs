//! Overlays: changes that are made to a document right after its text is read (OpenAPI's Overlay
//! Specification 1.0 and 1.1).
//!
//! What an overlay brings knows that it came from there, so that a finding about it is shown in the
//! overlay's text. An overlay that isn't right stops the run: a client of half of what was asked for
//! would look like one of all of it.

mod actions;
mod document;
mod merging;
mod query;
mod size;

use crate::diagnostics::{Diagnostics, Pointer};
use crate::source::Source;
use crate::tree::{Node, Places};
use actions::Run;
pub(crate) use query::{Step, Way, path};

/// How many values the queries of all overlays may look at, and their changes touch.
const STEPS: usize = 50_000_000;

/// Applies the overlays of a source to its document, in their order. `None` if one of them isn't right,
/// which is reported.
pub(crate) fn apply(
    root: &mut Node,
    places: &mut Places,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<()> {
    let mut run = Run::new(root, STEPS);
    let mut are_right = true;
    for &file in source.overlays() {
        let node = source.read_overlay(file, places, diagnostics);
        let overlay = node.and_then(|node| document::read(node, file, places, source, diagnostics));
        // What comes after a wrong one is only read: its targets may be what that one should make.
        match overlay.filter(|_| are_right) {
            Some(overlay) => are_right = run.apply(overlay, places, diagnostics),
            None => are_right = false,
        }
    }
    are_right.then_some(())
}

/// The file that a place is in, for people.
pub(crate) fn file_name(source: &Source, file: usize) -> &str {
    let name = source.name_of(&Pointer::file_root(file));
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

#[cfg(test)]
mod tests;

//! The repairs of a document as an overlay, which its maintainer can read, commit or send upstream.
//!
//! A rule that mends something says in its finding what change of the document would have spared it.
//! What comes of all such changes is tried: those stay whose findings are gone then, and that bring no
//! others about.

mod actions;
mod candidates;

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Pointer};
use crate::source::Source;
use crate::tree::Node;
use crate::{Options, overlay};
use candidates::Candidates;

/// How often is tried what is left when some changes have turned out not to help.
const ROUNDS: usize = 12;

/// What the repairs of a document come to.
#[derive(Debug, Default)]
pub struct Suggestions {
    /// An overlay that spares findings, as YAML; nothing if there are none that it could spare.
    pub overlay: Option<String>,
    /// How many findings it spares.
    pub spared: usize,
    /// What is found all the same, or takes a person to mend.
    pub left: Diagnostics,
}

/// Suggests an overlay for a document, which spares the findings that can be.
#[must_use]
pub fn suggest(source: &Source, options: &Options) -> Suggestions {
    let before = found(source, options);
    let Some(document) = document(source) else {
        return Suggestions { left: before, ..Suggestions::default() };
    };
    let mut candidates = Candidates::of(before.iter(), &document, source);
    let known: HashSet<Key> = before.iter().map(key).collect();
    let mut tried = known.clone();
    for _ in 0..ROUNDS {
        if candidates.is_empty() {
            break;
        }
        let overlay = text(source, candidates.actions());
        let changed = source.again().with_overlay("suggested overlay", overlay.as_str());
        let after = found(&changed, options);
        let new: Vec<&Diagnostic> =
            after.iter().filter(|found| !known.contains(&key(found))).collect();
        let is_clean = new.is_empty();
        // What has come to light may be mended as well.
        let (more, new): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
            new.into_iter().partition(|found| !found.remedy.is_empty() && tried.insert(key(found)));
        let more = Candidates::of(more.into_iter(), &document, source);
        let shrinks = candidates.drop_wrong(&after, &new, changed.overlays().last().copied());
        if is_clean && !shrinks {
            let spared = candidates.count(&known);
            return Suggestions { overlay: Some(overlay), spared, left: after };
        }
        candidates = candidates.join(more);
    }
    Suggestions { left: before, ..Suggestions::default() }
}

/// What a finding is known by.
type Key = (Code, Pointer, String);

fn key(found: &Diagnostic) -> Key {
    (found.code, found.pointer.clone(), found.message.clone())
}

/// What is found in a document, with what would spare it.
fn found(source: &Source, options: &Options) -> Diagnostics {
    let mut diagnostics = Diagnostics::proposing();
    crate::understand(source, options, &mut diagnostics);
    diagnostics.forget_tree();
    diagnostics
}

/// The tree of the document with the overlays that it has already.
fn document(source: &Source) -> Option<Node> {
    let mut diagnostics = Diagnostics::default();
    let (mut root, mut places) = source.read(&mut diagnostics)?;
    overlay::apply(&mut root, &mut places, source, &mut diagnostics)?;
    Some(root)
}

/// The overlay with some actions, as YAML.
fn text(source: &Source, actions: Vec<Value>) -> String {
    let name = overlay::file_name(source, 0);
    let mut overlay = json!({
        "overlay": "1.1.0",
        "info": {
            "title": format!("Repairs of {name}"),
            "version": "1.0.0",
            "description": "What a generator of clients would otherwise take to be meant, or leave out.",
        },
    });
    // A name with anything else in it would have to be written as a URI.
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
    if !name.is_empty() && name.chars().all(is_plain) {
        overlay["extends"] = name.into();
    }
    overlay["actions"] = actions.into();
    serde_yaml::to_string(&overlay).unwrap_or_default()
}

#[cfg(test)]
mod tests;

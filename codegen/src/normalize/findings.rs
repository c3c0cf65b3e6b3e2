//! What a rule may do beside changing its object: leave a warning.

use super::{Members, proposals};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
#[cfg(test)]
use crate::tree::Node;
use crate::tree::{Origin, Places, Spot};

/// What a rule leaves behind.
pub(super) struct Findings<'a> {
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) places: &'a Places,
    /// Where the rule's object stands.
    pub(super) spot: Spot<'a>,
}

impl Findings<'_> {
    /// Warns of what came from a place; of the object itself, without one.
    pub(super) fn warn(
        &mut self,
        code: Code,
        origin: Option<Origin>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let pointer = self.places.pointer(origin.or(self.spot.origin));
        self.diagnostics.warning(code, &pointer, message)
    }

    /// Warns of something that isn't as OpenAPI has it, and says what it is taken for.
    pub(super) fn repaired(
        &mut self,
        origin: Option<Origin>,
        message: impl Into<String>,
        cure: &str,
    ) -> &mut Diagnostic {
        let finding = self.warn(Code::Invalid, origin, message);
        finding.help(cure);
        finding
    }

    /// Runs a rule, and says of what it finds that the change that it makes would spare it.
    pub(super) fn proposing(
        &mut self,
        object: &mut Members,
        rule: impl FnOnce(&mut Members, &mut Findings<'_>),
    ) {
        if !self.diagnostics.proposes() {
            return rule(object, self);
        }
        let (before, known) = (object.clone(), self.diagnostics.kept());
        rule(object, self);
        if self.diagnostics.kept() > known {
            let mut changes = Vec::new();
            let at = self.places.pointer(self.spot.origin);
            proposals::differences(&before, object, &at, self.places, &mut changes);
            self.diagnostics.propose(known, &changes);
        }
    }

    /// What is found in a member of the object.
    pub(super) fn below<'b>(&'b mut self, key: &'b str, origin: Option<Origin>) -> Findings<'b> {
        Findings {
            diagnostics: self.diagnostics,
            places: self.places,
            spot: self.spot.member(key, origin),
        }
    }
}

/// Runs a rule by itself, for its test, and tells what it made and what it said.
#[cfg(test)]
pub(super) fn apply(
    rule: fn(&mut Members, &mut Findings<'_>),
    object: serde_json::Value,
) -> (serde_json::Value, Vec<String>) {
    tried(object, |node, findings| {
        rule(node.as_object_mut().expect("a rule is for an object"), findings);
    })
}

/// As `apply`, with what isn't a rule for any object.
#[cfg(test)]
pub(super) fn tried(
    value: serde_json::Value,
    run: impl FnOnce(&mut Node, &mut Findings<'_>),
) -> (serde_json::Value, Vec<String>) {
    let (mut places, mut diagnostics) = (Places::default(), Diagnostics::default());
    let mut node = places.tree(value);
    let spot = Spot::root(node.origin);
    run(&mut node, &mut Findings { diagnostics: &mut diagnostics, places: &places, spot });
    let said = diagnostics.iter().map(|found| format!("{}: {}", found.pointer, found.message));
    (node.plain(), said.collect())
}

//! What a rule may do beside changing its object: leave a warning, and tell of what it moved.

use super::Origins;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place, Pointer};

/// What a rule leaves behind.
pub(super) struct Findings<'a> {
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) origins: &'a mut Origins,
    /// Where the rule's object stands.
    pub(super) place: Place<'a>,
}

impl Findings<'_> {
    /// Warns of something at a key of the object; of the object itself, without a key.
    pub(super) fn warn(
        &mut self,
        code: Code,
        key: &str,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let pointer = self.at(key);
        self.diagnostics.warning(code, &pointer, message)
    }

    /// Warns of something that isn't as OpenAPI has it, and says what it is taken for.
    pub(super) fn repaired(&mut self, key: &str, message: impl Into<String>, cure: &str) {
        self.warn(Code::Invalid, key, message).help(cure);
    }

    /// What is found in the object at a key.
    pub(super) fn below<'b>(&'b mut self, key: &'b str) -> Findings<'b> {
        Findings {
            diagnostics: self.diagnostics,
            origins: self.origins,
            place: Place::Member(&self.place, key),
        }
    }

    /// The pointer to a key of the object; to the object itself, without a key.
    pub(super) fn at(&self, key: &str) -> Pointer {
        match key {
            "" => self.place.pointer(),
            _ => Place::Member(&self.place, key).pointer(),
        }
    }

    /// Notes that the elements of a list at `key` have moved together: those that stay had these
    /// indices.
    pub(super) fn closed_ranks(&mut self, key: &str, indices: &[usize]) {
        self.closed_ranks_at(&self.at(key), indices);
    }

    /// As `closed_ranks`, of the list at a place.
    pub(super) fn closed_ranks_at(&mut self, list: &Pointer, indices: &[usize]) {
        let moved = indices.iter().enumerate().filter(|(now, before)| now != *before);
        let moved: Vec<_> =
            moved.map(|(now, before)| (list.child(now), list.child(before))).collect();
        // The new places are noted together: each is also where another stood.
        self.origins.moved_together(moved);
    }
}

/// Runs a rule by itself, for its test, and tells what it made and what it said.
#[cfg(test)]
pub(super) fn apply(
    rule: fn(&mut super::Members, &mut Findings<'_>),
    object: serde_json::Value,
) -> (serde_json::Value, Vec<String>) {
    let serde_json::Value::Object(mut object) = object else { panic!("a rule is for an object") };
    let mut diagnostics = Diagnostics::default();
    let mut origins = Origins::default();
    let mut findings =
        Findings { diagnostics: &mut diagnostics, origins: &mut origins, place: Place::Root };
    rule(&mut object, &mut findings);
    let said = diagnostics.iter().map(|found| format!("{}: {}", found.pointer, found.message));
    (object.into(), said.collect())
}

//! Rules on which fields of a request must be there together, checked before it is sent.

pub(super) mod any_of;
pub(super) mod one_of;

use std::collections::BTreeMap;

/// What a rule, or several, are kept in: a model, or models in lists and maps.
pub(crate) trait Check {
    /// An error says which fields are missing, or too many.
    fn check(&self) -> Result<(), String>;
}

impl<T: Check> Check for Option<T> {
    fn check(&self) -> Result<(), String> {
        self.iter().try_for_each(Check::check)
    }
}

impl<T: Check> Check for Box<T> {
    fn check(&self) -> Result<(), String> {
        (**self).check()
    }
}

impl<T: Check> Check for [T] {
    fn check(&self) -> Result<(), String> {
        self.iter().try_for_each(Check::check)
    }
}

impl<T: Check> Check for Vec<T> {
    fn check(&self) -> Result<(), String> {
        self.as_slice().check()
    }
}

impl<T: Check> Check for BTreeMap<String, T> {
    fn check(&self) -> Result<(), String> {
        self.values().try_for_each(Check::check)
    }
}

/// A set of fields that go together: their names, and whether they are there.
pub(crate) type Set<'a> = &'a [(&'a str, bool)];

/// Says which fields are missing where no set is whole.
fn missing(model: &str, sets: &[Set<'_>]) -> String {
    let sets: Vec<String> = sets.iter().map(|set| describe(set)).collect();
    format!("`{model}` needs {}", sets.join(", or "))
}

fn is_whole(set: Set<'_>) -> bool {
    set.iter().all(|(_, is_there)| *is_there)
}

/// A set that isn't whole: its fields, and those that are missing where some are there.
fn describe(set: Set<'_>) -> String {
    let missing: Vec<String> =
        set.iter().filter(|(_, is_there)| !is_there).map(|(name, _)| quoted(name)).collect();
    if missing.len() == set.len() {
        names(set)
    } else {
        format!("{} (missing: {})", names(set), missing.join(", "))
    }
}

fn names(set: Set<'_>) -> String {
    let names: Vec<String> = set.iter().map(|(name, _)| quoted(name)).collect();
    names.join(" and ")
}

fn quoted(name: &str) -> String {
    format!("`{name}`")
}

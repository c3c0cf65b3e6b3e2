//! A scope: names that must differ from each other.

use std::collections::BTreeSet;

use super::Name;

/// The names that are taken.
#[derive(Debug)]
pub(super) struct Scope(BTreeSet<String>);

impl Scope {
    /// A scope in which some names are taken from the beginning.
    pub(super) fn new(reserved: &[&str]) -> Self {
        Self(reserved.iter().map(|name| (*name).to_owned()).collect())
    }

    /// Takes the first candidate that is free. Only where none is, which words can't help, the
    /// last one gets a number.
    pub(super) fn claim(&mut self, candidates: impl IntoIterator<Item = String>) -> Name {
        let candidates: Vec<String> = candidates.into_iter().collect();
        let numbered = |number: usize| candidates.last().map(|name| format!("{name}{number}"));
        let numbers = (2..).filter_map(numbered);
        let mut free =
            candidates.iter().cloned().chain(numbers).filter(|name| !self.0.contains(name));
        let name = free.next().unwrap_or_default();
        drop(free);
        self.0.insert(name.clone());
        Name(name)
    }
}

//! Puts findings together that say the same of many places, so that a document which is wrong in the
//! same way all over can be read about.

use std::collections::HashMap;

use super::{Code, Diagnostic, Severity};
use crate::source::Source;

/// How many findings that say the same are shown each by itself.
const FEW: usize = 3;

/// How many places are named beside the first.
const NAMED: usize = 3;

/// Findings that say the same.
pub(super) struct Group<'a> {
    pub(super) first: &'a Diagnostic,
    /// Some of the others, those that come first.
    named: Vec<&'a Diagnostic>,
    /// How many others there are.
    pub(super) more: usize,
}

impl<'a> Group<'a> {
    /// A finding by itself.
    pub(super) fn alone(first: &'a Diagnostic) -> Self {
        Self { first, named: Vec::new(), more: 0 }
    }

    /// What is said of the others, if there are any.
    pub(super) fn others(&self, source: &Source) -> Option<String> {
        let places: Vec<String> =
            self.named.iter().map(|found| self.place(found, source)).collect();
        let rest = if self.more > places.len() { ", …" } else { "" };
        (self.more > 0)
            .then(|| format!("and {} more like it: {}{rest}", self.more, places.join(", ")))
    }

    /// What tells another finding from the first: where it was made or, if that is the same place,
    /// what it names there.
    fn place(&self, other: &Diagnostic, source: &Source) -> String {
        let names = quoted(&self.first.message).zip(quoted(&other.message));
        let name = names.filter(|(first, other)| first != other).map(|(_, other)| other).next();
        match name.filter(|_| other.pointer == self.first.pointer) {
            Some(name) => format!("`{name}`"),
            None if other.pointer.file() == self.first.pointer.file() => other.pointer.to_string(),
            None => format!("{} {}", source.name_of(&other.pointer), other.pointer),
        }
    }
}

/// The groups of some findings, each where the first of its findings stands.
pub(super) fn of<'a>(found: &[&'a Diagnostic]) -> Vec<Group<'a>> {
    let mut alike: HashMap<_, Vec<&'a Diagnostic>> = HashMap::new();
    for found in found {
        alike.entry(kind(found)).or_default().push(found);
    }
    let groups = found.iter().filter_map(|found| {
        let all = alike.get(&kind(found))?;
        if all.len() <= FEW {
            return Some(Group::alone(found));
        }
        let is_first = std::ptr::eq(*found, all[0]);
        is_first.then(|| Group {
            first: all[0],
            named: all.iter().skip(1).take(NAMED).copied().collect(),
            more: all.len() - 1,
        })
    });
    groups.collect()
}

/// What findings have in common that say the same: all but the names in what they say.
fn kind(found: &Diagnostic) -> (Code, Severity, Vec<String>) {
    let words: Vec<String> = found.message.split('`').step_by(2).map(str::to_owned).collect();
    (found.code, found.severity, words)
}

/// The names in a message.
fn quoted(message: &str) -> impl Iterator<Item = &str> {
    message.split('`').skip(1).step_by(2)
}

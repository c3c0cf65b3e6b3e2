//! A scope: names that must differ from each other.

use std::collections::{BTreeMap, BTreeSet};

use super::{Name, signs};

/// The names that are taken.
#[derive(Debug)]
pub(super) struct Scope {
    taken: BTreeSet<String>,
    /// The last number that each name got.
    numbers: BTreeMap<String, usize>,
}

/// What wants a name.
#[derive(Debug)]
pub(super) struct Wish {
    /// What the document calls it.
    text: String,
    /// What it may be called instead, best first.
    qualified: Vec<String>,
    /// Whether its signs and its case are better words than those.
    signs_first: bool,
}

impl Wish {
    /// A text that is the document's own name for something.
    pub(super) fn own(text: &str, qualified: impl IntoIterator<Item = String>) -> Self {
        let qualified = qualified.into_iter().collect();
        Self { text: text.to_owned(), qualified, signs_first: true }
    }

    /// A text that was put together from where something stands, or for which there are better
    /// words than how it is spelt.
    pub(super) fn made(text: &str, qualified: impl IntoIterator<Item = String>) -> Self {
        Self { signs_first: false, ..Self::own(text, qualified) }
    }

    /// What to call it where its text isn't enough, best first; each at the same place in the
    /// list as the like of another.
    fn alternatives(&self, alone: bool) -> Vec<Option<String>> {
        let qualified = self.qualified.iter().cloned().map(Some);
        // Signs and case say what something is told apart by, but only from something like it.
        let signs = signs::descriptions(&self.text).into_iter().filter(|_| !alone);
        if self.signs_first {
            signs.chain(qualified).collect()
        } else {
            qualified.chain(signs).collect()
        }
    }
}

impl Scope {
    /// A scope in which some names are taken from the beginning.
    pub(super) fn new(reserved: &[&str]) -> Self {
        let taken = reserved.iter().map(|name| (*name).to_owned()).collect();
        Self { taken, numbers: BTreeMap::new() }
    }

    /// Takes a name; yields whether it was free.
    fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Takes the first candidate that is free. Only where none is, which words can't help,
    /// `otherwise` gets a number.
    fn claim(&mut self, candidates: Vec<String>, otherwise: &str) -> Name {
        for name in candidates {
            if self.take(&name) {
                return Name(name);
            }
        }
        let mut number = self.numbers.get(otherwise).copied().unwrap_or(1);
        loop {
            number += 1;
            let name = format!("{otherwise}{number}");
            if self.take(&name) {
                self.numbers.insert(otherwise.to_owned(), number);
                return Name(name);
            }
        }
    }

    /// Names one thing.
    pub(super) fn claim_one(&mut self, wish: Wish, cased: fn(&str) -> String) -> Name {
        let otherwise = cased(&wish.text);
        let texts = std::iter::once(wish.text).chain(wish.qualified);
        self.claim(texts.map(|text| cased(&text)).collect(), &otherwise)
    }

    /// Names all of some things, in their order. What would get a name that nothing else would,
    /// gets it. Of those that would get the same, one keeps it, and words are found for the others
    /// that none of the rest has, so that none of this depends on what has another name.
    pub(super) fn claim_all(&mut self, wishes: &[Wish], cased: fn(&str) -> String) -> Vec<Name> {
        let plain: Vec<String> = wishes.iter().map(|wish| cased(&wish.text)).collect();
        let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, name) in plain.iter().enumerate() {
            groups.entry(name).or_default().push(index);
        }
        let mut names: Vec<Option<Name>> = vec![None; wishes.len()];
        for (name, group) in &groups {
            if let Some(keeper) = keeper(wishes, group, name)
                && self.take(name)
            {
                names[keeper] = Some(Name((*name).to_owned()));
            }
        }
        let mut alternatives: BTreeMap<&str, Alternatives> = BTreeMap::new();
        let named = names.into_iter().zip(&plain).enumerate().map(|(index, (name, plain))| {
            name.unwrap_or_else(|| {
                let of_group = || Alternatives::of(wishes, &groups[plain.as_str()], cased);
                let group = alternatives.entry(plain).or_insert_with(of_group);
                self.claim(group.telling(index), plain)
            })
        });
        named.collect()
    }
}

/// Which of some things that would get the same name keeps it: one that is spelt like it, or else
/// the first that has no sign which the name leaves out; a lone one in any case.
fn keeper(wishes: &[Wish], group: &[usize], name: &str) -> Option<usize> {
    if let [only] = group {
        return Some(*only);
    }
    let spelt_so = group.iter().find(|index| wishes[**index].text == name);
    let first = || group.iter().find(|index| !signs::has_meaning(&wishes[**index].text));
    spelt_so.or_else(first).copied()
}

/// What things may be called instead of the name that all of them would get.
struct Alternatives {
    by_index: BTreeMap<usize, Vec<Option<String>>>,
    /// How many of them each name would suit, by its place in the list.
    counts: BTreeMap<(usize, String), usize>,
}

impl Alternatives {
    fn of(wishes: &[Wish], group: &[usize], cased: fn(&str) -> String) -> Self {
        let alone = group.len() == 1;
        let mut counts: BTreeMap<(usize, String), usize> = BTreeMap::new();
        let mut by_index = BTreeMap::new();
        for index in group {
            let texts = wishes[*index].alternatives(alone).into_iter();
            let names: Vec<_> = texts.map(|text| text.map(|text| cased(&text))).collect();
            for (place, name) in names.iter().enumerate() {
                if let Some(name) = name {
                    *counts.entry((place, name.clone())).or_default() += 1;
                }
            }
            by_index.insert(*index, names);
        }
        Self { by_index, counts }
    }

    /// The names that tell one from the rest, best first.
    fn telling(&self, index: usize) -> Vec<String> {
        let names = self.by_index.get(&index).into_iter().flatten().enumerate();
        let names = names.filter_map(|(place, name)| Some((place, name.clone()?)));
        names.filter(|key| self.counts.get(key) == Some(&1)).map(|(_, name)| name).collect()
    }
}

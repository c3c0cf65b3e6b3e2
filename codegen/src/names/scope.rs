//! A scope: names that must differ from each other.

use std::collections::{BTreeMap, BTreeSet};

use super::{Name, disambiguation};

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
        // What keeps a name from being a keyword isn't needed in front of a number.
        let otherwise = otherwise.trim_end_matches('_');
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

    /// Gives things that have been named other names, where these are asked for and nothing else has them;
    /// yields which don't get theirs.
    pub(super) fn rename(&mut self, names: &mut [Name], asked: &[Option<String>]) -> Vec<usize> {
        let own: BTreeSet<&str> = names.iter().map(Name::as_str).collect();
        let mut held: BTreeSet<String> =
            self.taken.iter().filter(|name| !own.contains(name.as_str())).cloned().collect();
        let kept = names.iter().zip(asked).filter(|(_, asked)| asked.is_none());
        held.extend(kept.map(|(name, _)| name.0.clone()));
        let mut refused = Vec::new();
        for (index, asked) in asked.iter().enumerate() {
            let Some(asked) = asked else { continue };
            if held.insert(asked.clone()) {
                self.take(asked);
                names[index] = Name(asked.clone());
            } else {
                refused.push(index);
            }
        }
        for index in &refused {
            // Something else may be called now what it would be called.
            if !held.insert(names[*index].0.clone()) {
                let otherwise = names[*index].0.clone();
                names[*index] = self.claim(Vec::new(), &otherwise);
                held.insert(names[*index].0.clone());
            }
        }
        refused
    }

    /// Names one thing.
    pub(super) fn claim_one(&mut self, wish: Wish, cased: fn(&str) -> String) -> Name {
        let otherwise = cased(&wish.text);
        let texts = std::iter::once(wish.text).chain(wish.qualified);
        self.claim(texts.map(|text| cased(&text)).collect(), &otherwise)
    }

    /// Names all of some things. What would get a name that nothing else would,
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
        for (plain, group) in groups {
            let is_named = |index: usize| names[index].is_some();
            if group.iter().all(|index| is_named(*index)) {
                continue;
            }
            let alternatives = Alternatives::of(wishes, &group, is_named, cased);
            for index in group {
                if names[index].is_none() {
                    let signs_first = wishes[index].signs_first;
                    let candidates = alternatives.telling(index, signs_first);
                    names[index] = Some(self.claim(candidates, plain));
                }
            }
        }
        names.into_iter().flatten().collect()
    }
}

/// Which of some things that would get the same name keeps it: one that is spelt like it, or else
/// the first that has no sign which the name leaves out; a lone one in any case.
fn keeper(wishes: &[Wish], group: &[usize], name: &str) -> Option<usize> {
    if let [only] = group {
        return Some(*only);
    }
    let spelt_so = group.iter().find(|index| wishes[**index].text == name);
    let first = || group.iter().find(|index| !disambiguation::has_meaning(&wishes[**index].text));
    spelt_so.or_else(first).copied()
}

/// What things may be called instead of the name that all of them would get: names, each at the
/// same place in a list as the like of another.
struct Alternatives {
    descriptions: Choices,
    qualified: Choices,
    /// Those of all but the one that keeps the name.
    remaining: Choices,
}

impl Alternatives {
    fn of(
        wishes: &[Wish],
        group: &[usize],
        is_named: impl Fn(usize) -> bool,
        cased: fn(&str) -> String,
    ) -> Self {
        // Signs and case say what something is told apart by, but only from something like it.
        let alone = group.len() == 1;
        let mut alternatives = Self {
            descriptions: Choices::default(),
            qualified: Choices::default(),
            remaining: Choices::default(),
        };
        for index in group {
            let Wish { text, qualified, .. } = &wishes[*index];
            let cased = |text: Option<&String>| text.map(|text| cased(text));
            if !alone {
                let descriptions = disambiguation::descriptions(text);
                alternatives
                    .descriptions
                    .add(*index, descriptions.iter().map(|text| cased(text.as_ref())));
            }
            let qualified = || qualified.iter().map(|text| cased(Some(text)));
            alternatives.qualified.add(*index, qualified());
            if !is_named(*index) {
                alternatives.remaining.add(*index, qualified());
            }
        }
        alternatives
    }

    /// The names that tell one from the rest, best first.
    fn telling(&self, index: usize, signs_first: bool) -> Vec<String> {
        let signs = self.descriptions.telling(index);
        let qualified = [self.qualified.telling(index), self.remaining.telling(index)].concat();
        if signs_first { [signs, qualified].concat() } else { [qualified, signs].concat() }
    }
}

#[derive(Default)]
struct Choices {
    by_index: BTreeMap<usize, Vec<(usize, String)>>,
    /// How many each name would suit, by its place in the list.
    counts: BTreeMap<(usize, String), usize>,
}

impl Choices {
    fn add(&mut self, index: usize, names: impl Iterator<Item = Option<String>>) {
        let names = names.enumerate().filter_map(|(place, name)| Some((place, name?)));
        let names: Vec<(usize, String)> = names.collect();
        for name in &names {
            *self.counts.entry(name.clone()).or_default() += 1;
        }
        self.by_index.insert(index, names);
    }

    /// The names of one that suit no other.
    fn telling(&self, index: usize) -> Vec<String> {
        let names = self.by_index.get(&index).into_iter().flatten();
        let names = names.filter(|name| self.counts.get(name) == Some(&1));
        names.map(|(_, name)| name.clone()).collect()
    }
}

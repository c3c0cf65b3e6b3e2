//! The members of an object, in their order.

use std::ops::{Deref, DerefMut};

use indexmap::IndexMap;
use indexmap::map::{Entry, IntoIter, Iter, IterMut};

use super::{Node, Origin, Value};

/// The members of an object.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Members(IndexMap<String, Node>);

impl Members {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// The value of a member.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key).map(|node| &node.value)
    }

    /// The value of a member, to be replaced by what is made of it.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.0.get_mut(key).map(|node| &mut node.value)
    }

    /// A member with where it came from.
    pub(crate) fn node(&self, key: &str) -> Option<&Node> {
        self.0.get(key)
    }

    pub(crate) fn node_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.0.get_mut(key)
    }

    /// Where a member came from.
    pub(crate) fn origin(&self, key: &str) -> Option<Origin> {
        self.0.get(key)?.origin
    }

    /// Adds a member, or puts it in the place of another: what was made then came from there.
    pub(crate) fn insert(&mut self, key: impl Into<String>, node: impl Into<Node>) {
        let node = node.into();
        match self.0.entry(key.into()) {
            Entry::Occupied(mut member) => {
                let origin = node.origin.or(member.get().origin);
                member.insert(node.of(origin));
            }
            Entry::Vacant(place) => {
                place.insert(node);
            }
        }
    }

    /// The place of a member, be it there or not.
    pub(crate) fn entry(&mut self, key: impl Into<String>) -> Entry<'_, String, Node> {
        self.0.entry(key.into())
    }
}

impl Deref for Members {
    type Target = IndexMap<String, Node>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Members {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl FromIterator<(String, Node)> for Members {
    fn from_iter<I: IntoIterator<Item = (String, Node)>>(members: I) -> Self {
        Self(members.into_iter().collect())
    }
}

impl IntoIterator for Members {
    type Item = (String, Node);
    type IntoIter = IntoIter<String, Node>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'m> IntoIterator for &'m Members {
    type Item = (&'m String, &'m Node);
    type IntoIter = Iter<'m, String, Node>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'m> IntoIterator for &'m mut Members {
    type Item = (&'m String, &'m mut Node);
    type IntoIter = IterMut<'m, String, Node>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}

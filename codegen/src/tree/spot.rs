//! A spot that a walk through a tree has come to.

use super::{Origin, Places};
use crate::diagnostics::{Place, Pointer};

/// A spot in a tree: where it is there, which rules may ask, and where what is there came from,
/// which people are told.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot<'a> {
    pub(crate) place: Place<'a>,
    pub(crate) origin: Option<Origin>,
}

impl<'a> Spot<'a> {
    /// The whole tree.
    pub(crate) fn root(origin: Option<Origin>) -> Self {
        Self { place: Place::Root, origin }
    }

    /// A member of what is here, and where that came from.
    pub(crate) fn member(&'a self, key: &'a str, origin: Option<Origin>) -> Self {
        Self { place: Place::Member(&self.place, key), origin: origin.or(self.origin) }
    }

    /// An element of what is here, and where that came from.
    pub(crate) fn element(&'a self, index: usize, origin: Option<Origin>) -> Self {
        Self { place: Place::Element(&self.place, index), origin: origin.or(self.origin) }
    }

    /// Where what is here stood in the document.
    pub(crate) fn pointer(&self, places: &Places) -> Pointer {
        places.pointer(self.origin)
    }
}

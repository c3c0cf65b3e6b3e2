//! What the passes find out that isn't a part of the model. It holds for the model as they leave it:
//! what it is about has the same place there as when it was found out.
//!
//! That a field is always the same, and that it is wanted, are no facts of this kind: a schema or a
//! discriminator may say so, and fields have it with them when objects become one.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Exchange, TypeId};

/// A field, by its object and its index there.
pub(crate) type FieldId = (TypeId, usize);

/// What the passes find out.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// By the operation's index.
    pub(crate) exchanges: Vec<Exchange>,
    pub(crate) travel: Travel,
    /// The fields through which a type holds itself, with nothing else that would give it a finite
    /// size.
    pub(crate) boxed: BTreeSet<FieldId>,
    /// The types of what is in a request's body and is checked before it is sent: by a rule of its
    /// own, or by one within it.
    pub(crate) checked: BTreeSet<TypeId>,
}

/// What it means for fields that requests or responses hold them.
#[derive(Debug, Default)]
pub(crate) struct Travel {
    /// The fields that don't travel a way though their object does.
    pub(crate) spared: BTreeMap<FieldId, Spared>,
    /// The fields of which a request can tell the absence from `null`.
    pub(crate) tells_null: BTreeSet<FieldId>,
}

impl Travel {
    /// All that is known of the fields of an object, as a text to be compared.
    pub(super) fn text(&self, object: TypeId) -> String {
        let fields = (object, 0)..=(object, usize::MAX);
        let spared = self.spared.range(fields.clone()).map(|((_, index), spared)| (index, spared));
        let told = self.tells_null.range(fields).map(|(_, index)| index);
        format!("{:?} {:?}", spared.collect::<Vec<_>>(), told.collect::<Vec<_>>())
    }
}

/// What becomes of a field that travels one way only, in an object that is written for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spared {
    /// A request doesn't carry it.
    Requests,
    /// A response needn't have it, and a request must.
    Responses,
}

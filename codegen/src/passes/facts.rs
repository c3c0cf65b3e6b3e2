//! What the passes find out that isn't a part of the model. It holds for the model as they leave it:
//! what it is about has the same place there as when it was found out.
//!
//! What a field always holds is no fact of this kind: a schema may say so, and fields have it with them
//! when objects become one.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Exchange, Field, Paging, Stream, TypeId};

/// A field, by its object and its index there.
pub(crate) type FieldId = (TypeId, usize);

/// What the passes find out.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// By the operation's index.
    pub(crate) exchanges: Vec<Exchange>,
    /// What comes one by one in responses, by the operation's index.
    pub(crate) streams: Vec<Vec<Stream>>,
    /// How pages follow each other, by the operation's index.
    pub(crate) pagination: Vec<Option<Paging>>,
    pub(crate) fields: FieldFacts,
    /// The fields through which a type holds itself, with nothing else that would give it a finite
    /// size.
    pub(crate) boxed: BTreeSet<FieldId>,
    /// The types of what is in a request's body and is checked before it is sent: by a rule of its
    /// own, or by one within it.
    pub(crate) checked: BTreeSet<TypeId>,
    /// The types that responses or webhooks bring and nothing that is sent holds, so that only tests
    /// make any.
    pub(crate) brought: BTreeSet<TypeId>,
    /// Those, and the types that hold some of them, so that nobody makes one whole.
    pub(crate) unmade: BTreeSet<TypeId>,
}

/// What is known of fields.
#[derive(Debug, Default)]
pub(crate) struct FieldFacts {
    /// The fields that who makes an object should give though they may be absent: a request can't do
    /// without them, or without them nobody would know what the object is.
    pub(crate) wanted: BTreeSet<FieldId>,
    /// The fields that don't travel a way though their object does.
    pub(crate) spared: BTreeMap<FieldId, Spared>,
    /// The fields of which a request can tell the absence from `null`.
    pub(crate) tells_null: BTreeSet<FieldId>,
}

impl FieldFacts {
    /// Whether an object that is made has a field.
    pub(crate) fn is_made(&self, id: FieldId, field: &Field) -> bool {
        field.required || self.wanted.contains(&id)
    }

    /// Whether someone who makes an object has to say what a field holds.
    pub(crate) fn is_asked_for(&self, id: FieldId, field: &Field) -> bool {
        self.is_made(id, field) && field.constant.is_none()
    }

    /// Whether requests carry a field, as far as objects in them have it.
    pub(crate) fn is_carried(&self, id: FieldId) -> bool {
        self.spared.get(&id) != Some(&Spared::Requests)
    }

    /// All that is known of the fields of an object, as a text to be compared.
    pub(super) fn text(&self, object: TypeId) -> String {
        let fields = || (object, 0)..=(object, usize::MAX);
        let index = |(_, index): &FieldId| *index;
        let wanted: Vec<usize> = self.wanted.range(fields()).map(index).collect();
        let spared: Vec<_> =
            self.spared.range(fields()).map(|(id, spared)| (index(id), spared)).collect();
        let told: Vec<usize> = self.tells_null.range(fields()).map(index).collect();
        format!("{wanted:?} {spared:?} {told:?}")
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

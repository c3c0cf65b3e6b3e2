// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{Narrowed, Person};
use crate::runtime::int;

/// The object `Bakery`.
///
/// Schema: `#/components/schemas/Bakery`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Bakery {
    /// An entity with local additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Person>,
    /// The narrower of two scalars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Narrowed>,
    /// Count.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl Bakery {
    /// Creates a `Bakery` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`owner`](Self#structfield.owner).
    #[must_use]
    pub fn owner(mut self, owner: impl Into<Option<Person>>) -> Self {
        self.owner = owner.into();
        self
    }

    /// Sets [`contact`](Self#structfield.contact).
    #[must_use]
    pub fn contact(mut self, contact: impl Into<Option<Narrowed>>) -> Self {
        self.contact = contact.into();
        self
    }

    /// Sets [`count`](Self#structfield.count).
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }
}

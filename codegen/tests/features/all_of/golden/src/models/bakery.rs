// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{Narrowed, Person};
use crate::runtime::{int, setters};

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
    /// At least 1.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl Bakery {
    /// Creates a `Bakery` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Bakery {
        fn owner(impl Into<Option<Person>>);
        fn contact(impl Into<Option<Narrowed>>);
        fn count(impl Into<Option<i64>>);
    }
}

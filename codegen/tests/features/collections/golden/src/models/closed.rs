// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Closed`.
///
/// Schema: `#/components/schemas/Closed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Closed {
    /// Id.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

impl Closed {
    /// Creates a `Closed` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Closed {
        fn id(impl Into<Option<i64>>);
    }
}

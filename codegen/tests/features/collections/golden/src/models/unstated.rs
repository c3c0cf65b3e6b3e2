// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// Doesn't say whether it has other members.
///
/// Schema: `#/components/schemas/Unstated`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Unstated {
    /// Id.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

impl Unstated {
    /// Creates a `Unstated` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Unstated {
        fn id(impl Into<Option<i64>>);
    }
}

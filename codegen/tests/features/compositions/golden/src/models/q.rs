// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Q`.
///
/// Schema: `#/components/schemas/Q`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Q {
    /// Q.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub q: Option<i64>,
}

impl Q {
    /// Creates a `Q` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Q {
        fn q(impl Into<Option<i64>>);
    }
}

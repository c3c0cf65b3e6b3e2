// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Base`.
///
/// Schema: `#/components/schemas/Base`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Base {
    /// Event.
    pub event: String,
    /// At.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub at: Option<i64>,
}

impl Base {
    /// Creates a `Base` from its required fields.
    #[must_use]
    pub fn new(event: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            at: None,
        }
    }
}

setters! {
    impl Base {
        fn at(impl Into<Option<i64>>);
    }
}

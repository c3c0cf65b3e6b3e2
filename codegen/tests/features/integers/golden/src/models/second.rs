// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Second`.
///
/// Schema: `#/components/schemas/Second`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Second {
    /// Always `2`, as far as the document knows.
    #[serde(deserialize_with = "int")]
    pub version: i64,
    /// X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
}

impl Second {
    /// Creates a `Second` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self { version: 2, x: None }
    }
}

setters! {
    impl Second {
        fn x(impl IntoOption<String, M>);
    }
}

impl Default for Second {
    fn default() -> Self {
        Self::new()
    }
}

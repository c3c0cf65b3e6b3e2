// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `First`.
///
/// Schema: `#/components/schemas/First`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct First {
    /// Always `1`, as far as the document knows.
    #[serde(deserialize_with = "int")]
    pub version: i64,
    /// X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
}

impl First {
    /// Creates a `First` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self { version: 1, x: None }
    }
}

setters! {
    impl First {
        fn x(impl IntoOption<String, M>);
    }
}

impl Default for First {
    fn default() -> Self {
        Self::new()
    }
}

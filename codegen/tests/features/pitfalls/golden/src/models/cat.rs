// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Cat`.
///
/// Schema: `#/components/schemas/Cat`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cat {
    /// Always `cat`, as far as the document knows.
    pub kind: String,
    /// Lives.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
}

impl Cat {
    /// Creates a `Cat` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "cat".to_owned(),
            lives: None,
        }
    }
}

impl Default for Cat {
    fn default() -> Self {
        Self::new()
    }
}

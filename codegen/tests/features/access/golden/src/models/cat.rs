// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, unsent};

/// The object `Cat`.
///
/// Schema: `#/components/schemas/Cat`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cat {
    /// The discriminator value by which a union knows it: `Cat`. Set by the server.
    pub kind: String,
    /// Set by the server; requests don't carry it.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "unsent")]
    pub lives: Option<i64>,
}

impl Cat {
    /// Creates a `Cat` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Cat".to_owned(),
            lives: None,
        }
    }
}

impl Default for Cat {
    fn default() -> Self {
        Self::new()
    }
}

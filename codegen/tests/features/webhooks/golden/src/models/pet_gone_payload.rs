// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `petGone payload`.
///
/// Schema: `#/webhooks/petGone/post/requestBody/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PetGonePayload {
    /// Always `gone`, as far as the document knows.
    pub event: String,
    /// At.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub at: Option<i64>,
    /// Left.
    #[serde(deserialize_with = "int")]
    pub left: i64,
}

impl PetGonePayload {
    /// Creates a `PetGonePayload` from its required fields.
    #[must_use]
    pub fn new(left: i64) -> Self {
        Self {
            event: "gone".to_owned(),
            at: None,
            left,
        }
    }
}

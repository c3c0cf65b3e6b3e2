// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Queue`.
///
/// Schema: `#/components/schemas/Queue`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Queue {
    /// Url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

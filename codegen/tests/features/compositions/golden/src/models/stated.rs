// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// Said to be an object.
///
/// Schema: `#/components/schemas/Stated`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Stated {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// P.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p: Option<String>,
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Conflict`.
///
/// Schema: `#/components/schemas/Conflict`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Conflict {
    /// First.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub first: Option<i64>,
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `get_records response item`.
///
/// Schema: `#/paths/~1records/get/responses/200/content/application~1json/schema/items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetRecordsResponseItem {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// Type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Port.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
}

impl GetRecordsResponseItem {
    /// Creates a `GetRecordsResponseItem` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            r#type: None,
            target: None,
            port: None,
        }
    }
}

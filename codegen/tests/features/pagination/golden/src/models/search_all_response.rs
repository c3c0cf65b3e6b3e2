// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `searchAll response`.
///
/// Schema: `#/paths/~1search/post/responses/200/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchAllResponse {
    /// Results.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<String>>,
    /// Next cursor.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<i64>,
}

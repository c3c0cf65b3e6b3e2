// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `listAzure response`.
///
/// Schema: `#/paths/~1azure/get/responses/200/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAzureResponse {
    /// Value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Vec<String>>,
    /// Next link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_link: Option<String>,
}

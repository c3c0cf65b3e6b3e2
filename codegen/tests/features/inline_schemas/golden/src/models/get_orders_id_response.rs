// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `get /orders/{id} response item`.
///
/// Schema: `#/paths/~1orders~1{id}/get/responses/200/content/application~1json/schema/items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetOrdersIdResponseItem {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
}

impl GetOrdersIdResponseItem {
    /// Creates a `GetOrdersIdResponseItem` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

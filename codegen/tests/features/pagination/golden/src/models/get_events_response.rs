// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `get /events response`.
///
/// Schema: `#/paths/~1events/get/responses/200/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetEventsResponse {
    /// Events.
    pub events: Vec<String>,
    /// Last.
    #[serde(default, deserialize_with = "int")]
    pub last: Option<i64>,
}

impl GetEventsResponse {
    /// Creates a `GetEventsResponse` from its required fields.
    #[must_use]
    pub fn new(events: Vec<String>, last: Option<i64>) -> Self {
        Self { events, last }
    }
}

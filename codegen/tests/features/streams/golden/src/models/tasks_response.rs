// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The object `tasks response`.
///
/// Schema: `#/paths/~1tasks/get/responses/200/content/text~1event-stream/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TasksResponse {
    /// Event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Task.
    pub task: String,
    /// Data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<BTreeMap<String, Value>>,
}

impl TasksResponse {
    /// Creates a `TasksResponse` from its required fields.
    #[must_use]
    pub fn new(task: impl Into<String>) -> Self {
        Self {
            event: None,
            task: task.into(),
            data: None,
        }
    }
}

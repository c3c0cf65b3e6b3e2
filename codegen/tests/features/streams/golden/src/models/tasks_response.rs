// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::IntoOption;

/// The object `tasks response`.
///
/// Schema: `#/paths/~1tasks/get/responses/200/content/text~1event-stream/schema`.
///
/// # Example
///
/// ```
/// use streams::models::TasksResponse;
///
/// let value = TasksResponse::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TasksResponse {
    /// The property `event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// The property `task`.
    pub task: String,
    /// The property `data`.
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

    /// Sets [`event`](Self#structfield.event).
    #[must_use]
    pub fn event<M>(mut self, event: impl IntoOption<String, M>) -> Self {
        self.event = event.into_option();
        self
    }

    /// Sets [`data`](Self#structfield.data).
    #[must_use]
    pub fn data(mut self, data: BTreeMap<String, Value>) -> Self {
        self.data = Some(data);
        self
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Cursor;

/// The object `Logs`.
///
/// Schema: `#/components/responses/Logs/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Logs {
    /// Logs.
    pub logs: Vec<String>,
    /// It has a type of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Cursor>,
}

impl Logs {
    /// Creates a `Logs` from its required fields.
    #[must_use]
    pub fn new(logs: Vec<String>) -> Self {
        Self { logs, next: None }
    }
}

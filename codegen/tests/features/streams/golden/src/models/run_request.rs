// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `run request`.
///
/// Schema: `#/paths/~1runs/post/requestBody/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunRequest {
    /// Events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<bool>,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl RunRequest {
    /// Creates a `RunRequest` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl RunRequest {
        fn events(impl Into<Option<bool>>);
        fn name(impl IntoOption<String, M>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Fault`.
///
/// Schema: `#/components/schemas/Fault`.
///
/// # Example
///
/// ```
/// use bodies::models::Fault;
///
/// let value = Fault::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fault {
    /// The property `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl Fault {
    /// Creates a `Fault` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title<M>(mut self, title: impl IntoOption<String, M>) -> Self {
        self.title = title.into_option();
        self
    }
}

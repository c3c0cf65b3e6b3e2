// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Album`.
///
/// Schema: `#/components/schemas/Album`.
///
/// # Example
///
/// ```
/// use multipart::models::Album;
///
/// let value = Album::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Album {
    /// The property `id`.
    ///
    /// Set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The property `name`.
    pub name: String,
    /// The property `cover`.
    ///
    /// Format: `binary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<String>,
}

impl Album {
    /// Creates an `Album` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            cover: None,
        }
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id<M>(mut self, id: impl IntoOption<String, M>) -> Self {
        self.id = id.into_option();
        self
    }

    /// Sets [`cover`](Self#structfield.cover).
    #[must_use]
    pub fn cover<M>(mut self, cover: impl IntoOption<String, M>) -> Self {
        self.cover = cover.into_option();
        self
    }
}

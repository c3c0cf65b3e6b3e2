// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Share`.
///
/// Schema: `#/components/schemas/Share`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Share {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// Set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl Share {
    /// Creates a `Share` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name<M>(mut self, name: impl IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Sets [`share`](Self#structfield.share).
    #[must_use]
    pub fn share(mut self, share: impl Into<Option<f64>>) -> Self {
        self.share = share.into();
        self
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id<M>(mut self, id: impl IntoOption<String, M>) -> Self {
        self.id = id.into_option();
        self
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, int};

/// The object `Pet`.
///
/// Schema: `#/components/schemas/Pet`.
///
/// # Example
///
/// ```
/// use webhooks::models::Pet;
///
/// let value = Pet::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Pet {
    /// The property `name`.
    pub name: String,
    /// The property `secret`.
    ///
    /// For requests only; responses don't have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// The property `size`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl Pet {
    /// Creates a `Pet` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            secret: None,
            size: None,
        }
    }

    /// Sets [`secret`](Self#structfield.secret).
    #[must_use]
    pub fn secret<M>(mut self, secret: impl IntoOption<String, M>) -> Self {
        self.secret = secret.into_option();
        self
    }

    /// Sets [`size`](Self#structfield.size).
    #[must_use]
    pub fn size(mut self, size: impl Into<Option<i64>>) -> Self {
        self.size = size.into();
        self
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Canoe`.
///
/// Schema: `#/components/schemas/Canoe`.
///
/// # Example
///
/// ```
/// use discriminators::models::Canoe;
///
/// let value = Canoe::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Canoe {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The property `type`.
    ///
    /// The tag by which a union knows it: `canoe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl Canoe {
    /// Creates a `Canoe` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            r#type: Some("canoe".to_owned()),
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](Self#structfield.type).
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Default for Canoe {
    fn default() -> Self {
        Self::new()
    }
}

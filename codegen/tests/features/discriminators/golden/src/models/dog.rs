// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Dog`.
///
/// Schema: `#/components/schemas/Dog`.
///
/// # Example
///
/// ```
/// use discriminators::models::Dog;
///
/// let value = Dog::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dog {
    /// The property `species`.
    ///
    /// The tag by which a union knows it: `dog`.
    pub species: String,
    /// The property `name`.
    pub name: String,
    /// The property `bark`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bark: Option<String>,
}

impl Dog {
    /// Creates a `Dog` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            species: "dog".to_owned(),
            name: name.into(),
            bark: None,
        }
    }

    /// Sets [`bark`](Self#structfield.bark).
    #[must_use]
    pub fn bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }
}

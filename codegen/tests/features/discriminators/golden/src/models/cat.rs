// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// A child.
///
/// Schema: `#/components/schemas/Cat`.
///
/// # Example
///
/// ```
/// use discriminators::models::Cat;
///
/// let value = Cat::new("text", 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cat {
    /// The discriminator value by which a union knows it: `cat`.
    pub species: String,
    /// Name.
    pub name: String,
    /// Claws.
    #[serde(deserialize_with = "int")]
    pub claws: i64,
}

impl Cat {
    /// Creates a `Cat` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, claws: i64) -> Self {
        Self {
            species: "cat".to_owned(),
            name: name.into(),
            claws,
        }
    }
}

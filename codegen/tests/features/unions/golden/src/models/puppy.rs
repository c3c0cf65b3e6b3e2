// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// All that a dog has, and more.
///
/// Schema: `#/components/schemas/Puppy`.
///
/// # Example
///
/// ```
/// use unions::models::Puppy;
///
/// let value = Puppy::new("text", 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Puppy {
    /// Bark.
    pub bark: String,
    /// Age.
    #[serde(deserialize_with = "int")]
    pub age: i64,
}

impl Puppy {
    /// Creates a `Puppy` from its required fields.
    #[must_use]
    pub fn new(bark: impl Into<String>, age: i64) -> Self {
        Self { bark: bark.into(), age }
    }
}

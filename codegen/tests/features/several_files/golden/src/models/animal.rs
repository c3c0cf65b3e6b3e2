// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Owner;
use crate::runtime::setters;

/// The object `Animal`.
///
/// Schema: `schemas/animals.yml#/Animal`.
///
/// # Example
///
/// ```
/// use several_files::models::Animal;
///
/// let value = Animal::new("text", "Tom");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Animal {
    /// Kind.
    pub kind: String,
    /// For example `"Tom"`.
    pub name: String,
    /// Owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
}

impl Animal {
    /// Creates an `Animal` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
            owner: None,
        }
    }
}

setters! {
    impl Animal {
        fn owner(impl Into<Option<Owner>>);
    }
}

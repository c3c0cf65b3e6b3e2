// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Owner;
use crate::runtime::{int, setters};

/// The object `Cat`.
///
/// Schema: `schemas/animals.yml#/Cat`.
///
/// # Example
///
/// ```
/// use several_files::models::Cat;
///
/// let value = Cat::new("Tom");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cat {
    /// The discriminator value by which a union knows it: `cat`.
    pub kind: String,
    /// For example `"Tom"`.
    pub name: String,
    /// Owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    /// Claws.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub claws: Option<i64>,
}

impl Cat {
    /// Creates a `Cat` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kind: "cat".to_owned(),
            name: name.into(),
            owner: None,
            claws: None,
        }
    }
}

setters! {
    impl Cat {
        fn owner(impl Into<Option<Owner>>);
        fn claws(impl Into<Option<i64>>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{Owner, Size};
use crate::runtime::setters;

/// The object `Dog`.
///
/// Schema: `schemas/animals.yml#/Dog`.
///
/// # Example
///
/// ```
/// use several_files::models::Dog;
///
/// let value = Dog::new("Tom");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dog {
    /// The discriminator value by which a union knows it: `dog`.
    pub kind: String,
    /// For example `"Tom"`.
    pub name: String,
    /// Owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    /// Size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
}

impl Dog {
    /// Creates a `Dog` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kind: "dog".to_owned(),
            name: name.into(),
            owner: None,
            size: None,
        }
    }
}

setters! {
    impl Dog {
        fn owner(impl Into<Option<Owner>>);
        fn size(impl IntoOption<Size, M>);
    }
}

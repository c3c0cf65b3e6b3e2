// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{Address, Pet};
use crate::runtime::setters;

/// The object `Owner`.
///
/// Schema: `#/components/schemas/Owner`.
///
/// # Example
///
/// ```
/// use features_by_tag::models::{Owner, Pet};
///
/// let value = Owner::new("text", vec![Pet::new("text")]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Owner {
    /// Name.
    pub name: String,
    /// Pets.
    pub pets: Vec<Pet>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

impl Owner {
    /// Creates an `Owner` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, pets: Vec<Pet>) -> Self {
        Self {
            name: name.into(),
            pets,
            address: None,
        }
    }
}

setters! {
    impl Owner {
        fn address(impl Into<Option<Address>>);
    }
}

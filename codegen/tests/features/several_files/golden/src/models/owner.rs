// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{Address2, Pet};
use crate::runtime::setters;

/// The object `owner`.
///
/// Schema: `schemas/owner.json`.
///
/// # Example
///
/// ```
/// use several_files::models::Owner;
///
/// let value = Owner::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Owner {
    /// Name.
    pub name: String,
    /// Pets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pets: Option<Vec<Pet>>,
    /// Friend.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Box<Owner>>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address2>,
}

impl Owner {
    /// Creates an `Owner` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pets: None,
            friend: None,
            address: None,
        }
    }

    /// Sets [`friend`](Self#structfield.friend).
    #[must_use]
    pub fn friend(mut self, friend: impl Into<Option<Owner>>) -> Self {
        self.friend = friend.into().map(Box::new);
        self
    }
}

setters! {
    impl Owner {
        fn pets(Vec<Pet>);
        fn address(impl Into<Option<Address2>>);
    }
}

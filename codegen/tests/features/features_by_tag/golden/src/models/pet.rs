// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{open_enum, setters};

/// The object `Pet`.
///
/// Schema: `#/components/schemas/Pet`.
///
/// # Example
///
/// ```
/// use features_by_tag::models::Pet;
///
/// let value = Pet::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Pet {
    /// Name.
    pub name: String,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PetKind>,
}

impl Pet {
    /// Creates a `Pet` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: None,
        }
    }
}

setters! {
    impl Pet {
        fn kind(impl IntoOption<PetKind, M>);
    }
}

open_enum! {
    /// The values of `Pet kind`.
    ///
    /// Schema: `#/components/schemas/Pet/properties/kind`.
    pub enum PetKind {
        Cat = "cat",
        Dog = "dog",
    }
    else UnknownValue
}

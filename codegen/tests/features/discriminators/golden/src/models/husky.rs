// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// A child's child, which no mapping names.
///
/// Schema: `#/components/schemas/Husky`.
///
/// # Example
///
/// ```
/// use discriminators::models::Husky;
///
/// let value = Husky::new("text", 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Husky {
    /// The discriminator value by which a union knows it: `Husky`.
    pub species: String,
    /// Name.
    pub name: String,
    /// Bark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bark: Option<String>,
    /// Sleds.
    #[serde(deserialize_with = "int")]
    pub sleds: i64,
}

impl Husky {
    /// Creates a `Husky` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, sleds: i64) -> Self {
        Self {
            species: "Husky".to_owned(),
            name: name.into(),
            bark: None,
            sleds,
        }
    }
}

setters! {
    impl Husky {
        fn bark(impl IntoOption<String, M>);
    }
}

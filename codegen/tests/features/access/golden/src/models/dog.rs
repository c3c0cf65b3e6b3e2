// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{needed, setters, unneeded};

/// The object `Dog`.
///
/// Schema: `#/components/schemas/Dog`.
///
/// # Example
///
/// ```
/// use access::models::Dog;
///
/// let value = Dog::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dog {
    /// The discriminator value by which a union knows it: `Dog`. Set by the server.
    pub kind: String,
    /// For requests only, which must have it; responses don't.
    #[serde(skip_serializing_if = "unneeded", serialize_with = "needed")]
    pub bark: Option<String>,
}

impl Dog {
    /// Creates a `Dog` from its required fields.
    #[must_use]
    pub fn new(bark: impl Into<String>) -> Self {
        Self {
            kind: "Dog".to_owned(),
            bark: Some(bark.into()),
        }
    }
}

setters! {
    impl Dog {
        fn bark(impl IntoOption<String, M>);
    }
}

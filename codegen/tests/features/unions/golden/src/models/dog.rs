// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `Dog`.
///
/// Schema: `#/components/schemas/Dog`.
///
/// # Example
///
/// ```
/// use unions::models::Dog;
///
/// let value = Dog::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dog {
    /// Bark.
    pub bark: String,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Dog {
    /// Creates a `Dog` from its required fields.
    #[must_use]
    pub fn new(bark: impl Into<String>) -> Self {
        Self {
            bark: bark.into(),
            name: None,
        }
    }
}

setters! {
    impl Dog {
        fn name(impl IntoOption<String, M>);
    }
}

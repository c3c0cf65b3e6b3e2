// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Cat`.
///
/// Schema: `#/components/schemas/Cat`.
///
/// # Example
///
/// ```
/// use unions::models::Cat;
///
/// let value = Cat::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cat {
    /// Claws.
    #[serde(deserialize_with = "int")]
    pub claws: i64,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Cat {
    /// Creates a `Cat` from its required fields.
    #[must_use]
    pub fn new(claws: i64) -> Self {
        Self { claws, name: None }
    }
}

setters! {
    impl Cat {
        fn name(impl IntoOption<String, M>);
    }
}

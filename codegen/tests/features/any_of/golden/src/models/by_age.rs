// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `ByAge`.
///
/// Schema: `#/components/schemas/ByAge`.
///
/// # Example
///
/// ```
/// use any_of::models::ByAge;
///
/// let value = ByAge::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ByAge {
    /// Age.
    #[serde(deserialize_with = "int")]
    pub age: i64,
    /// Nick.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<String>,
}

impl ByAge {
    /// Creates a `ByAge` from its required fields.
    #[must_use]
    pub fn new(age: i64) -> Self {
        Self { age, nick: None }
    }
}

setters! {
    impl ByAge {
        fn nick(impl IntoOption<String, M>);
    }
}

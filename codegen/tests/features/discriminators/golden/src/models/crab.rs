// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Crab`.
///
/// Schema: `#/components/schemas/Crab`.
///
/// # Example
///
/// ```
/// use discriminators::models::Crab;
///
/// let value = Crab::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Crab {
    /// Always `crab`, as far as the document knows. Default: `"crab"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Claws.
    #[serde(deserialize_with = "int")]
    pub claws: i64,
}

impl Crab {
    /// Creates a `Crab` from its required fields.
    #[must_use]
    pub fn new(claws: i64) -> Self {
        Self {
            kind: Some("crab".to_owned()),
            claws,
        }
    }
}

setters! {
    impl Crab {
        fn kind(impl IntoOption<String, M>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Meta;
use crate::runtime::{int, setters};

/// The object `Crate`.
///
/// Schema: `#/components/schemas/Crate`.
///
/// # Example
///
/// ```
/// use discriminators::models::Crate;
///
/// let value = Crate::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Crate {
    /// Meta.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Meta>,
    /// Nails.
    #[serde(deserialize_with = "int")]
    pub nails: i64,
}

impl Crate {
    /// Creates a `Crate` from its required fields.
    #[must_use]
    pub fn new(nails: i64) -> Self {
        Self { meta: None, nails }
    }
}

setters! {
    impl Crate {
        fn meta(impl Into<Option<Meta>>);
    }
}

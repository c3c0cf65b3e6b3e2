// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::U;
use crate::runtime::{int, setters};

/// The object `B`.
///
/// Schema: `#/components/schemas/B`.
///
/// # Example
///
/// ```
/// use pitfalls::models::B;
///
/// let value = B::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct B {
    /// C.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<U>,
    /// Z.
    #[serde(deserialize_with = "int")]
    pub z: i64,
    /// B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl B {
    /// Creates a `B` from its required fields.
    #[must_use]
    pub fn new(z: i64) -> Self {
        Self { c: None, z, b: None }
    }
}

setters! {
    impl B {
        fn c(impl IntoOption<U, M>);
        fn b(impl IntoOption<String, M>);
    }
}

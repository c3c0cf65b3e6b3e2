// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::U;
use crate::runtime::{int, setters};

/// The object `A`.
///
/// Schema: `#/components/schemas/A`.
///
/// # Example
///
/// ```
/// use pitfalls::models::A;
///
/// let value = A::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct A {
    /// C.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<U>,
    /// Z.
    #[serde(deserialize_with = "int")]
    pub z: i64,
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl A {
    /// Creates an `A` from its required fields.
    #[must_use]
    pub fn new(z: i64) -> Self {
        Self { c: None, z, a: None }
    }
}

setters! {
    impl A {
        fn c(impl IntoOption<U, M>);
        fn a(impl IntoOption<String, M>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, needed, setters, unneeded, unsent};

/// The object `Address`.
///
/// Schema: `#/components/schemas/Address`.
///
/// # Example
///
/// ```
/// use access::models::Address;
///
/// let value = Address::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// Set by the server; requests don't carry it.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "unsent")]
    pub no: Option<i64>,
    /// For requests only, which must have it; responses don't.
    #[serde(skip_serializing_if = "unneeded", serialize_with = "needed")]
    pub code: Option<String>,
}

impl Address {
    /// Creates an `Address` from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            no: None,
            code: Some(code.into()),
        }
    }
}

setters! {
    impl Address {
        fn code(impl IntoOption<String, M>);
    }
}

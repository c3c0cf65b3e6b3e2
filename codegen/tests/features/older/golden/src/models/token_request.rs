// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `TokenRequest`.
///
/// Schema: `#/definitions/TokenRequest`.
///
/// # Example
///
/// ```
/// use older::models::TokenRequest;
///
/// let value = TokenRequest::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenRequest {
    /// Code.
    pub code: String,
    /// Scopes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
}

impl TokenRequest {
    /// Creates a `TokenRequest` from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            scopes: None,
        }
    }
}

setters! {
    impl TokenRequest {
        fn scopes(Vec<String>);
    }
}

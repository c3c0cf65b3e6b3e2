// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Token`.
///
/// Schema: `#/components/schemas/Token`.
///
/// # Example
///
/// ```
/// use unions::models::Token;
///
/// let value = Token::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Token {
    /// Type.
    pub r#type: String,
}

impl Token {
    /// Creates a `Token` from its required fields.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into() }
    }
}

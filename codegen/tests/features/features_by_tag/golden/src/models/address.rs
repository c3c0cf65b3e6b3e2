// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Address`.
///
/// Schema: `#/components/schemas/Address`.
///
/// # Example
///
/// ```
/// use features_by_tag::models::Address;
///
/// let value = Address::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// City.
    pub city: String,
}

impl Address {
    /// Creates an `Address` from its required fields.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self { city: city.into() }
    }
}

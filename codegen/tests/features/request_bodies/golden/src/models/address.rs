// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `Address`.
///
/// Schema: `#/components/schemas/Address`.
///
/// # Example
///
/// ```
/// use request_bodies::models::Address;
///
/// let value = Address::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// City.
    pub city: String,
    /// Zip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
}

impl Address {
    /// Creates an `Address` from its required fields.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self {
            city: city.into(),
            zip: None,
        }
    }
}

setters! {
    impl Address {
        fn zip(impl IntoOption<String, M>);
    }
}

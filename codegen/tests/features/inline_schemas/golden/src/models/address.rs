// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `address`.
///
/// Schema: `#/components/schemas/Customer/properties/address`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::Address;
///
/// let value = Address::new();
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// The property `town`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
}

impl Address {
    /// Creates an `Address` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`town`](Self#structfield.town).
    #[must_use]
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.town = Some(town.into());
        self
    }
}

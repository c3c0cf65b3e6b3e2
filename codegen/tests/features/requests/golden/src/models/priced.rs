// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Priced`.
///
/// Schema: `#/components/schemas/Priced`.
///
/// # Example
///
/// ```
/// use requests::models::Priced;
///
/// let value = Priced::new(1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Priced {
    /// Price.
    pub price: f64,
}

impl Priced {
    /// Creates a `Priced` from its required fields.
    #[must_use]
    pub fn new(price: f64) -> Self {
        Self { price }
    }
}

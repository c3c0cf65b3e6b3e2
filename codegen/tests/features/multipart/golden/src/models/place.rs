// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Place`.
///
/// Schema: `#/components/schemas/Place`.
///
/// # Example
///
/// ```
/// use multipart::models::Place;
///
/// let value = Place::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// City.
    pub city: String,
}

impl Place {
    /// Creates a `Place` from its required fields.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self { city: city.into() }
    }
}

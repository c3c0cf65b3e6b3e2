// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Wireless`.
///
/// Schema: `#/components/schemas/Wireless`.
///
/// # Example
///
/// ```
/// use discriminators::models::Wireless;
///
/// let value = Wireless::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Wireless {
    /// Band.
    pub band: String,
}

impl Wireless {
    /// Creates a `Wireless` from its required fields.
    #[must_use]
    pub fn new(band: impl Into<String>) -> Self {
        Self { band: band.into() }
    }
}

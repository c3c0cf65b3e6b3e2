// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Square`.
///
/// Schema: `#/components/schemas/Square`.
///
/// # Example
///
/// ```
/// use discriminators::models::Square;
///
/// let value = Square::new(1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Square {
    /// Always `box`, as far as the document knows.
    pub kind: String,
    /// Side.
    pub side: f64,
}

impl Square {
    /// Creates a `Square` from its required fields.
    #[must_use]
    pub fn new(side: f64) -> Self {
        Self {
            kind: "box".to_owned(),
            side,
        }
    }
}

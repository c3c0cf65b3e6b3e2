// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Circle`.
///
/// Schema: `#/components/schemas/Circle`.
///
/// # Example
///
/// ```
/// use discriminators::models::Circle;
///
/// let value = Circle::new("text", 1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Circle {
    /// Kind.
    pub kind: String,
    /// Radius.
    pub radius: f64,
}

impl Circle {
    /// Creates a `Circle` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self { kind: kind.into(), radius }
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Shape;

/// The object `Group`.
///
/// Schema: `#/components/schemas/Group`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Circle, Group, Shape};
///
/// let value = Group::new("text", vec![Shape::from(Circle::new("Circle", 1.5))]);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Group {
    /// The property `kind`.
    pub kind: String,
    /// The property `shapes`.
    pub shapes: Vec<Shape>,
}

impl Group {
    /// Creates a `Group` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<String>, shapes: Vec<Shape>) -> Self {
        Self { kind: kind.into(), shapes }
    }
}

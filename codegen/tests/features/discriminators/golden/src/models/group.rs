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
/// let value = Group::new(vec![Shape::from(Circle::new("Circle", 1.0))]);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Group {
    /// The discriminator value by which a union knows it: `Group`.
    pub kind: String,
    /// Shapes.
    pub shapes: Vec<Shape>,
}

impl Group {
    /// Creates a `Group` from its required fields.
    #[must_use]
    pub fn new(shapes: Vec<Shape>) -> Self {
        Self {
            kind: "Group".to_owned(),
            shapes,
        }
    }
}

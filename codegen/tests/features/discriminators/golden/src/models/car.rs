// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::VehicleKind;
use crate::runtime::int;

/// The object `Car`.
///
/// Schema: `#/components/schemas/Car`.
///
/// # Example
///
/// ```
/// use discriminators::models::Car;
///
/// let value = Car::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Car {
    /// The discriminator value by which a union knows it: `car`.
    pub kind: VehicleKind,
    /// Doors.
    #[serde(deserialize_with = "int")]
    pub doors: i64,
}

impl Car {
    /// Creates a `Car` from its required fields.
    #[must_use]
    pub fn new(doors: i64) -> Self {
        Self {
            kind: VehicleKind::Car,
            doors,
        }
    }
}

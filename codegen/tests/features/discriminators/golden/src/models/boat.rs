// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::VehicleKind;

/// The object `Boat`.
///
/// Schema: `#/components/schemas/Boat`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Boat, VehicleKind};
///
/// let value = Boat::new(VehicleKind::Car, 1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Boat {
    /// The property `kind`.
    pub kind: VehicleKind,
    /// The property `sails`.
    pub sails: i64,
}

impl Boat {
    /// Creates a `Boat` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<VehicleKind>, sails: i64) -> Self {
        Self { kind: kind.into(), sails }
    }
}

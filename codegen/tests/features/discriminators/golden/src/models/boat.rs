// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::VehicleKind;
use crate::runtime::int;

/// The object `Boat`.
///
/// Schema: `#/components/schemas/Boat`.
///
/// # Example
///
/// ```
/// use discriminators::models::Boat;
///
/// let value = Boat::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Boat {
    /// The discriminator value by which a union knows it: `boat`.
    pub kind: VehicleKind,
    /// Sails.
    #[serde(deserialize_with = "int")]
    pub sails: i64,
}

impl Boat {
    /// Creates a `Boat` from its required fields.
    #[must_use]
    pub fn new(sails: i64) -> Self {
        Self {
            kind: VehicleKind::Boat,
            sails,
        }
    }
}

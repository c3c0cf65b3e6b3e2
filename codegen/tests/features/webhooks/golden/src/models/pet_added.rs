// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Pet;
use crate::runtime::open_enum;

/// The object `PetAdded`.
///
/// Schema: `#/components/schemas/PetAdded`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PetAdded {
    /// Event.
    pub event: PetAddedEvent,
    /// Pet.
    pub pet: Pet,
}

impl PetAdded {
    /// Creates a `PetAdded` from its required fields.
    #[must_use]
    pub fn new(event: impl Into<PetAddedEvent>, pet: Pet) -> Self {
        Self { event: event.into(), pet }
    }
}

open_enum! {
    /// The values of `PetAdded event`.
    ///
    /// Schema: `#/components/schemas/PetAdded/properties/event`.
    pub enum PetAddedEvent {
        Added = "added",
        Restored = "restored",
    }
    else UnknownValue
}

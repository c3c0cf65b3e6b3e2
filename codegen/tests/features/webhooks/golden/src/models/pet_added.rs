// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Pet;
use crate::runtime::open_enum;

/// The object `PetAdded`.
///
/// Schema: `#/components/schemas/PetAdded`.
///
/// # Example
///
/// ```
/// use webhooks::models::{Pet, PetAdded, PetAddedEvent};
///
/// let value = PetAdded::new(PetAddedEvent::Added, Pet::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PetAdded {
    /// The property `event`.
    pub event: PetAddedEvent,
    /// The property `pet`.
    pub pet: Pet,
}

impl PetAdded {
    /// Creates a `PetAdded` from its required fields.
    #[must_use]
    pub fn new(event: impl Into<PetAddedEvent>, pet: Pet) -> Self {
        Self { event: event.into(), pet }
    }
}

/// The values of `PetAdded event`.
///
/// Schema: `#/components/schemas/PetAdded/properties/event`.
///
/// # Example
///
/// ```
/// use webhooks::models::PetAddedEvent;
///
/// assert_eq!(PetAddedEvent::from("added"), PetAddedEvent::Added);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetAddedEvent {
    /// `added`
    Added,
    /// `restored`
    Restored,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl PetAddedEvent {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Added => "added",
            Self::Restored => "restored",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for PetAddedEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "added" => Self::Added,
            "restored" => Self::Restored,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(PetAddedEvent);

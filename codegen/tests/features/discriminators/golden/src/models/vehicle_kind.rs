// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The values of `VehicleKind`.
///
/// Schema: `#/components/schemas/VehicleKind`.
///
/// # Example
///
/// ```
/// use discriminators::models::VehicleKind;
///
/// assert_eq!(VehicleKind::from("car"), VehicleKind::Car);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VehicleKind {
    /// `car`
    Car,
    /// `boat`
    Boat,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl VehicleKind {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Car => "car",
            Self::Boat => "boat",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for VehicleKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "car" => Self::Car,
            "boat" => Self::Boat,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(VehicleKind);

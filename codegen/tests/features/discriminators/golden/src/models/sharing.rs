// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, open_enum, setters, shape};

/// A value that two of three list.
///
/// Which one, is told by the member `kind`, or else by what a value looks like.
///
/// Schema: `#/components/schemas/Sharing`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Sharing, SharingBus};
///
/// let value = Sharing::from(SharingBus::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Sharing {
    /// Bus
    ///
    /// Its discriminator value is `bus`.
    Bus(Box<SharingBus>),
    /// Van
    ///
    /// Its discriminator value is `van`.
    Van(Box<SharingVan>),
    /// Bike
    ///
    /// Its discriminator value is `bike`.
    Bike(Box<SharingBike>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<SharingBus> for Sharing {
    fn from(value: SharingBus) -> Self {
        Self::Bus(Box::new(value))
    }
}

impl From<SharingVan> for Sharing {
    fn from(value: SharingVan) -> Self {
        Self::Van(Box::new(value))
    }
}

impl From<SharingBike> for Sharing {
    fn from(value: SharingBike) -> Self {
        Self::Bike(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Sharing {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("bus") => Some(decode(&value).map(Self::Bus)),
            Some("van") => Some(decode(&value).map(Self::Van)),
            Some("bike") => Some(decode(&value).map(Self::Bike)),
            _ => None,
        };
        if let Some(known) = known {
            return Ok(known.unwrap_or(Self::UnknownValue(value)));
        }
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["kind"],
                members: &[
                    (
                        "kind",
                        &shape::Listed {
                            values_known_so_far: &["bus"],
                        },
                    ),
                    ("seats", &shape::Integer),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["kind", "doors"],
                members: &[
                    (
                        "kind",
                        &shape::Listed {
                            values_known_so_far: &["van"],
                        },
                    ),
                    ("doors", &shape::Integer),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["kind"],
                members: &[("kind", &shape::JustString("bike"))],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Bus),
                1 => decode(&value).map(Self::Van),
                2 => decode(&value).map(Self::Bike),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Bus
///
/// Schema: `#/components/schemas/Sharing/oneOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SharingBus {
    /// The discriminator value by which a union knows it: `bus`.
    pub kind: SharingBusKind,
    /// Seats.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub seats: Option<i64>,
}

impl SharingBus {
    /// Creates a `SharingBus` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: SharingBusKind::Bus,
            seats: None,
        }
    }
}

setters! {
    impl SharingBus {
        fn seats(impl Into<Option<i64>>);
    }
}

impl Default for SharingBus {
    fn default() -> Self {
        Self::new()
    }
}

/// Van
///
/// Schema: `#/components/schemas/Sharing/oneOf/1`.
///
/// # Example
///
/// ```
/// use discriminators::models::SharingVan;
///
/// let value = SharingVan::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SharingVan {
    /// The discriminator value by which a union knows it: `van`.
    pub kind: SharingVanKind,
    /// Doors.
    #[serde(deserialize_with = "int")]
    pub doors: i64,
}

impl SharingVan {
    /// Creates a `SharingVan` from its required fields.
    #[must_use]
    pub fn new(doors: i64) -> Self {
        Self {
            kind: SharingVanKind::Van,
            doors,
        }
    }
}

/// Bike
///
/// Schema: `#/components/schemas/Sharing/oneOf/2`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SharingBike {
    /// Always `bike`, as far as the document knows.
    pub kind: String,
}

impl SharingBike {
    /// Creates a `SharingBike` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: "bike".to_owned() }
    }
}

impl Default for SharingBike {
    fn default() -> Self {
        Self::new()
    }
}

open_enum! {
    /// The values of `Sharing Bus kind`.
    ///
    /// Schema: `#/components/schemas/Sharing/oneOf/0/properties/kind`.
    pub enum SharingBusKind {
        Bus = "bus",
        Shuttle = "shuttle",
    }
    else UnknownValue
}

open_enum! {
    /// The values of `Sharing Van kind`.
    ///
    /// Schema: `#/components/schemas/Sharing/oneOf/1/properties/kind`.
    pub enum SharingVanKind {
        Van = "van",
        Shuttle = "shuttle",
    }
    else UnknownValue
}

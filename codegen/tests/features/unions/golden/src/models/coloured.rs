// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, open_enum, setters, shape};

/// Told apart by a member that is always the same, and by lists.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Coloured`.
///
/// # Example
///
/// ```
/// use unions::models::{Coloured, ColouredWarm, ColouredWarmColour};
///
/// let value = Coloured::from(ColouredWarm::new(ColouredWarmColour::Red));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Coloured {
    /// Warm
    Warm(Box<ColouredWarm>),
    /// Cold
    Cold(Box<ColouredCold>),
    /// `Other`
    Other(BTreeMap<String, Value>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ColouredWarm> for Coloured {
    fn from(value: ColouredWarm) -> Self {
        Self::Warm(Box::new(value))
    }
}

impl From<ColouredCold> for Coloured {
    fn from(value: ColouredCold) -> Self {
        Self::Cold(Box::new(value))
    }
}

impl From<BTreeMap<String, Value>> for Coloured {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Other(value)
    }
}

impl<'de> Deserialize<'de> for Coloured {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["kind", "colour"],
                members: &[
                    ("kind", &shape::JustString("warm")),
                    (
                        "colour",
                        &shape::Listed {
                            values_known_so_far: &["red", "yellow"],
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["kind", "colour"],
                members: &[
                    ("kind", &shape::JustString("cold")),
                    (
                        "colour",
                        &shape::Listed {
                            values_known_so_far: &["blue", "green"],
                        },
                    ),
                    ("degrees", &shape::Integer),
                ],
                is_open: false,
            },
            &shape::SomeObject,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Warm),
                1 => decode(&value).map(Self::Cold),
                2 => decode(&value).map(Self::Other),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Warm
///
/// Schema: `#/components/schemas/Coloured/oneOf/0`.
///
/// # Example
///
/// ```
/// use unions::models::{ColouredWarm, ColouredWarmColour};
///
/// let value = ColouredWarm::new(ColouredWarmColour::Red);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ColouredWarm {
    /// Always `warm`, as far as the document knows.
    pub kind: String,
    /// Colour.
    pub colour: ColouredWarmColour,
}

impl ColouredWarm {
    /// Creates a `ColouredWarm` from its required fields.
    #[must_use]
    pub fn new(colour: impl Into<ColouredWarmColour>) -> Self {
        Self {
            kind: "warm".to_owned(),
            colour: colour.into(),
        }
    }
}

/// Cold
///
/// Schema: `#/components/schemas/Coloured/oneOf/1`.
///
/// # Example
///
/// ```
/// use unions::models::{ColouredCold, ColouredColdColour};
///
/// let value = ColouredCold::new(ColouredColdColour::Blue);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ColouredCold {
    /// Always `cold`, as far as the document knows.
    pub kind: String,
    /// Colour.
    pub colour: ColouredColdColour,
    /// Degrees.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub degrees: Option<i64>,
}

impl ColouredCold {
    /// Creates a `ColouredCold` from its required fields.
    #[must_use]
    pub fn new(colour: impl Into<ColouredColdColour>) -> Self {
        Self {
            kind: "cold".to_owned(),
            colour: colour.into(),
            degrees: None,
        }
    }
}

setters! {
    impl ColouredCold {
        fn degrees(impl Into<Option<i64>>);
    }
}

open_enum! {
    /// The values of `Coloured Warm colour`.
    ///
    /// Schema: `#/components/schemas/Coloured/oneOf/0/properties/colour`.
    pub enum ColouredWarmColour {
        Red = "red",
        Yellow = "yellow",
    }
    else UnknownValue
}

open_enum! {
    /// The values of `Coloured Cold colour`.
    ///
    /// Schema: `#/components/schemas/Coloured/oneOf/1/properties/colour`.
    pub enum ColouredColdColour {
        Blue = "blue",
        Green = "green",
    }
    else UnknownValue
}

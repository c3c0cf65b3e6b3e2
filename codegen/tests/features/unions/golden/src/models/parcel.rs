// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, shape};

/// Told apart by a member that is always the same, unless the rest is something else.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Parcel`.
///
/// # Example
///
/// ```
/// use unions::models::{Parcel, ParcelLetter, ParcelLetterTo};
///
/// let value = Parcel::from(ParcelLetter::new(ParcelLetterTo::new("text")));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Parcel {
    /// Letter
    Letter(Box<ParcelLetter>),
    /// Box
    Box(Box<ParcelBox>),
    /// `Other`
    Other(BTreeMap<String, Value>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ParcelLetter> for Parcel {
    fn from(value: ParcelLetter) -> Self {
        Self::Letter(Box::new(value))
    }
}

impl From<ParcelBox> for Parcel {
    fn from(value: ParcelBox) -> Self {
        Self::Box(Box::new(value))
    }
}

impl From<BTreeMap<String, Value>> for Parcel {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Other(value)
    }
}

impl<'de> Deserialize<'de> for Parcel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["kind", "to"],
                members: &[
                    ("kind", &shape::JustString("letter")),
                    ("to", &shape::SomeObject),
                ],
                is_open: true,
            },
            &shape::Object {
                required: &["kind", "weight"],
                members: &[("kind", &shape::JustString("box"))],
                is_open: true,
            },
            &shape::SomeObject,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Letter),
                1 => decode(&value).map(Self::Box),
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

/// Letter
///
/// Schema: `#/components/schemas/Parcel/oneOf/0`.
///
/// # Example
///
/// ```
/// use unions::models::{ParcelLetter, ParcelLetterTo};
///
/// let value = ParcelLetter::new(ParcelLetterTo::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParcelLetter {
    /// Always `letter`, as far as the document knows.
    pub kind: String,
    /// To.
    pub to: ParcelLetterTo,
}

impl ParcelLetter {
    /// Creates a `ParcelLetter` from its required fields.
    #[must_use]
    pub fn new(to: ParcelLetterTo) -> Self {
        Self {
            kind: "letter".to_owned(),
            to,
        }
    }
}

/// Box
///
/// Schema: `#/components/schemas/Parcel/oneOf/1`.
///
/// # Example
///
/// ```
/// use unions::models::ParcelBox;
///
/// let value = ParcelBox::new(1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParcelBox {
    /// Always `box`, as far as the document knows.
    pub kind: String,
    /// Weight.
    pub weight: f64,
}

impl ParcelBox {
    /// Creates a `ParcelBox` from its required fields.
    #[must_use]
    pub fn new(weight: f64) -> Self {
        Self {
            kind: "box".to_owned(),
            weight,
        }
    }
}

/// The object `Parcel Letter to`.
///
/// Schema: `#/components/schemas/Parcel/oneOf/0/properties/to`.
///
/// # Example
///
/// ```
/// use unions::models::ParcelLetterTo;
///
/// let value = ParcelLetterTo::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParcelLetterTo {
    /// Name.
    pub name: String,
}

impl ParcelLetterTo {
    /// Creates a `ParcelLetterTo` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

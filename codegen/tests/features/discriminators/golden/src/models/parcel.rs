// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Crate, Meta};
use crate::runtime::{Shape, decode, setters, shape};

/// A parent that requires the way to its discriminator, as if that were a property.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Parcel`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Crate, Parcel};
///
/// let value = Parcel::from(Crate::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Parcel {
    /// `Crate`
    Crate(Box<Crate>),
    /// A parent that requires the way to its discriminator, as if that were a property.
    Base(Box<ParcelBase>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Crate> for Parcel {
    fn from(value: Crate) -> Self {
        Self::Crate(Box::new(value))
    }
}

impl From<ParcelBase> for Parcel {
    fn from(value: ParcelBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Parcel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["nails"],
                members: &[("meta", &shape::SomeObject), ("nails", &shape::Integer)],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[("meta", &shape::SomeObject)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Crate),
                1 => decode(&value).map(Self::Base),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// A parent that requires the way to its discriminator, as if that were a property.
///
/// Schema: `#/components/schemas/Parcel`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParcelBase {
    /// Meta.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Meta>,
}

impl ParcelBase {
    /// Creates a `ParcelBase` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl ParcelBase {
        fn meta(impl Into<Option<Meta>>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Boat, Car};
use crate::runtime::decode;

/// By a member whose values are listed, and may be more one day.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/components/schemas/Vehicle`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Car, Vehicle};
///
/// let value = Vehicle::from(Car::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Vehicle {
    /// `Car`
    ///
    /// Its discriminator value is `car`.
    Car(Box<Car>),
    /// `Boat`
    ///
    /// Its discriminator value is `boat`.
    Boat(Box<Boat>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Car> for Vehicle {
    fn from(value: Car) -> Self {
        Self::Car(Box::new(value))
    }
}

impl From<Boat> for Vehicle {
    fn from(value: Boat) -> Self {
        Self::Boat(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Vehicle {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("car") => decode(&value).map(Self::Car),
            Some("boat") => decode(&value).map(Self::Boat),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

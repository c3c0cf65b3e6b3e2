// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// An object with members of its own, and those of one of two others.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/EitherWay`.
///
/// # Example
///
/// ```
/// use all_of::models::{EitherWay, EitherWayByMail};
///
/// let value = EitherWay::from(EitherWayByMail::new(1, "text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum EitherWay {
    /// By mail
    ByMail(Box<EitherWayByMail>),
    /// By phone
    ByPhone(Box<EitherWayByPhone>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<EitherWayByMail> for EitherWay {
    fn from(value: EitherWayByMail) -> Self {
        Self::ByMail(Box::new(value))
    }
}

impl From<EitherWayByPhone> for EitherWay {
    fn from(value: EitherWayByPhone) -> Self {
        Self::ByPhone(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for EitherWay {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["id", "address"],
                members: &[("id", &shape::Integer), ("address", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["id", "phone"],
                members: &[("id", &shape::Integer), ("phone", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::ByMail),
                1 => decode(&value).map(Self::ByPhone),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// By mail
///
/// Schema: `#/components/schemas/EitherWay`.
///
/// # Example
///
/// ```
/// use all_of::models::EitherWayByMail;
///
/// let value = EitherWayByMail::new(1, "text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EitherWayByMail {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// Address.
    pub address: String,
}

impl EitherWayByMail {
    /// Creates an `EitherWayByMail` from its required fields.
    #[must_use]
    pub fn new(id: i64, address: impl Into<String>) -> Self {
        Self {
            id,
            address: address.into(),
        }
    }
}

/// By phone
///
/// Schema: `#/components/schemas/EitherWay`.
///
/// # Example
///
/// ```
/// use all_of::models::EitherWayByPhone;
///
/// let value = EitherWayByPhone::new(1, "text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EitherWayByPhone {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// Phone.
    pub phone: String,
}

impl EitherWayByPhone {
    /// Creates an `EitherWayByPhone` from its required fields.
    #[must_use]
    pub fn new(id: i64, phone: impl Into<String>) -> Self {
        Self { id, phone: phone.into() }
    }
}

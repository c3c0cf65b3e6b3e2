// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Coupon;
use crate::runtime::decode;

/// Of which one heir contradicts itself, and another doesn't.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/components/schemas/Ticket`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Coupon, Ticket};
///
/// let value = Ticket::from(Coupon::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Ticket {
    /// `Coupon`
    ///
    /// Its discriminator value is `Coupon`.
    Coupon(Box<Coupon>),
    /// Of which one heir contradicts itself, and another doesn't.
    ///
    /// Its discriminator value is `Ticket`.
    Base(Box<TicketBase>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Coupon> for Ticket {
    fn from(value: Coupon) -> Self {
        Self::Coupon(Box::new(value))
    }
}

impl From<TicketBase> for Ticket {
    fn from(value: TicketBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Ticket {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("Coupon") => decode(&value).map(Self::Coupon),
            Some("Ticket") => decode(&value).map(Self::Base),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// Of which one heir contradicts itself, and another doesn't.
///
/// Schema: `#/components/schemas/Ticket`.
///
/// # Example
///
/// ```
/// use discriminators::models::TicketBase;
///
/// let value = TicketBase::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TicketBase {
    /// The discriminator value by which a union knows it: `Ticket`.
    pub kind: String,
    /// Size.
    pub size: String,
}

impl TicketBase {
    /// Creates a `TicketBase` from its required fields.
    #[must_use]
    pub fn new(size: impl Into<String>) -> Self {
        Self {
            kind: "Ticket".to_owned(),
            size: size.into(),
        }
    }
}

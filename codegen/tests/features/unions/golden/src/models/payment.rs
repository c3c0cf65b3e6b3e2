// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::open_enum;

/// Told apart by a member that has only one value, though no discriminator says so.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Payment`.
///
/// # Example
///
/// ```
/// use unions::models::{Payment, PaymentCard, PaymentCardType};
///
/// let value = Payment::from(PaymentCard::new(PaymentCardType::Card, "text"));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// `card`
    Card(Box<PaymentCard>),
    /// `bank_transfer`
    BankTransfer(Box<PaymentBankTransfer>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<PaymentCard> for Payment {
    fn from(value: PaymentCard) -> Self {
        Self::Card(Box::new(value))
    }
}

impl From<PaymentBankTransfer> for Payment {
    fn from(value: PaymentBankTransfer) -> Self {
        Self::BankTransfer(Box::new(value))
    }
}

impl Serialize for Payment {
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Card(value) => value.serialize(serializer),
            Self::BankTransfer(value) => value.serialize(serializer),
            Self::UnknownValue(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Payment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> std::result::Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes = [
            crate::runtime::Shape::Object {
                required: &["type", "number"],
                known: &["type", "number"],
                constants: &[("type", "card")],
            },
            crate::runtime::Shape::Object {
                required: &["type", "number"],
                known: &["type", "number"],
                constants: &[("type", "bank_transfer")],
            },
        ];
        for index in crate::runtime::Shape::matching(&shapes, &value) {
            let known = match index {
                0 => crate::runtime::decode(&value).map(Self::Card),
                1 => crate::runtime::decode(&value).map(Self::BankTransfer),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `Payment card`.
///
/// Schema: `#/components/schemas/Payment/oneOf/0`.
///
/// # Example
///
/// ```
/// use unions::models::{PaymentCard, PaymentCardType};
///
/// let value = PaymentCard::new(PaymentCardType::Card, "text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentCard {
    /// The property `type`.
    pub r#type: PaymentCardType,
    /// The property `number`.
    pub number: String,
}

impl PaymentCard {
    /// Creates a `PaymentCard` from its required fields.
    #[must_use]
    pub fn new(r#type: impl Into<PaymentCardType>, number: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            number: number.into(),
        }
    }
}

/// The object `Payment bank_transfer`.
///
/// Schema: `#/components/schemas/Payment/oneOf/1`.
///
/// # Example
///
/// ```
/// use unions::models::{PaymentBankTransfer, PaymentBankTransferType};
///
/// let value = PaymentBankTransfer::new(PaymentBankTransferType::BankTransfer, "text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentBankTransfer {
    /// The property `type`.
    pub r#type: PaymentBankTransferType,
    /// The property `number`.
    pub number: String,
}

impl PaymentBankTransfer {
    /// Creates a `PaymentBankTransfer` from its required fields.
    #[must_use]
    pub fn new(
        r#type: impl Into<PaymentBankTransferType>,
        number: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            number: number.into(),
        }
    }
}

/// The values of `Payment card type`.
///
/// Schema: `#/components/schemas/Payment/oneOf/0/properties/type`.
///
/// # Example
///
/// ```
/// use unions::models::PaymentCardType;
///
/// assert_eq!(PaymentCardType::from("card"), PaymentCardType::Card);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentCardType {
    /// `card`
    Card,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl PaymentCardType {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Card => "card",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for PaymentCardType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "card" => Self::Card,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(PaymentCardType);

/// The values of `Payment bank_transfer type`.
///
/// Schema: `#/components/schemas/Payment/oneOf/1/properties/type`.
///
/// # Example
///
/// ```
/// use unions::models::PaymentBankTransferType;
///
/// assert_eq!(PaymentBankTransferType::from("bank_transfer"), PaymentBankTransferType::BankTransfer);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentBankTransferType {
    /// `bank_transfer`
    BankTransfer,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl PaymentBankTransferType {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BankTransfer => "bank_transfer",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for PaymentBankTransferType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "bank_transfer" => Self::BankTransfer,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(PaymentBankTransferType);

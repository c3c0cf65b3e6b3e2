// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{decode, setters};

/// Told apart by a member that has only one value, though no discriminator says so.
///
/// Which one, is told by the member `type`.
///
/// Schema: `#/components/schemas/Payment`.
///
/// # Example
///
/// ```
/// use unions::models::{Payment, PaymentCard};
///
/// let value = Payment::from(PaymentCard::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Payment {
    /// `card`
    ///
    /// Its discriminator value is `card`.
    Card(Box<PaymentCard>),
    /// `bank_transfer`
    ///
    /// Its discriminator value is `bank_transfer`.
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

impl<'de> Deserialize<'de> for Payment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("type").and_then(Value::as_str) {
            Some("card") => decode(&value).map(Self::Card),
            Some("bank_transfer") => decode(&value).map(Self::BankTransfer),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// The object `Payment card`.
///
/// Schema: `#/components/schemas/Payment/oneOf/0`.
///
/// # Example
///
/// ```
/// use unions::models::PaymentCard;
///
/// let value = PaymentCard::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentCard {
    /// Always `card`, as far as the document knows.
    pub r#type: String,
    /// Number.
    pub number: String,
}

impl PaymentCard {
    /// Creates a `PaymentCard` from its required fields.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            r#type: "card".to_owned(),
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
/// use unions::models::PaymentBankTransfer;
///
/// let value = PaymentBankTransfer::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentBankTransfer {
    /// Always `bank_transfer`, as far as the document knows.
    pub r#type: String,
    /// Number.
    pub number: String,
    /// Bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank: Option<String>,
}

impl PaymentBankTransfer {
    /// Creates a `PaymentBankTransfer` from its required fields.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            r#type: "bank_transfer".to_owned(),
            number: number.into(),
            bank: None,
        }
    }
}

setters! {
    impl PaymentBankTransfer {
        fn bank(impl IntoOption<String, M>);
    }
}

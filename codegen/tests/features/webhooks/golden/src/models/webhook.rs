// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Found, PetAdded, PetGonePayload};
use crate::runtime::decode;

/// Any of the API's webhooks.
///
/// Which one, is told by the member `event`.
///
/// Schema: `#/webhooks`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Webhook {
    /// `petAdded`
    ///
    /// Its discriminator value is `added` or `restored`.
    PetAdded(Box<PetAdded>),
    /// `petGone`
    ///
    /// Its discriminator value is `gone`.
    PetGone(Box<PetGonePayload>),
    /// `petFound`
    ///
    /// Its discriminator value is `found`.
    PetFound(Box<Found>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<PetAdded> for Webhook {
    fn from(value: PetAdded) -> Self {
        Self::PetAdded(Box::new(value))
    }
}

impl From<PetGonePayload> for Webhook {
    fn from(value: PetGonePayload) -> Self {
        Self::PetGone(Box::new(value))
    }
}

impl From<Found> for Webhook {
    fn from(value: Found) -> Self {
        Self::PetFound(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Webhook {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("event").and_then(Value::as_str) {
            Some("added" | "restored") => decode(&value).map(Self::PetAdded),
            Some("gone") => decode(&value).map(Self::PetGone),
            Some("found") => decode(&value).map(Self::PetFound),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

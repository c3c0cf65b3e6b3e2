// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, setters, shape};

/// Called as their titles say.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Outcome`.
///
/// # Example
///
/// ```
/// use unions::models::{Outcome, OutcomeAllWentWell};
///
/// let value = Outcome::from(OutcomeAllWentWell::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Outcome {
    /// All went well
    AllWentWell(Box<OutcomeAllWentWell>),
    /// Failure
    Failure(Box<OutcomeFailure>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<OutcomeAllWentWell> for Outcome {
    fn from(value: OutcomeAllWentWell) -> Self {
        Self::AllWentWell(Box::new(value))
    }
}

impl From<OutcomeFailure> for Outcome {
    fn from(value: OutcomeFailure) -> Self {
        Self::Failure(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Outcome {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["value"],
                members: &[("value", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["message"],
                members: &[("message", &shape::String), ("code", &shape::Integer)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::AllWentWell),
                1 => decode(&value).map(Self::Failure),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// All went well
///
/// Schema: `#/components/schemas/Outcome/oneOf/0`.
///
/// # Example
///
/// ```
/// use unions::models::OutcomeAllWentWell;
///
/// let value = OutcomeAllWentWell::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutcomeAllWentWell {
    /// Value.
    pub value: String,
}

impl OutcomeAllWentWell {
    /// Creates an `OutcomeAllWentWell` from its required fields.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

/// Failure
///
/// Schema: `#/components/schemas/Outcome/oneOf/1`.
///
/// # Example
///
/// ```
/// use unions::models::OutcomeFailure;
///
/// let value = OutcomeFailure::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutcomeFailure {
    /// Message.
    pub message: String,
    /// Code.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
}

impl OutcomeFailure {
    /// Creates an `OutcomeFailure` from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: None,
        }
    }
}

setters! {
    impl OutcomeFailure {
        fn code(impl Into<Option<i64>>);
    }
}

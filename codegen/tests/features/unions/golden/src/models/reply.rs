// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, shape};

/// Told apart by a member that is always true or always false.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Reply`.
///
/// # Example
///
/// ```
/// use unions::models::{Reply, ReplyDone};
///
/// let value = Reply::from(ReplyDone::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Reply {
    /// Done
    Done(Box<ReplyDone>),
    /// Refused
    Refused(Box<ReplyRefused>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ReplyDone> for Reply {
    fn from(value: ReplyDone) -> Self {
        Self::Done(Box::new(value))
    }
}

impl From<ReplyRefused> for Reply {
    fn from(value: ReplyRefused) -> Self {
        Self::Refused(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Reply {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["ok", "text"],
                members: &[("ok", &shape::JustBoolean(true))],
                is_open: true,
            },
            &shape::Object {
                required: &["ok", "text"],
                members: &[("ok", &shape::JustBoolean(false))],
                is_open: true,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Done),
                1 => decode(&value).map(Self::Refused),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Done
///
/// Schema: `#/components/schemas/Reply/oneOf/0`.
///
/// # Example
///
/// ```
/// use unions::models::ReplyDone;
///
/// let value = ReplyDone::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReplyDone {
    /// Always `true`, as far as the document knows.
    pub ok: bool,
    /// Text.
    pub text: String,
}

impl ReplyDone {
    /// Creates a `ReplyDone` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            ok: true,
            text: text.into(),
        }
    }
}

/// Refused
///
/// Schema: `#/components/schemas/Reply/oneOf/1`.
///
/// # Example
///
/// ```
/// use unions::models::ReplyRefused;
///
/// let value = ReplyRefused::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReplyRefused {
    /// Always `false`, as far as the document knows.
    pub ok: bool,
    /// Text.
    pub text: String,
}

impl ReplyRefused {
    /// Creates a `ReplyRefused` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            ok: false,
            text: text.into(),
        }
    }
}

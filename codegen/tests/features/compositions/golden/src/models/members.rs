// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, setters, shape};

/// What members an object has, if it is one.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Members`.
///
/// # Example
///
/// ```
/// use compositions::models::{Members, MembersP};
///
/// let value = Members::from(MembersP::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Members {
    /// `P`
    P(Box<MembersP>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<MembersP> for Members {
    fn from(value: MembersP) -> Self {
        Self::P(Box::new(value))
    }
}

impl From<String> for Members {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Members {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("id", &shape::String), ("p", &shape::String)],
                is_open: false,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::P),
                1 => decode(&value).map(Self::String),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `Members P`.
///
/// Schema: `#/components/schemas/Members`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MembersP {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// P.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p: Option<String>,
}

impl MembersP {
    /// Creates a `MembersP` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl MembersP {
        fn id(impl IntoOption<String, M>);
        fn p(impl IntoOption<String, M>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{AdditionalProperties, Shape, decode, int, setters, shape};

/// One of the variants of `OpenTo`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/OpenTo`.
///
/// # Example
///
/// ```
/// use unions::models::{OpenTo, OpenToCounts};
///
/// let value = OpenTo::from(OpenToCounts::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OpenTo {
    /// Counts
    Counts(Box<OpenToCounts>),
    /// Words
    Words(Box<OpenToWords>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<OpenToCounts> for OpenTo {
    fn from(value: OpenToCounts) -> Self {
        Self::Counts(Box::new(value))
    }
}

impl From<OpenToWords> for OpenTo {
    fn from(value: OpenToWords) -> Self {
        Self::Words(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for OpenTo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::OpenObject {
                required: &[],
                members: &[("name", &shape::String)],
                others_look_like: &shape::Integer,
            },
            &shape::OpenObject {
                required: &[],
                members: &[("name", &shape::String)],
                others_look_like: &shape::String,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Counts),
                1 => decode(&value).map(Self::Words),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Counts
///
/// Schema: `#/components/schemas/OpenTo/oneOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenToCounts {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Additional properties, by their names.
    #[serde(flatten, deserialize_with = "int")]
    pub additional_properties: AdditionalProperties<i64>,
}

impl OpenToCounts {
    /// Creates an `OpenToCounts` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl OpenToCounts {
        fn name(impl IntoOption<String, M>);
    }
}

/// Words
///
/// Schema: `#/components/schemas/OpenTo/oneOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenToWords {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: AdditionalProperties<String>,
}

impl OpenToWords {
    /// Creates an `OpenToWords` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl OpenToWords {
        fn name(impl IntoOption<String, M>);
    }
}

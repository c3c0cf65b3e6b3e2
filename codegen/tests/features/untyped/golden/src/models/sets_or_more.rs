// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, setters, shape};

/// One alternative says more.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/SetsOrMore`.
///
/// # Example
///
/// ```
/// use untyped::models::{SetsOrMore, SetsOrMoreValue};
///
/// let value = SetsOrMore::from(SetsOrMoreValue::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SetsOrMore {
    /// `value`
    Value(Box<SetsOrMoreValue>),
    /// `object`
    Object(Box<SetsOrMoreObject>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<SetsOrMoreCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<SetsOrMoreValue> for SetsOrMore {
    fn from(value: SetsOrMoreValue) -> Self {
        Self::Value(Box::new(value))
    }
}

impl From<SetsOrMoreObject> for SetsOrMore {
    fn from(value: SetsOrMoreObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<SetsOrMoreCombined> for SetsOrMore {
    fn from(value: SetsOrMoreCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for SetsOrMore {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("id", &shape::String), ("left", &shape::Any)],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[("id", &shape::String), ("more", &shape::String)],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    ("id", &shape::String),
                    ("left", &shape::Any),
                    ("more", &shape::String),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Value),
                1 => decode(&value).map(Self::Object),
                2 => decode(&value).map(Self::Combined),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `SetsOrMore value`.
///
/// Schema: `#/components/schemas/SetsOrMore`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetsOrMoreValue {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Left.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub left: Option<Value>,
}

impl SetsOrMoreValue {
    /// Creates a `SetsOrMoreValue` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`left`](Self#structfield.left).
    #[must_use]
    pub fn left(mut self, left: impl Into<Value>) -> Self {
        self.left = Some(left.into());
        self
    }
}

setters! {
    impl SetsOrMoreValue {
        fn id(impl IntoOption<String, M>);
    }
}

/// The object `SetsOrMore object`.
///
/// Schema: `#/components/schemas/SetsOrMore`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetsOrMoreObject {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// More.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
}

impl SetsOrMoreObject {
    /// Creates a `SetsOrMoreObject` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl SetsOrMoreObject {
        fn id(impl IntoOption<String, M>);
        fn more(impl IntoOption<String, M>);
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Schema: `#/components/schemas/SetsOrMore`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetsOrMoreCombined {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Left.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub left: Option<Value>,
    /// More.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
}

impl SetsOrMoreCombined {
    /// Creates a `SetsOrMoreCombined` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`left`](Self#structfield.left).
    #[must_use]
    pub fn left(mut self, left: impl Into<Value>) -> Self {
        self.left = Some(left.into());
        self
    }
}

setters! {
    impl SetsOrMoreCombined {
        fn id(impl IntoOption<String, M>);
        fn more(impl IntoOption<String, M>);
    }
}

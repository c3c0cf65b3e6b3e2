// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// A member of the same name that differs.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Differing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Differing {
    /// Numbered
    Numbered(Box<DifferingNumbered>),
    /// Named
    Named(Box<DifferingNamed>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<DifferingCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<DifferingNumbered> for Differing {
    fn from(value: DifferingNumbered) -> Self {
        Self::Numbered(Box::new(value))
    }
}

impl From<DifferingNamed> for Differing {
    fn from(value: DifferingNamed) -> Self {
        Self::Named(Box::new(value))
    }
}

impl From<DifferingCombined> for Differing {
    fn from(value: DifferingCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Differing {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[
                    ("value", &shape::Integer),
                    (
                        "inner",
                        &shape::Member {
                            members: &[("a", &shape::Any)],
                            is_open: false,
                        },
                    ),
                    ("list", &shape::SomeArray),
                    ("one", &shape::String),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    (
                        "value",
                        &shape::Nullable {
                            or: &shape::String,
                        },
                    ),
                    (
                        "inner",
                        &shape::Member {
                            members: &[("b", &shape::Any)],
                            is_open: false,
                        },
                    ),
                    ("list", &shape::SomeArray),
                    ("two", &shape::String),
                ],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    ("value", &shape::Nullable { or: &shape::Any }),
                    (
                        "inner",
                        &shape::OneOf {
                            shapes: &[
                                &shape::Member {
                                    members: &[("a", &shape::Any)],
                                    is_open: false,
                                },
                                &shape::Member {
                                    members: &[("b", &shape::Any)],
                                    is_open: false,
                                },
                                &shape::Member {
                                    members: &[("a", &shape::Any), ("b", &shape::Any)],
                                    is_open: false,
                                },
                                &shape::Any,
                            ],
                        },
                    ),
                    ("list", &shape::Any),
                    ("one", &shape::String),
                    ("two", &shape::String),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Numbered),
                1 => decode(&value).map(Self::Named),
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

/// Numbered
///
/// Schema: `#/components/schemas/Differing/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DifferingNumbered {
    /// Value.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
    /// Inner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<DifferingNumberedInner>,
    /// List.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    /// One.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<String>,
}

/// Named
///
/// Schema: `#/components/schemas/Differing/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DifferingNamed {
    /// Value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Inner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<DifferingNamedInner>,
    /// List.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<i64>>,
    /// Two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub two: Option<String>,
}

/// Several variants of a union at once, with the members of all of them.
///
/// Schema: `#/components/schemas/Differing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DifferingCombined {
    /// Value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<DifferingCombinedValue>,
    /// Inner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<DifferingCombinedInner>,
    /// List.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<DifferingCombinedList>,
    /// One.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<String>,
    /// Two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub two: Option<String>,
}

/// The object `Differing Numbered inner`.
///
/// Schema: `#/components/schemas/Differing/anyOf/0/properties/inner`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DifferingNumberedInner {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

/// The object `Differing Named inner`.
///
/// Schema: `#/components/schemas/Differing/anyOf/1/properties/inner`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DifferingNamedInner {
    /// B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

/// One of the variants of `Differing combined value`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Differing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DifferingCombinedValue {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for DifferingCombinedValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for DifferingCombinedValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for DifferingCombinedValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for DifferingCombinedValue {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::String];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
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

/// One of the variants of `Differing combined inner`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Differing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DifferingCombinedInner {
    /// `Differing Numbered inner`
    DifferingNumberedInner(Box<DifferingNumberedInner>),
    /// `Differing Named inner`
    DifferingNamedInner(Box<DifferingNamedInner>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<DifferingCombinedInnerCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<DifferingNumberedInner> for DifferingCombinedInner {
    fn from(value: DifferingNumberedInner) -> Self {
        Self::DifferingNumberedInner(Box::new(value))
    }
}

impl From<DifferingNamedInner> for DifferingCombinedInner {
    fn from(value: DifferingNamedInner) -> Self {
        Self::DifferingNamedInner(Box::new(value))
    }
}

impl From<DifferingCombinedInnerCombined> for DifferingCombinedInner {
    fn from(value: DifferingCombinedInnerCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for DifferingCombinedInner {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("a", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[("b", &shape::String)],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[("a", &shape::String), ("b", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::DifferingNumberedInner),
                1 => decode(&value).map(Self::DifferingNamedInner),
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

/// One of the variants of `Differing combined list`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Differing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DifferingCombinedList {
    /// `string list`
    StringList(Vec<String>),
    /// `integer list`
    IntegerList(Vec<i64>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl<'de> Deserialize<'de> for DifferingCombinedList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Array {
                each_looks_like: &shape::String,
            },
            &shape::Array {
                each_looks_like: &shape::Integer,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::StringList),
                1 => int(&value).ok().map(Self::IntegerList),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Schema: `#/components/schemas/Differing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DifferingCombinedInnerCombined {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

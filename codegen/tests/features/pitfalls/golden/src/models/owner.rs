// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Pet, Shelf};
use crate::runtime::{Password, Shape, decode, int, open_enum, shape};

/// The object `Owner`.
///
/// Schema: `#/components/schemas/Owner`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Owner {
    /// The pet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet: Option<Pet>,
    /// Either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<OwnerEither>,
    /// Lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<OwnerLists>,
    /// Login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<OwnerLogin>,
    /// Count.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Shelf.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shelf: Option<Shelf>,
    /// For example `1234567.89`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<f64>,
    /// Never.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub never: Option<OwnerNever>,
    /// Wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrong: Option<OwnerWrong>,
}

/// One of the variants of `Owner either`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/either`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerEither {
    /// `Pet`
    Pet(Box<Pet>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Pet> for OwnerEither {
    fn from(value: Pet) -> Self {
        Self::Pet(Box::new(value))
    }
}

impl From<String> for OwnerEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OwnerEither {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for OwnerEither {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::OneOf {
                shapes: &[
                    &shape::Object {
                        required: &["kind"],
                        members: &[
                            ("kind", &shape::JustString("cat")),
                            ("lives", &shape::Integer),
                        ],
                        is_open: false,
                    },
                    &shape::Object {
                        required: &["kind"],
                        members: &[("kind", &shape::JustString("Pet"))],
                        is_open: false,
                    },
                ],
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Pet),
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

/// One of the variants of `Owner lists`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/lists`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerLists {
    /// `object list`
    ObjectList(Vec<OwnerListsObjectListItem>),
    /// `object list`
    OwnerListsObjectList(Vec<OwnerListsObjectListItemValue>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl<'de> Deserialize<'de> for OwnerLists {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Array {
                each_looks_like: &shape::Object {
                    required: &["a"],
                    members: &[("a", &shape::String)],
                    is_open: false,
                },
            },
            &shape::Array {
                each_looks_like: &shape::Object {
                    required: &["b"],
                    members: &[("b", &shape::String)],
                    is_open: false,
                },
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::ObjectList),
                1 => decode(&value).map(Self::OwnerListsObjectList),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Owner login`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/login`.
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerLogin {
    /// `password`
    Password(Box<OwnerLoginPassword>),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl std::fmt::Debug for OwnerLogin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Password(value) => f.debug_tuple("Password").field(value).finish(),
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::UnknownValue(_) => f.write_str("UnknownValue([redacted])"),
        }
    }
}

impl From<OwnerLoginPassword> for OwnerLogin {
    fn from(value: OwnerLoginPassword) -> Self {
        Self::Password(Box::new(value))
    }
}

impl From<i64> for OwnerLogin {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for OwnerLogin {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["password", "n"],
                members: &[("password", &shape::String), ("n", &shape::Integer)],
                is_open: false,
            },
            &shape::Integer,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Password),
                1 => int(&value).ok().map(Self::Integer),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Owner never`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/never`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerNever {
    /// `boolean`
    Boolean(bool),
    /// `string`
    String(String),
    /// `object`
    Object(Box<OwnerNeverObject>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<bool> for OwnerNever {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for OwnerNever {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OwnerNever {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<OwnerNeverObject> for OwnerNever {
    fn from(value: OwnerNeverObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for OwnerNever {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Boolean,
            &shape::String,
            &shape::Object {
                required: &[],
                members: &[("a", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Boolean),
                1 => decode(&value).map(Self::String),
                2 => decode(&value).map(Self::Object),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Owner wrong`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/wrong`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerWrong {
    /// `array`
    Array(Vec<String>),
    /// `value`
    Value(OwnerWrongValue),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Vec<String>> for OwnerWrong {
    fn from(value: Vec<String>) -> Self {
        Self::Array(value)
    }
}

impl From<OwnerWrongValue> for OwnerWrong {
    fn from(value: OwnerWrongValue) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for OwnerWrong {
    fn from(value: &str) -> Self {
        Self::Value(value.into())
    }
}

impl<'de> Deserialize<'de> for OwnerWrong {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Array {
                each_looks_like: &shape::String,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Array),
                1 => decode(&value).map(Self::Value),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `Owner login password`.
///
/// Schema: `#/components/schemas/Owner/properties/login/oneOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OwnerLoginPassword {
    /// A secret, which `Debug` doesn't show.
    pub password: Password,
    /// N.
    #[serde(deserialize_with = "int")]
    pub n: i64,
}

impl OwnerLoginPassword {
    /// Creates an `OwnerLoginPassword` from its required fields.
    #[must_use]
    pub fn new(password: impl Into<Password>, n: i64) -> Self {
        Self {
            password: password.into(),
            n,
        }
    }
}

/// The object `Owner never object`.
///
/// Schema: `#/components/schemas/Owner/properties/never/oneOf/2`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OwnerNeverObject {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

open_enum! {
    /// The values of `Owner wrong value`.
    ///
    /// Schema: `#/components/schemas/Owner/properties/wrong`.
    pub enum OwnerWrongValue {
        A = "a",
        B = "b",
    }
    else UnknownValue
}

/// The object `Owner lists object list item`.
///
/// Schema: `#/components/schemas/Owner/properties/lists/oneOf/0/items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OwnerListsObjectListItem {
    /// A.
    pub a: String,
}

impl OwnerListsObjectListItem {
    /// Creates an `OwnerListsObjectListItem` from its required fields.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

/// The object `Owner lists object list item`.
///
/// Schema: `#/components/schemas/Owner/properties/lists/oneOf/1/items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OwnerListsObjectListItemValue {
    /// B.
    pub b: String,
}

impl OwnerListsObjectListItemValue {
    /// Creates an `OwnerListsObjectListItemValue` from its required fields.
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

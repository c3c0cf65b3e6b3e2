// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Address, Place};
use crate::runtime::{Shape, decode, int, open_enum, setters, shape};

/// A request, which says by `null` that something goes, and by its absence that it stays.
///
/// Schema: `#/components/schemas/Change`.
///
/// # Example
///
/// ```
/// use null::models::Change;
///
/// let value = Change::new(1, Some("text".to_owned()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Change {
    /// Version.
    #[serde(deserialize_with = "int")]
    pub version: i64,
    /// Required, and may be `null`.
    pub reason: Option<String>,
    /// Optional, and never `null`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub nickname: Option<Option<String>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::int::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub age: Option<Option<i64>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub colour: Option<Option<ChangeColour>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub tags: Option<Option<Vec<Option<String>>>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub labels: Option<Option<BTreeMap<String, Option<String>>>>,
    /// Nullable wherever it is referred to.
    ///
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub address: Option<Option<Address>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub home: Option<Option<Place>>,
    /// Work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work: Option<Place>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub contact: Option<Option<ChangeContact>>,
    /// Or null, for which OpenAPI 3.0 has no type.
    ///
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub maybe: Option<Option<Place>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::int::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub limit: Option<Option<i64>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub either: Option<Option<ChangeEither>>,
    /// Raw JSON.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub anything: Option<Value>,
    /// Anything or null.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub anything_or_null: Option<Value>,
    /// A request, which says by `null` that something goes, and by its absence that it stays.
    ///
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub parent: Option<Option<Box<Change>>>,
}

impl Change {
    /// Creates a `Change` from its required fields.
    #[must_use]
    pub fn new(version: i64, reason: Option<String>) -> Self {
        Self {
            version,
            reason,
            name: None,
            nickname: None,
            age: None,
            colour: None,
            tags: None,
            labels: None,
            address: None,
            home: None,
            work: None,
            contact: None,
            maybe: None,
            limit: None,
            either: None,
            anything: None,
            anything_or_null: None,
            parent: None,
        }
    }

    /// Sets [`anything`](Self#structfield.anything).
    #[must_use]
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets [`anything_or_null`](Self#structfield.anything_or_null).
    #[must_use]
    pub fn anything_or_null(mut self, anything_or_null: impl Into<Value>) -> Self {
        self.anything_or_null = Some(anything_or_null.into());
        self
    }

    /// Sets [`parent`](Self#structfield.parent).
    #[must_use]
    pub fn parent(mut self, parent: impl Into<Option<Change>>) -> Self {
        self.parent = parent.into().map(Box::new).map(Some);
        self
    }

    /// Sets [`parent`](Self#structfield.parent) to `null`.
    #[must_use]
    pub fn null_parent(mut self) -> Self {
        self.parent = Some(None);
        self
    }
}

setters! {
    impl Change {
        fn name(impl IntoOption<String, M>);
        fn nickname(impl IntoOption<String, M>) or null_nickname;
        fn age(impl Into<Option<i64>>) or null_age;
        fn colour(impl IntoOption<ChangeColour, M>) or null_colour;
        fn tags(Vec<Option<String>>) or null_tags;
        fn labels(BTreeMap<String, Option<String>>) or null_labels;
        fn address(impl Into<Option<Address>>) or null_address;
        fn home(impl Into<Option<Place>>) or null_home;
        fn work(impl Into<Option<Place>>);
        fn contact(impl IntoOption<ChangeContact, M>) or null_contact;
        fn maybe(impl Into<Option<Place>>) or null_maybe;
        fn limit(impl Into<Option<i64>>) or null_limit;
        fn either(impl IntoOption<ChangeEither, M>) or null_either;
    }
}

open_enum! {
    /// The values of `Change colour`.
    ///
    /// Schema: `#/components/schemas/Change/properties/colour`.
    pub enum ChangeColour {
        Red = "red",
        Blue = "blue",
    }
    else UnknownValue
}

/// One of the variants of `Change contact`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Change/properties/contact`.
///
/// # Example
///
/// ```
/// use null::models::ChangeContact;
///
/// let value = ChangeContact::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ChangeContact {
    /// `string`
    String(String),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for ChangeContact {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ChangeContact {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for ChangeContact {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for ChangeContact {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::String, &shape::Integer];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::String),
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

/// One of the variants of `Change either`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Change/properties/either`.
///
/// # Example
///
/// ```
/// use null::models::ChangeEither;
///
/// let value = ChangeEither::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ChangeEither {
    /// `string`
    String(String),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for ChangeEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ChangeEither {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for ChangeEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for ChangeEither {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::String, &shape::Integer];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::String),
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

// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Address, Place};
use crate::runtime::{IntoOption, Shape, decode, int, open_enum, setters, shape};

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

    /// Sets [`nickname`](Self#structfield.nickname).
    #[must_use]
    pub fn nickname<M>(mut self, nickname: impl IntoOption<String, M>) -> Self {
        self.nickname = nickname.into_option().map(Some);
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname) to `null`.
    #[must_use]
    pub fn null_nickname(mut self) -> Self {
        self.nickname = Some(None);
        self
    }

    /// Sets [`age`](Self#structfield.age).
    #[must_use]
    pub fn age(mut self, age: impl Into<Option<i64>>) -> Self {
        self.age = age.into().map(Some);
        self
    }

    /// Sets [`age`](Self#structfield.age) to `null`.
    #[must_use]
    pub fn null_age(mut self) -> Self {
        self.age = Some(None);
        self
    }

    /// Sets [`colour`](Self#structfield.colour).
    #[must_use]
    pub fn colour<M>(mut self, colour: impl IntoOption<ChangeColour, M>) -> Self {
        self.colour = colour.into_option().map(Some);
        self
    }

    /// Sets [`colour`](Self#structfield.colour) to `null`.
    #[must_use]
    pub fn null_colour(mut self) -> Self {
        self.colour = Some(None);
        self
    }

    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, tags: Vec<Option<String>>) -> Self {
        self.tags = Some(Some(tags));
        self
    }

    /// Sets [`tags`](Self#structfield.tags) to `null`.
    #[must_use]
    pub fn null_tags(mut self) -> Self {
        self.tags = Some(None);
        self
    }

    /// Sets [`labels`](Self#structfield.labels).
    #[must_use]
    pub fn labels(mut self, labels: BTreeMap<String, Option<String>>) -> Self {
        self.labels = Some(Some(labels));
        self
    }

    /// Sets [`labels`](Self#structfield.labels) to `null`.
    #[must_use]
    pub fn null_labels(mut self) -> Self {
        self.labels = Some(None);
        self
    }

    /// Sets [`address`](Self#structfield.address).
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<Address>>) -> Self {
        self.address = address.into().map(Some);
        self
    }

    /// Sets [`address`](Self#structfield.address) to `null`.
    #[must_use]
    pub fn null_address(mut self) -> Self {
        self.address = Some(None);
        self
    }

    /// Sets [`home`](Self#structfield.home).
    #[must_use]
    pub fn home(mut self, home: impl Into<Option<Place>>) -> Self {
        self.home = home.into().map(Some);
        self
    }

    /// Sets [`home`](Self#structfield.home) to `null`.
    #[must_use]
    pub fn null_home(mut self) -> Self {
        self.home = Some(None);
        self
    }

    /// Sets [`contact`](Self#structfield.contact).
    #[must_use]
    pub fn contact<M>(mut self, contact: impl IntoOption<ChangeContact, M>) -> Self {
        self.contact = contact.into_option().map(Some);
        self
    }

    /// Sets [`contact`](Self#structfield.contact) to `null`.
    #[must_use]
    pub fn null_contact(mut self) -> Self {
        self.contact = Some(None);
        self
    }

    /// Sets [`maybe`](Self#structfield.maybe).
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Option<Place>>) -> Self {
        self.maybe = maybe.into().map(Some);
        self
    }

    /// Sets [`maybe`](Self#structfield.maybe) to `null`.
    #[must_use]
    pub fn null_maybe(mut self) -> Self {
        self.maybe = Some(None);
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    #[must_use]
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into().map(Some);
        self
    }

    /// Sets [`limit`](Self#structfield.limit) to `null`.
    #[must_use]
    pub fn null_limit(mut self) -> Self {
        self.limit = Some(None);
        self
    }

    /// Sets [`either`](Self#structfield.either).
    #[must_use]
    pub fn either<M>(mut self, either: impl IntoOption<ChangeEither, M>) -> Self {
        self.either = either.into_option().map(Some);
        self
    }

    /// Sets [`either`](Self#structfield.either) to `null`.
    #[must_use]
    pub fn null_either(mut self) -> Self {
        self.either = Some(None);
        self
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
        fn work(impl Into<Option<Place>>);
    }
}

open_enum! {
    /// The values of `Change colour`.
    ///
    /// Schema: `#/components/schemas/Change/properties/colour`.
    ///
    /// # Example
    ///
    /// ```
    /// use null::models::ChangeColour;
    ///
    /// assert_eq!(ChangeColour::from("red"), ChangeColour::Red);
    /// ```
    pub enum ChangeColour {
        /// `red`
        Red = "red",
        /// `blue`
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

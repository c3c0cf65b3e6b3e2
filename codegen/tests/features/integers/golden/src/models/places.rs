// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{First, Level, Second};
use crate::runtime::{Shape, decode, discriminator, int, open_value_enum, setters, shape};

/// Everywhere that an integer can stand.
///
/// Schema: `#/components/schemas/Places`.
///
/// # Example
///
/// ```
/// use integers::models::Places;
///
/// let value = Places::new(1, Some(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Places {
    /// Count.
    #[serde(deserialize_with = "int")]
    pub count: i64,
    /// Maybe.
    #[serde(default, deserialize_with = "int")]
    pub maybe: Option<i64>,
    /// Optional.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub optional: Option<i64>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::int::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub null_or_absent: Option<Option<i64>>,
    /// Small.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub small: Option<i32>,
    /// Tiny.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub tiny: Option<i8>,
    /// Unsigned.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub unsigned: Option<u64>,
    /// List.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<i64>>,
    /// Gaps.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub gaps: Option<Vec<Option<i64>>>,
    /// Matrix.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub matrix: Option<Vec<Vec<i64>>>,
    /// Map.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, i64>>,
    /// Lists.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub lists: Option<BTreeMap<String, Vec<i64>>>,
    /// Always `1`, as far as the document knows.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub always: Option<i64>,
    /// Level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Levels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub levels: Option<Vec<Level>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub mixed: Option<Option<PlacesMixed>>,
    /// Either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<PlacesEither>,
    /// One or many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_or_many: Option<PlacesOneOrMany>,
    /// Counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<PlacesCounted>,
    /// Told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<PlacesTold>,
}

impl Places {
    /// Creates a `Places` from its required fields.
    #[must_use]
    pub fn new(count: i64, maybe: Option<i64>) -> Self {
        Self {
            count,
            maybe,
            optional: None,
            null_or_absent: None,
            small: None,
            tiny: None,
            unsigned: None,
            list: None,
            gaps: None,
            matrix: None,
            map: None,
            lists: None,
            always: None,
            level: None,
            levels: None,
            mixed: None,
            either: None,
            one_or_many: None,
            counted: None,
            told: None,
        }
    }
}

setters! {
    impl Places {
        fn optional(impl Into<Option<i64>>);
        fn null_or_absent(impl Into<Option<i64>>) or null_null_or_absent;
        fn small(impl Into<Option<i32>>);
        fn tiny(impl Into<Option<i8>>);
        fn unsigned(impl Into<Option<u64>>);
        fn list(Vec<i64>);
        fn gaps(Vec<Option<i64>>);
        fn matrix(Vec<Vec<i64>>);
        fn map(BTreeMap<String, i64>);
        fn lists(BTreeMap<String, Vec<i64>>);
        fn always(impl Into<Option<i64>>);
        fn level(impl IntoOption<Level, M>);
        fn levels(Vec<Level>);
        fn mixed(impl IntoOption<PlacesMixed, M>) or null_mixed;
        fn either(impl IntoOption<PlacesEither, M>);
        fn one_or_many(impl IntoOption<PlacesOneOrMany, M>);
        fn counted(impl IntoOption<PlacesCounted, M>);
        fn told(impl IntoOption<PlacesTold, M>);
    }
}

open_value_enum! {
    /// The values of `Places mixed`.
    ///
    /// Schema: `#/components/schemas/Places/properties/mixed`.
    pub enum PlacesMixed {
        /// `1`
        N1 = 1i64,
        /// `"auto"`
        Auto = "auto",
    }
    else UnknownValue
}

/// One of the variants of `Places either`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Places/properties/either`.
///
/// # Example
///
/// ```
/// use integers::models::PlacesEither;
///
/// let value = PlacesEither::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PlacesEither {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for PlacesEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for PlacesEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PlacesEither {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for PlacesEither {
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

/// One of the variants of `Places one_or_many`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Places/properties/one_or_many`.
///
/// # Example
///
/// ```
/// use integers::models::PlacesOneOrMany;
///
/// let value = PlacesOneOrMany::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PlacesOneOrMany {
    /// `integer`
    Integer(i64),
    /// `array`
    Array(Vec<i64>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for PlacesOneOrMany {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<i64>> for PlacesOneOrMany {
    fn from(value: Vec<i64>) -> Self {
        Self::Array(value)
    }
}

impl<'de> Deserialize<'de> for PlacesOneOrMany {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Integer,
            &shape::Array {
                each_looks_like: &shape::Integer,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
                1 => int(&value).ok().map(Self::Array),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Places counted`.
///
/// Which one, is told by the member `version`.
///
/// Schema: `#/components/schemas/Places/properties/counted`.
///
/// # Example
///
/// ```
/// use integers::models::{First, PlacesCounted};
///
/// let value = PlacesCounted::from(First::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PlacesCounted {
    /// `First`
    ///
    /// Its discriminator value is `1`.
    First(Box<First>),
    /// `Second`
    ///
    /// Its discriminator value is `2`.
    Second(Box<Second>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<First> for PlacesCounted {
    fn from(value: First) -> Self {
        Self::First(Box::new(value))
    }
}

impl From<Second> for PlacesCounted {
    fn from(value: Second) -> Self {
        Self::Second(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for PlacesCounted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match discriminator(&value, "version").as_deref() {
            Some("1") => decode(&value).map(Self::First),
            Some("2") => decode(&value).map(Self::Second),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// One of the variants of `Places told`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Places/properties/told`.
///
/// # Example
///
/// ```
/// use integers::models::{First, PlacesTold};
///
/// let value = PlacesTold::from(First::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PlacesTold {
    /// `First`
    First(Box<First>),
    /// `Second`
    Second(Box<Second>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<First> for PlacesTold {
    fn from(value: First) -> Self {
        Self::First(Box::new(value))
    }
}

impl From<Second> for PlacesTold {
    fn from(value: Second) -> Self {
        Self::Second(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for PlacesTold {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["version"],
                members: &[("version", &shape::JustInteger(1))],
                is_open: true,
            },
            &shape::Object {
                required: &["version"],
                members: &[("version", &shape::JustInteger(2))],
                is_open: true,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::First),
                1 => decode(&value).map(Self::Second),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ByAge, ByKind, ByKindKind};
use crate::runtime::{Shape, decode, int, setters, shape};

/// An object that may be both.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Either`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Either {
    /// `ByAge`
    ByAge(Box<ByAge>),
    /// `ByKind`
    ByKind(Box<ByKind>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<EitherCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ByAge> for Either {
    fn from(value: ByAge) -> Self {
        Self::ByAge(Box::new(value))
    }
}

impl From<ByKind> for Either {
    fn from(value: ByKind) -> Self {
        Self::ByKind(Box::new(value))
    }
}

impl From<EitherCombined> for Either {
    fn from(value: EitherCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Either {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["age"],
                members: &[("age", &shape::Integer), ("nick", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["kind"],
                members: &[("kind", &shape::String), ("hunts", &shape::Boolean)],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    ("age", &shape::Integer),
                    ("nick", &shape::String),
                    ("kind", &shape::String),
                    ("hunts", &shape::Boolean),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::ByAge),
                1 => decode(&value).map(Self::ByKind),
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

/// Several variants of a union at once, with the members of all of them.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`age`](Self::age)
/// - [`kind`](Self::kind)
///
/// Schema: `#/components/schemas/Either`.
///
/// # Example
///
/// ```
/// use any_of::models::EitherCombined;
///
/// let value = EitherCombined::new().age(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EitherCombined {
    /// Age.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub age: Option<i64>,
    /// Nick.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<String>,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ByKindKind>,
    /// Hunts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hunts: Option<bool>,
}

impl EitherCombined {
    /// Creates an `EitherCombined` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl EitherCombined {
        fn age(impl Into<Option<i64>>);
        fn nick(impl IntoOption<String, M>);
        fn kind(impl IntoOption<ByKindKind, M>);
        fn hunts(impl Into<Option<bool>>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ByKindKind;
use crate::runtime::{Shape, decode, int, setters, shape};

/// The same beside a property.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Both`.
///
/// # Example
///
/// ```
/// use any_of::models::{Both, BothByAge};
///
/// let value = Both::from(BothByAge::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Both {
    /// `ByAge`
    ByAge(Box<BothByAge>),
    /// `ByKind`
    ByKind(Box<BothByKind>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<BothCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<BothByAge> for Both {
    fn from(value: BothByAge) -> Self {
        Self::ByAge(Box::new(value))
    }
}

impl From<BothByKind> for Both {
    fn from(value: BothByKind) -> Self {
        Self::ByKind(Box::new(value))
    }
}

impl From<BothCombined> for Both {
    fn from(value: BothCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Both {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["age"],
                members: &[
                    ("id", &shape::String),
                    ("age", &shape::Integer),
                    ("nick", &shape::String),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["kind"],
                members: &[
                    ("id", &shape::String),
                    ("kind", &shape::String),
                    ("hunts", &shape::Boolean),
                ],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    ("id", &shape::String),
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

/// The object `Both ByAge`.
///
/// Schema: `#/components/schemas/Both`.
///
/// # Example
///
/// ```
/// use any_of::models::BothByAge;
///
/// let value = BothByAge::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BothByAge {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Age.
    #[serde(deserialize_with = "int")]
    pub age: i64,
    /// Nick.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<String>,
}

impl BothByAge {
    /// Creates a `BothByAge` from its required fields.
    #[must_use]
    pub fn new(age: i64) -> Self {
        Self { id: None, age, nick: None }
    }
}

setters! {
    impl BothByAge {
        fn id(impl IntoOption<String, M>);
        fn nick(impl IntoOption<String, M>);
    }
}

/// The object `Both ByKind`.
///
/// Schema: `#/components/schemas/Both`.
///
/// # Example
///
/// ```
/// use any_of::models::{BothByKind, ByKindKind};
///
/// let value = BothByKind::new(ByKindKind::Cat);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BothByKind {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Kind.
    pub kind: ByKindKind,
    /// Hunts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hunts: Option<bool>,
}

impl BothByKind {
    /// Creates a `BothByKind` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<ByKindKind>) -> Self {
        Self {
            id: None,
            kind: kind.into(),
            hunts: None,
        }
    }
}

setters! {
    impl BothByKind {
        fn id(impl IntoOption<String, M>);
        fn hunts(impl Into<Option<bool>>);
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`age`](Self::age)
/// - [`kind`](Self::kind)
///
/// Schema: `#/components/schemas/Both`.
///
/// # Example
///
/// ```
/// use any_of::models::BothCombined;
///
/// let value = BothCombined::new().age(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BothCombined {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
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

impl BothCombined {
    /// Creates a `BothCombined` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl BothCombined {
        fn id(impl IntoOption<String, M>);
        fn age(impl Into<Option<i64>>);
        fn nick(impl IntoOption<String, M>);
        fn kind(impl IntoOption<ByKindKind, M>);
        fn hunts(impl Into<Option<bool>>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, open_enum, shape};

/// Tags that tell where they are there.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/OptionalTags`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OptionalTags {
    /// Fish
    Fish(Box<OptionalTagsFish>),
    /// Crab
    Crab(Box<OptionalTagsCrab>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<OptionalTagsCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<OptionalTagsFish> for OptionalTags {
    fn from(value: OptionalTagsFish) -> Self {
        Self::Fish(Box::new(value))
    }
}

impl From<OptionalTagsCrab> for OptionalTags {
    fn from(value: OptionalTagsCrab) -> Self {
        Self::Crab(Box::new(value))
    }
}

impl From<OptionalTagsCombined> for OptionalTags {
    fn from(value: OptionalTagsCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for OptionalTags {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["fins"],
                members: &[
                    ("kind", &shape::JustString("fish")),
                    ("fins", &shape::Integer),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["claws"],
                members: &[
                    ("kind", &shape::JustString("crab")),
                    ("claws", &shape::Integer),
                ],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    (
                        "kind",
                        &shape::Listed {
                            values_known_so_far: &["fish", "crab"],
                        },
                    ),
                    ("fins", &shape::Integer),
                    ("claws", &shape::Integer),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Fish),
                1 => decode(&value).map(Self::Crab),
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

/// Fish
///
/// Schema: `#/components/schemas/OptionalTags/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OptionalTagsFish {
    /// Always `fish`, as far as the document knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Fins.
    #[serde(deserialize_with = "int")]
    pub fins: i64,
}

impl OptionalTagsFish {
    /// Creates an `OptionalTagsFish` from its required fields.
    #[must_use]
    pub fn new(fins: i64) -> Self {
        Self {
            kind: Some("fish".to_owned()),
            fins,
        }
    }
}

/// Crab
///
/// Schema: `#/components/schemas/OptionalTags/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OptionalTagsCrab {
    /// Always `crab`, as far as the document knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Claws.
    #[serde(deserialize_with = "int")]
    pub claws: i64,
}

impl OptionalTagsCrab {
    /// Creates an `OptionalTagsCrab` from its required fields.
    #[must_use]
    pub fn new(claws: i64) -> Self {
        Self {
            kind: Some("crab".to_owned()),
            claws,
        }
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`fins`](Self::fins)
/// - [`claws`](Self::claws)
///
/// Schema: `#/components/schemas/OptionalTags`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OptionalTagsCombined {
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<OptionalTagsCombinedKind>,
    /// Fins.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub fins: Option<i64>,
    /// Claws.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub claws: Option<i64>,
}

open_enum! {
    /// The values of `OptionalTags combined kind`.
    ///
    /// Schema: `#/components/schemas/OptionalTags`.
    pub enum OptionalTagsCombinedKind {
        Fish = "fish",
        Crab = "crab",
    }
    else UnknownValue
}

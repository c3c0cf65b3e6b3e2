// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Dry, Fresh, Frozen};
use crate::runtime::{Shape, decode, shape};

/// Of the same shape but for one, which has no tag.
///
/// Which one, is told by the member `state`, or else by what a value looks like.
///
/// Schema: `#/components/schemas/Stock`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Fresh, Stock};
///
/// let value = Stock::from(Fresh::new());
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Stock {
    /// `Fresh`
    ///
    /// Its discriminator value is `f1`.
    Fresh(Box<Fresh>),
    /// `Frozen`
    ///
    /// Its discriminator value is `f2`.
    Frozen(Box<Frozen>),
    /// `Dry`
    ///
    /// Its discriminator value is `Dry`.
    Dry(Box<Dry>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Fresh> for Stock {
    fn from(value: Fresh) -> Self {
        Self::Fresh(Box::new(value))
    }
}

impl From<Frozen> for Stock {
    fn from(value: Frozen) -> Self {
        Self::Frozen(Box::new(value))
    }
}

impl From<Dry> for Stock {
    fn from(value: Dry) -> Self {
        Self::Dry(Box::new(value))
    }
}

impl From<String> for Stock {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Stock {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for Stock {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("state").and_then(Value::as_str) {
            Some("f1") => Some(decode(&value).map(Self::Fresh)),
            Some("f2") => Some(decode(&value).map(Self::Frozen)),
            Some("Dry") => Some(decode(&value).map(Self::Dry)),
            _ => None,
        };
        if let Some(known) = known {
            return Ok(known.unwrap_or(Self::UnknownValue(value)));
        }
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["state"],
                members: &[
                    (
                        "state",
                        &shape::Listed {
                            values_known_so_far: &["f1"],
                        },
                    ),
                    ("weight", &shape::Number),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["state"],
                members: &[
                    (
                        "state",
                        &shape::Listed {
                            values_known_so_far: &["f2"],
                        },
                    ),
                    ("weight", &shape::Number),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    ("weight", &shape::Number),
                    (
                        "state",
                        &shape::Listed {
                            values_known_so_far: &["Dry"],
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Fresh),
                1 => decode(&value).map(Self::Frozen),
                2 => decode(&value).map(Self::Dry),
                3 => decode(&value).map(Self::String),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

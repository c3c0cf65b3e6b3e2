// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Sum;
use crate::runtime::{Shape, decode, shape};

/// A union that holds itself.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Expression`.
///
/// # Example
///
/// ```
/// use recursion::models::Expression;
///
/// let value = Expression::from(1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Expression {
    /// `Number`
    Number(f64),
    /// `Sum`
    Sum(Box<Sum>),
    /// `array`
    Array(Vec<Expression>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<f64> for Expression {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<Sum> for Expression {
    fn from(value: Sum) -> Self {
        Self::Sum(Box::new(value))
    }
}

impl From<Vec<Expression>> for Expression {
    fn from(value: Vec<Expression>) -> Self {
        Self::Array(value)
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Number,
            &shape::Object {
                required: &["left", "right"],
                members: &[("left", &shape::Any), ("right", &shape::Any)],
                is_open: false,
            },
            &shape::Array {
                each_looks_like: &shape::OneOf {
                    shapes: &[
                        &shape::Number,
                        &shape::Object {
                            required: &["left", "right"],
                            members: &[("left", &shape::Any), ("right", &shape::Any)],
                            is_open: false,
                        },
                        &shape::Array {
                            each_looks_like: &shape::OneOf {
                                shapes: &[&shape::Any, &shape::Any, &shape::Any],
                            },
                        },
                    ],
                },
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Number),
                1 => decode(&value).map(Self::Sum),
                2 => decode(&value).map(Self::Array),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

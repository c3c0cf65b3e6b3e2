// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Cat, Token};
use crate::runtime::{Shape, decode, shape};

/// Stands before the union that is one of its variants, which comes to another one of them.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Around`.
///
/// # Example
///
/// ```
/// use unions::models::{Around, Token};
///
/// let value = Around::from(Token::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Around {
    /// `Tagged`
    Tagged(Box<Token>),
    /// `Cat`
    Cat(Box<Cat>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Token> for Around {
    fn from(value: Token) -> Self {
        Self::Tagged(Box::new(value))
    }
}

impl From<Cat> for Around {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Around {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["type"],
                members: &[("type", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["claws"],
                members: &[("claws", &shape::Integer), ("name", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Tagged),
                1 => decode(&value).map(Self::Cat),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

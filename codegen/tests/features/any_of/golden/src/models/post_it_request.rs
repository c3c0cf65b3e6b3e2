// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ByAge, ByKind, EitherCombined};
use crate::runtime::{Shape, decode, shape};

/// One of the variants of `post_it request`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/paths/~1it/post/requestBody/content/application~1json/schema`.
///
/// # Example
///
/// ```
/// use any_of::models::{ByAge, PostItRequest};
///
/// let value = PostItRequest::from(ByAge::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PostItRequest {
    /// `ByAge`
    ByAge(Box<ByAge>),
    /// `ByKind`
    ByKind(Box<ByKind>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<PostItRequestCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ByAge> for PostItRequest {
    fn from(value: ByAge) -> Self {
        Self::ByAge(Box::new(value))
    }
}

impl From<ByKind> for PostItRequest {
    fn from(value: ByKind) -> Self {
        Self::ByKind(Box::new(value))
    }
}

impl From<PostItRequestCombined> for PostItRequest {
    fn from(value: PostItRequestCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for PostItRequest {
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
/// The same as [`EitherCombined`].
///
/// Schema: `#/paths/~1it/post/requestBody/content/application~1json/schema`.
pub type PostItRequestCombined = EitherCombined;

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, setters, shape};

/// Called after a property that only they have.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Plain`.
///
/// # Example
///
/// ```
/// use unions::models::{Plain, PlainLeft};
///
/// let value = Plain::from(PlainLeft::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Plain {
    /// `left`
    Left(Box<PlainLeft>),
    /// `right`
    Right(Box<PlainRight>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<PlainLeft> for Plain {
    fn from(value: PlainLeft) -> Self {
        Self::Left(Box::new(value))
    }
}

impl From<PlainRight> for Plain {
    fn from(value: PlainRight) -> Self {
        Self::Right(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["left"],
                members: &[("left", &shape::String), ("same", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["right"],
                members: &[("right", &shape::String), ("same", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Left),
                1 => decode(&value).map(Self::Right),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `Plain left`.
///
/// Schema: `#/components/schemas/Plain/oneOf/0`.
///
/// # Example
///
/// ```
/// use unions::models::PlainLeft;
///
/// let value = PlainLeft::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PlainLeft {
    /// Left.
    pub left: String,
    /// Same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same: Option<String>,
}

impl PlainLeft {
    /// Creates a `PlainLeft` from its required fields.
    #[must_use]
    pub fn new(left: impl Into<String>) -> Self {
        Self {
            left: left.into(),
            same: None,
        }
    }
}

setters! {
    impl PlainLeft {
        fn same(impl IntoOption<String, M>);
    }
}

/// The object `Plain right`.
///
/// Schema: `#/components/schemas/Plain/oneOf/1`.
///
/// # Example
///
/// ```
/// use unions::models::PlainRight;
///
/// let value = PlainRight::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PlainRight {
    /// Right.
    pub right: String,
    /// Same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same: Option<String>,
}

impl PlainRight {
    /// Creates a `PlainRight` from its required fields.
    #[must_use]
    pub fn new(right: impl Into<String>) -> Self {
        Self {
            right: right.into(),
            same: None,
        }
    }
}

setters! {
    impl PlainRight {
        fn same(impl IntoOption<String, M>);
    }
}

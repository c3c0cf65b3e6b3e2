// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, setters, shape};

/// One of the variants of `Objects`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Objects`.
///
/// # Example
///
/// ```
/// use compositions::models::{Objects, ObjectsPR};
///
/// let value = Objects::from(ObjectsPR::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Objects {
    /// `P r`
    PR(Box<ObjectsPR>),
    /// `Q r`
    QR(Box<ObjectsQR>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ObjectsPR> for Objects {
    fn from(value: ObjectsPR) -> Self {
        Self::PR(Box::new(value))
    }
}

impl From<ObjectsQR> for Objects {
    fn from(value: ObjectsQR) -> Self {
        Self::QR(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Objects {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["r"],
                members: &[("p", &shape::String), ("r", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["r"],
                members: &[("q", &shape::Integer), ("r", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::PR),
                1 => decode(&value).map(Self::QR),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `Objects P r`.
///
/// Schema: `#/components/schemas/Objects`.
///
/// # Example
///
/// ```
/// use compositions::models::ObjectsPR;
///
/// let value = ObjectsPR::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ObjectsPR {
    /// P.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p: Option<String>,
    /// R.
    pub r: String,
}

impl ObjectsPR {
    /// Creates an `ObjectsPR` from its required fields.
    #[must_use]
    pub fn new(r: impl Into<String>) -> Self {
        Self { p: None, r: r.into() }
    }
}

setters! {
    impl ObjectsPR {
        fn p(impl IntoOption<String, M>);
    }
}

/// The object `Objects Q r`.
///
/// Schema: `#/components/schemas/Objects`.
///
/// # Example
///
/// ```
/// use compositions::models::ObjectsQR;
///
/// let value = ObjectsQR::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ObjectsQR {
    /// Q.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub q: Option<i64>,
    /// R.
    pub r: String,
}

impl ObjectsQR {
    /// Creates an `ObjectsQR` from its required fields.
    #[must_use]
    pub fn new(r: impl Into<String>) -> Self {
        Self { q: None, r: r.into() }
    }
}

setters! {
    impl ObjectsQR {
        fn q(impl Into<Option<i64>>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{IntoOption, Shape, decode, int, setters, shape};

/// What stands elsewhere under no name, and what adds to it, which no mapping tells apart.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/paths/~1records/post/requestBody/content/application~1json/schema`.
///
/// # Example
///
/// ```
/// use discriminators::models::{PostRecordRequest, PostRecordRequestGetRecordsItem};
///
/// let value = PostRecordRequest::from(PostRecordRequestGetRecordsItem::new(1, "text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PostRecordRequest {
    /// `get_records item`
    GetRecordsItem(Box<PostRecordRequestGetRecordsItem>),
    /// `get_records item`
    PostRecordRequestGetRecordsItem(Box<PostRecordRequestGetRecordsItemValue>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<PostRecordRequestGetRecordsItem> for PostRecordRequest {
    fn from(value: PostRecordRequestGetRecordsItem) -> Self {
        Self::GetRecordsItem(Box::new(value))
    }
}

impl From<PostRecordRequestGetRecordsItemValue> for PostRecordRequest {
    fn from(value: PostRecordRequestGetRecordsItemValue) -> Self {
        Self::PostRecordRequestGetRecordsItem(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for PostRecordRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["id", "target"],
                members: &[
                    ("id", &shape::Integer),
                    ("type", &shape::String),
                    ("target", &shape::String),
                    ("port", &shape::Integer),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["id", "port"],
                members: &[
                    ("id", &shape::Integer),
                    ("type", &shape::String),
                    ("target", &shape::String),
                    ("port", &shape::Integer),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::GetRecordsItem),
                1 => decode(&value).map(Self::PostRecordRequestGetRecordsItem),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `post_record request get_records item`.
///
/// Schema: `#/paths/~1records/post/requestBody/content/application~1json/schema/anyOf/0`.
///
/// # Example
///
/// ```
/// use discriminators::models::PostRecordRequestGetRecordsItem;
///
/// let value = PostRecordRequestGetRecordsItem::new(1, "text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostRecordRequestGetRecordsItem {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// Type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Target.
    pub target: String,
    /// Port.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
}

impl PostRecordRequestGetRecordsItem {
    /// Creates a `PostRecordRequestGetRecordsItem` from its required fields.
    #[must_use]
    pub fn new(id: i64, target: impl Into<String>) -> Self {
        Self {
            id,
            r#type: None,
            target: target.into(),
            port: None,
        }
    }

    /// Sets [`type`](Self#structfield.type).
    #[must_use]
    pub fn r#type<M>(mut self, r#type: impl IntoOption<String, M>) -> Self {
        self.r#type = r#type.into_option();
        self
    }
}

setters! {
    impl PostRecordRequestGetRecordsItem {
        fn port(impl Into<Option<i64>>);
    }
}

/// The object `post_record request get_records item`.
///
/// Schema: `#/paths/~1records/post/requestBody/content/application~1json/schema/anyOf/1`.
///
/// # Example
///
/// ```
/// use discriminators::models::PostRecordRequestGetRecordsItemValue;
///
/// let value = PostRecordRequestGetRecordsItemValue::new(1, 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostRecordRequestGetRecordsItemValue {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// Type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Port.
    #[serde(deserialize_with = "int")]
    pub port: i64,
}

impl PostRecordRequestGetRecordsItemValue {
    /// Creates a `PostRecordRequestGetRecordsItemValue` from its required fields.
    #[must_use]
    pub fn new(id: i64, port: i64) -> Self {
        Self {
            id,
            r#type: None,
            target: None,
            port,
        }
    }

    /// Sets [`type`](Self#structfield.type).
    #[must_use]
    pub fn r#type<M>(mut self, r#type: impl IntoOption<String, M>) -> Self {
        self.r#type = r#type.into_option();
        self
    }
}

setters! {
    impl PostRecordRequestGetRecordsItemValue {
        fn target(impl IntoOption<String, M>);
    }
}

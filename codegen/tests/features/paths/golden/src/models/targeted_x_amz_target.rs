// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The values of `targeted X-Amz-Target`.
///
/// Schema: `#/paths/~1#X-Amz-Target=Queue.Delete/post/parameters/0/schema`.
///
/// # Example
///
/// ```
/// use paths::models::TargetedXAmzTarget;
///
/// assert_eq!(TargetedXAmzTarget::from("Queue.Delete"), TargetedXAmzTarget::QueueDelete);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetedXAmzTarget {
    /// `Queue.Delete`
    QueueDelete,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl TargetedXAmzTarget {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::QueueDelete => "Queue.Delete",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for TargetedXAmzTarget {
    fn from(value: String) -> Self {
        match value.as_str() {
            "Queue.Delete" => Self::QueueDelete,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(TargetedXAmzTarget);

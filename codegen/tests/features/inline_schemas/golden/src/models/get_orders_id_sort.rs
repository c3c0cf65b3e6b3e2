// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The values of `get /orders/{id} sort`.
///
/// Schema: `#/paths/~1orders~1{id}/parameters/1/schema`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::GetOrdersIdSort;
///
/// assert_eq!(GetOrdersIdSort::from("up"), GetOrdersIdSort::Up);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetOrdersIdSort {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl GetOrdersIdSort {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for GetOrdersIdSort {
    fn from(value: String) -> Self {
        match value.as_str() {
            "up" => Self::Up,
            "down" => Self::Down,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(GetOrdersIdSort);

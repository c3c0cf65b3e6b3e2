// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The same identifier as its neighbour.
///
/// Schema: `#/components/schemas/OrderStatus`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::OrderStatus;
///
/// assert_eq!(OrderStatus::from("z"), OrderStatus::Z);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `z`
    Z,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl OrderStatus {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Z => "z",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for OrderStatus {
    fn from(value: String) -> Self {
        match value.as_str() {
            "z" => Self::Z,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(OrderStatus);

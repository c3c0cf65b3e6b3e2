// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The values of `order-status`.
///
/// Schema: `#/components/schemas/order-status`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::OrderStatusLower;
///
/// assert_eq!(OrderStatusLower::from("x"), OrderStatusLower::X);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatusLower {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl OrderStatusLower {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for OrderStatusLower {
    fn from(value: String) -> Self {
        match value.as_str() {
            "x" => Self::X,
            "y" => Self::Y,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(OrderStatusLower);

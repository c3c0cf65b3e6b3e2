// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The values of `Order`.
///
/// Schema: `#/components/schemas/Order`.
///
/// # Example
///
/// ```
/// use arguments::models::Order;
///
/// assert_eq!(Order::from("up"), Order::Up);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl Order {
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

impl From<String> for Order {
    fn from(value: String) -> Self {
        match value.as_str() {
            "up" => Self::Up,
            "down" => Self::Down,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(Order);

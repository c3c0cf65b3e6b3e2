// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The values of `State`.
///
/// Schema: `#/components/schemas/State`.
///
/// # Example
///
/// ```
/// use responses::models::State;
///
/// assert_eq!(State::from("waiting"), State::Waiting);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `waiting`
    Waiting,
    /// `lost`
    Lost,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl State {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "waiting",
            Self::Lost => "lost",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for State {
    fn from(value: String) -> Self {
        match value.as_str() {
            "waiting" => Self::Waiting,
            "lost" => Self::Lost,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(State);

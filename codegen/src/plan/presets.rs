//! What is sent of parameters that callers don't give.

use serde_json::Value;

use super::Scalar;
use crate::model::unquoted;

/// What is sent unless callers give something.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Preset {
    /// The text that goes into the request.
    Text(String),
    /// A value that has a style.
    Single(Scalar),
    List(Vec<Scalar>),
}

impl Preset {
    /// Nothing for what is no scalar and no list of scalars.
    pub(super) fn of(value: &Value, is_styled: bool) -> Option<Self> {
        Some(match value {
            Value::Array(items) => Self::List(items.iter().map(Scalar::of).collect::<Option<_>>()?),
            value if is_styled => Self::Single(Scalar::of(value)?),
            value => Self::Text(unquoted(value)),
        })
    }
}

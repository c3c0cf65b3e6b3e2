// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::setters;

/// One alternative asks for nothing.
///
/// Schema: `#/components/schemas/SetsOrNot`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetsOrNot {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Left.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub left: Option<Value>,
}

impl SetsOrNot {
    /// Creates a `SetsOrNot` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`left`](Self#structfield.left).
    #[must_use]
    pub fn left(mut self, left: impl Into<Value>) -> Self {
        self.left = Some(left.into());
        self
    }
}

setters! {
    impl SetsOrNot {
        fn id(impl IntoOption<String, M>);
    }
}

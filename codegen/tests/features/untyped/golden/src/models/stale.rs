// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::setters;

/// What is required may be a property in another case, or be said of too little.
///
/// Schema: `#/components/schemas/Stale`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Stale {
    /// Name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Maker.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub maker: Option<Value>,
}

impl Stale {
    /// Creates a `Stale` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`maker`](Self#structfield.maker).
    #[must_use]
    pub fn maker(mut self, maker: impl Into<Value>) -> Self {
        self.maker = Some(maker.into());
        self
    }
}

setters! {
    impl Stale {
        fn name(impl IntoOption<String, M>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::setters;

/// The object `Task`.
///
/// Schema: `#/components/schemas/Task`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Task {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Odata type.
    #[serde(
        rename = "@odata.type",
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub odata_type: Option<Value>,
}

impl Task {
    /// Creates a `Task` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`odata_type`](Self#structfield.odata_type).
    #[must_use]
    pub fn odata_type(mut self, odata_type: impl Into<Value>) -> Self {
        self.odata_type = Some(odata_type.into());
        self
    }
}

setters! {
    impl Task {
        fn text(impl IntoOption<String, M>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Memo`.
///
/// Schema: `#/components/schemas/Memo`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Memo {
    /// The discriminator value by which a union knows it: `#a.memo`.
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub odata_type: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Memo {
    /// Creates a `Memo` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            odata_type: Some("#a.memo".to_owned()),
            text: None,
        }
    }

    /// Sets [`odata_type`](Self#structfield.odata_type).
    #[must_use]
    pub fn odata_type<M>(mut self, odata_type: impl IntoOption<String, M>) -> Self {
        self.odata_type = odata_type.into_option();
        self
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text<M>(mut self, text: impl IntoOption<String, M>) -> Self {
        self.text = text.into_option();
        self
    }
}

impl Default for Memo {
    fn default() -> Self {
        Self::new()
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

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
}

setters! {
    impl Memo {
        fn odata_type(impl IntoOption<String, M>);
        fn text(impl IntoOption<String, M>);
    }
}

impl Default for Memo {
    fn default() -> Self {
        Self::new()
    }
}

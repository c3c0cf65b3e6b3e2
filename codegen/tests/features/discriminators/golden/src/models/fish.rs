// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Fish`.
///
/// Schema: `#/components/schemas/Fish`.
///
/// # Example
///
/// ```
/// use discriminators::models::Fish;
///
/// let value = Fish::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fish {
    /// Always `fish`, as far as the document knows. Default: `"fish"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Fins.
    #[serde(deserialize_with = "int")]
    pub fins: i64,
}

impl Fish {
    /// Creates a `Fish` from its required fields.
    #[must_use]
    pub fn new(fins: i64) -> Self {
        Self {
            kind: Some("fish".to_owned()),
            fins,
        }
    }
}

setters! {
    impl Fish {
        fn kind(impl IntoOption<String, M>);
    }
}

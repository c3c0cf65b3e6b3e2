// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{Base64, setters};

/// The object `sendForm request`.
///
/// Schema: `#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
///
/// # Example
///
/// ```
/// use formats::models::SendFormRequest;
///
/// let value = SendFormRequest::new("2026-01-31");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendFormRequest {
    /// A date, such as `2026-01-31`.
    pub day: crate::runtime::Date,
    /// Bytes, in Base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<Base64>,
}

impl SendFormRequest {
    /// Creates a `SendFormRequest` from its required fields.
    #[must_use]
    pub fn new(day: impl Into<crate::runtime::Date>) -> Self {
        Self {
            day: day.into(),
            bytes: None,
        }
    }
}

setters! {
    impl SendFormRequest {
        fn bytes(impl IntoOption<Base64, M>);
    }
}

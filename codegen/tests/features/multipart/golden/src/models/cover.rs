// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{Upload, setters};

/// The object `Cover`.
///
/// Schema: `#/components/schemas/Cover`.
///
/// # Example
///
/// ```
/// use multipart::models::Cover;
///
/// let value = Cover::new("what the file holds");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cover {
    /// Width.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<f64>,
    /// Image.
    pub image: Upload,
}

impl Cover {
    /// Creates a `Cover` from its required fields.
    #[must_use]
    pub fn new(image: impl Into<Upload>) -> Self {
        Self {
            width: None,
            image: image.into(),
        }
    }
}

setters! {
    impl Cover {
        fn width(impl Into<Option<f64>>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{Upload, setters};

/// The object `add_photo request`.
///
/// Schema: `#/paths/~1photos/post/parameters/0`.
///
/// # Example
///
/// ```
/// use older::models::AddPhotoRequest;
///
/// let value = AddPhotoRequest::new("what the file holds");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddPhotoRequest {
    /// Photo.
    pub photo: Upload,
    /// Thumbnail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<Upload>,
}

impl AddPhotoRequest {
    /// Creates an `AddPhotoRequest` from its required fields.
    #[must_use]
    pub fn new(photo: impl Into<Upload>) -> Self {
        Self {
            photo: photo.into(),
            thumbnail: None,
        }
    }
}

setters! {
    impl AddPhotoRequest {
        fn thumbnail(impl IntoOption<Upload, M>);
    }
}

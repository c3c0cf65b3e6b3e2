// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Place;
use crate::runtime::{Part, Upload, int, setters};

/// The object `addPhoto request`.
///
/// Schema: `#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema`.
///
/// # Example
///
/// ```
/// use multipart::models::AddPhotoRequest;
///
/// let value = AddPhotoRequest::new("text", "what the file holds");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddPhotoRequest {
    /// The document declares headers of its part, which [`Part::header`](crate::Part::header) sets:
    /// `X-Language`.
    pub title: Part<String>,
    /// The photo itself.
    ///
    /// The document declares headers of its part, which [`Upload::header`](crate::Upload::header)
    /// sets: `X-Rotation`, `X-Lens`.
    pub photo: Upload,
    /// Thumbnail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<Upload>,
    /// More.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<Vec<Upload>>,
    /// Tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Default: `3`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub rating: Option<i64>,
    /// Public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// Place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Visits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visits: Option<Vec<Place>>,
    /// Bytes, in Base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
    /// Always `photo`, as far as the document knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Raw.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw: Option<Upload>,
}

impl AddPhotoRequest {
    /// Creates an `AddPhotoRequest` from its required fields.
    #[must_use]
    pub fn new(title: impl Into<Part<String>>, photo: impl Into<Upload>) -> Self {
        Self {
            title: title.into(),
            photo: photo.into(),
            thumbnail: None,
            more: None,
            tags: None,
            rating: None,
            public: None,
            place: None,
            visits: None,
            checksum: None,
            kind: None,
            raw: None,
        }
    }
}

setters! {
    impl AddPhotoRequest {
        fn thumbnail(impl IntoOption<Upload, M>);
        fn more(Vec<Upload>);
        fn tags(Vec<String>);
        fn rating(impl Into<Option<i64>>);
        fn public(impl Into<Option<bool>>);
        fn place(impl Into<Option<Place>>);
        fn visits(Vec<Place>);
        fn checksum(impl IntoOption<String, M>);
        fn kind(impl IntoOption<String, M>);
        fn raw(impl IntoOption<Upload, M>);
    }
}

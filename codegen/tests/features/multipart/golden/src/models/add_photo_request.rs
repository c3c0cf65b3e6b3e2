// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Place;
use crate::runtime::{IntoOption, Part, Upload, int};

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

    /// Sets [`thumbnail`](Self#structfield.thumbnail).
    #[must_use]
    pub fn thumbnail<M>(mut self, thumbnail: impl IntoOption<Upload, M>) -> Self {
        self.thumbnail = thumbnail.into_option();
        self
    }

    /// Sets [`more`](Self#structfield.more).
    #[must_use]
    pub fn more(mut self, more: Vec<Upload>) -> Self {
        self.more = Some(more);
        self
    }

    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`rating`](Self#structfield.rating).
    #[must_use]
    pub fn rating(mut self, rating: impl Into<Option<i64>>) -> Self {
        self.rating = rating.into();
        self
    }

    /// Sets [`public`](Self#structfield.public).
    #[must_use]
    pub fn public(mut self, public: impl Into<Option<bool>>) -> Self {
        self.public = public.into();
        self
    }

    /// Sets [`place`](Self#structfield.place).
    #[must_use]
    pub fn place(mut self, place: impl Into<Option<Place>>) -> Self {
        self.place = place.into();
        self
    }

    /// Sets [`visits`](Self#structfield.visits).
    #[must_use]
    pub fn visits(mut self, visits: Vec<Place>) -> Self {
        self.visits = Some(visits);
        self
    }

    /// Sets [`checksum`](Self#structfield.checksum).
    #[must_use]
    pub fn checksum<M>(mut self, checksum: impl IntoOption<String, M>) -> Self {
        self.checksum = checksum.into_option();
        self
    }

    /// Sets [`kind`](Self#structfield.kind).
    #[must_use]
    pub fn kind<M>(mut self, kind: impl IntoOption<String, M>) -> Self {
        self.kind = kind.into_option();
        self
    }

    /// Sets [`raw`](Self#structfield.raw).
    #[must_use]
    pub fn raw<M>(mut self, raw: impl IntoOption<Upload, M>) -> Self {
        self.raw = raw.into_option();
        self
    }
}

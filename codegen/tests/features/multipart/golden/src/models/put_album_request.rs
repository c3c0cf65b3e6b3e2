// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{Upload, setters, unsent};

/// The object `putAlbum request`.
///
/// Schema: `#/components/schemas/Album`.
///
/// # Example
///
/// ```
/// use multipart::models::PutAlbumRequest;
///
/// let value = PutAlbumRequest::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PutAlbumRequest {
    /// Set by the server; requests don't carry it.
    #[serde(skip_serializing_if = "unsent")]
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// Cover.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<Upload>,
}

impl PutAlbumRequest {
    /// Creates a `PutAlbumRequest` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            cover: None,
        }
    }
}

setters! {
    impl PutAlbumRequest {
        fn cover(impl IntoOption<Upload, M>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, int};

/// What is known about an attached image; absent when the file is no image.
///
/// Brevo renamed `previewUrl` to `previewLink`, as it renamed the fields of the file. Read
/// the new name first and fall back on the old one. Every field may be absent.
///
/// Schema: `#/components/schemas/ConversationsMessageFileImageInfo`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::ConversationsMessageFileImageInfo;
///
/// let value = ConversationsMessageFileImageInfo::new()
///     .width(1280)
///     .height(853)
///     .preview_link("https://files.example.com/4b1e/-/preview/800x800/");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationsMessageFileImageInfo {
    /// The width of the image in pixels.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    /// The height of the image in pixels.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// Where a preview of the image can be downloaded. Older name of this field, `previewUrl`.
    ///
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview_link: Option<String>,
    /// Where a preview of the image can be downloaded, under the older name of the field. Prefer
    /// `previewLink`.
    ///
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview_url: Option<String>,
}

impl ConversationsMessageFileImageInfo {
    /// Creates a `ConversationsMessageFileImageInfo` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`width`](Self#structfield.width).
    #[must_use]
    pub fn width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets [`height`](Self#structfield.height).
    #[must_use]
    pub fn height(mut self, height: impl Into<Option<i64>>) -> Self {
        self.height = height.into();
        self
    }

    /// Sets [`preview_link`](Self#structfield.preview_link).
    #[must_use]
    pub fn preview_link<M>(mut self, preview_link: impl IntoOption<String, M>) -> Self {
        self.preview_link = preview_link.into_option();
        self
    }

    /// Sets [`preview_url`](Self#structfield.preview_url).
    #[must_use]
    pub fn preview_url<M>(mut self, preview_url: impl IntoOption<String, M>) -> Self {
        self.preview_url = preview_url.into_option();
        self
    }
}

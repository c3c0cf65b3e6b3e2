// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::ConversationsMessageFileImageInfo;
use crate::runtime::{IntoOption, int};

/// The file attached to a message; absent when there is none.
///
/// Brevo renamed two fields: `filename` became `name`, and `url` became `link`. Its newer
/// documents, and the webhooks, have only the new names; older documents and SDKs have only
/// the old ones. Which of them an answer carries has not been confirmed, so read the new
/// name first and fall back on the old one. Every field may be absent.
///
/// Schema: `#/components/schemas/ConversationsMessageFile`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::{
///     ConversationsMessageFile, ConversationsMessageFileImageInfo,
/// };
///
/// let value = ConversationsMessageFile::new()
///     .name("receipt-4471.png")
///     .size(48213)
///     .is_image(true)
///     .link("https://files.example.com/4b1e/")
///     .image_info(
///         ConversationsMessageFileImageInfo::new()
///             .width(1280)
///             .height(853)
///             .preview_link("https://files.example.com/4b1e/-/preview/800x800/"),
///     );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationsMessageFile {
    /// The name of the file. Older name of this field, `filename`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name of the file, under the older name of the field. Prefer `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// The size of the file in bytes.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// True for an image, about which `imageInfo` then says more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_image: Option<bool>,
    /// Where the file can be downloaded. Older name of this field, `url`.
    ///
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Where the file can be downloaded, under the older name of the field. Prefer `link`.
    ///
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What is known about an attached image; absent when the file is no image.
    ///
    /// Brevo renamed `previewUrl` to `previewLink`, as it renamed the fields of the file. Read
    /// the new name first and fall back on the old one. Every field may be absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_info: Option<ConversationsMessageFileImageInfo>,
}

impl ConversationsMessageFile {
    /// Creates a `ConversationsMessageFile` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name<M>(mut self, name: impl IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Sets [`filename`](Self#structfield.filename).
    #[must_use]
    pub fn filename<M>(mut self, filename: impl IntoOption<String, M>) -> Self {
        self.filename = filename.into_option();
        self
    }

    /// Sets [`size`](Self#structfield.size).
    #[must_use]
    pub fn size(mut self, size: impl Into<Option<i64>>) -> Self {
        self.size = size.into();
        self
    }

    /// Sets [`is_image`](Self#structfield.is_image).
    #[must_use]
    pub fn is_image(mut self, is_image: impl Into<Option<bool>>) -> Self {
        self.is_image = is_image.into();
        self
    }

    /// Sets [`link`](Self#structfield.link).
    #[must_use]
    pub fn link<M>(mut self, link: impl IntoOption<String, M>) -> Self {
        self.link = link.into_option();
        self
    }

    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url<M>(mut self, url: impl IntoOption<String, M>) -> Self {
        self.url = url.into_option();
        self
    }

    /// Sets [`image_info`](Self#structfield.image_info).
    #[must_use]
    pub fn image_info(
        mut self,
        image_info: impl Into<Option<ConversationsMessageFileImageInfo>>,
    ) -> Self {
        self.image_info = image_info.into();
        self
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::ConversationsMessageFileImageInfo;
use crate::runtime::int;

/// The file attached to a message; absent when there is none.
///
/// Brevo renamed two fields: `filename` became `name`, and `url` became `link`. Its newer
/// documents, and the webhooks, have only the new names; older documents and SDKs have only
/// the old ones. Which of them an answer carries has not been confirmed, so read the new
/// name first and fall back on the old one. Every field may be absent.
///
/// Schema: `#/components/schemas/ConversationsMessageFile`.
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
    ///
    /// At least 0.
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

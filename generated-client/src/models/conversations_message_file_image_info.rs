// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// What is known about an attached image; absent when the file is no image.
///
/// Brevo renamed `previewUrl` to `previewLink`, as it renamed the fields of the file. Read
/// the new name first and fall back on the old one. Every field may be absent.
///
/// Schema: `#/components/schemas/ConversationsMessageFileImageInfo`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationsMessageFileImageInfo {
    /// The width of the image in pixels.
    ///
    /// At least 0.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    /// The height of the image in pixels.
    ///
    /// At least 0.
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

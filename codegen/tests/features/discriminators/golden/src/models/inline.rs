// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::decode;

/// Variants that have no schema of their own.
///
/// Which one, is told by the member `type`.
///
/// Schema: `#/components/schemas/Inline`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Inline, InlineText};
///
/// let value = Inline::from(InlineText::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Inline {
    /// `text`
    ///
    /// Its discriminator value is `text`.
    Text(Box<InlineText>),
    /// `image`
    ///
    /// Its discriminator value is `image`.
    Image(Box<InlineImage>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<InlineText> for Inline {
    fn from(value: InlineText) -> Self {
        Self::Text(Box::new(value))
    }
}

impl From<InlineImage> for Inline {
    fn from(value: InlineImage) -> Self {
        Self::Image(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Inline {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("type").and_then(Value::as_str) {
            Some("text") => decode(&value).map(Self::Text),
            Some("image") => decode(&value).map(Self::Image),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// The object `Inline text`.
///
/// Schema: `#/components/schemas/Inline/oneOf/0`.
///
/// # Example
///
/// ```
/// use discriminators::models::InlineText;
///
/// let value = InlineText::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InlineText {
    /// Always `text`, as far as the document knows.
    pub r#type: String,
    /// Text.
    pub text: String,
}

impl InlineText {
    /// Creates an `InlineText` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            r#type: "text".to_owned(),
            text: text.into(),
        }
    }
}

/// The object `Inline image`.
///
/// Schema: `#/components/schemas/Inline/oneOf/1`.
///
/// # Example
///
/// ```
/// use discriminators::models::InlineImage;
///
/// let value = InlineImage::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InlineImage {
    /// Always `image`, as far as the document knows.
    pub r#type: String,
    /// Url.
    pub url: String,
}

impl InlineImage {
    /// Creates an `InlineImage` from its required fields.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            r#type: "image".to_owned(),
            url: url.into(),
        }
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::open_enum;

/// Variants that have no schema of their own.
///
/// Which one, is told by the member `type`.
///
/// Schema: `#/components/schemas/Inline`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Inline, InlineText, InlineTextType};
///
/// let value = Inline::from(InlineText::new(InlineTextType::Text, "text"));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inline {
    /// `text`
    ///
    /// Its tag is `text`.
    Text(Box<InlineText>),
    /// `image`
    ///
    /// Its tag is `image`.
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

impl Serialize for Inline {
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Image(value) => value.serialize(serializer),
            Self::UnknownValue(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Inline {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> std::result::Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("type").and_then(Value::as_str) {
            Some("text") => crate::runtime::decode(&value).map(Self::Text),
            Some("image") => crate::runtime::decode(&value).map(Self::Image),
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
/// use discriminators::models::{InlineText, InlineTextType};
///
/// let value = InlineText::new(InlineTextType::Text, "text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InlineText {
    /// The property `type`.
    pub r#type: InlineTextType,
    /// The property `text`.
    pub text: String,
}

impl InlineText {
    /// Creates a `InlineText` from its required fields.
    #[must_use]
    pub fn new(r#type: impl Into<InlineTextType>, text: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
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
/// use discriminators::models::{InlineImage, InlineImageType};
///
/// let value = InlineImage::new(InlineImageType::Image, "text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InlineImage {
    /// The property `type`.
    pub r#type: InlineImageType,
    /// The property `url`.
    pub url: String,
}

impl InlineImage {
    /// Creates a `InlineImage` from its required fields.
    #[must_use]
    pub fn new(r#type: impl Into<InlineImageType>, url: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            url: url.into(),
        }
    }
}

/// The values of `Inline text type`.
///
/// Schema: `#/components/schemas/Inline/oneOf/0/properties/type`.
///
/// # Example
///
/// ```
/// use discriminators::models::InlineTextType;
///
/// assert_eq!(InlineTextType::from("text"), InlineTextType::Text);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineTextType {
    /// `text`
    Text,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl InlineTextType {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for InlineTextType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "text" => Self::Text,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(InlineTextType);

/// The values of `Inline image type`.
///
/// Schema: `#/components/schemas/Inline/oneOf/1/properties/type`.
///
/// # Example
///
/// ```
/// use discriminators::models::InlineImageType;
///
/// assert_eq!(InlineImageType::from("image"), InlineImageType::Image);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineImageType {
    /// `image`
    Image,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl InlineImageType {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for InlineImageType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "image" => Self::Image,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(InlineImageType);

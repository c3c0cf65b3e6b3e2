// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Password, Shape, decode, int, setters, shape};

/// The object `Texts`.
///
/// Schema: `#/components/schemas/Texts`.
///
/// # Example
///
/// ```
/// use primitives::models::Texts;
///
/// let value = Texts::new("text", "text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Texts {
    /// Text.
    pub text: String,
    /// A date, such as `2026-01-31`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_time: Option<String>,
    /// A time of day, such as `12:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// A duration as ISO 8601 has it, such as `P1DT12H`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// A file.
    ///
    /// Bytes, in Base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byte: Option<String>,
    /// Format: `binary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binary: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// An email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Format: `hostname`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// Format: `ipv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv4: Option<String>,
    /// A decimal number, as text so that no digit is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// Format: `int64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int_as_text: Option<String>,
    /// A secret, which `Debug` doesn't show.
    pub password: Password,
    /// Old passwords.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_passwords: Option<Vec<Password>>,
    /// Passwords by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passwords_by_name: Option<BTreeMap<String, Password>>,
    /// Pin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<TextsPin>,
    /// Not to be shown.
    ///
    /// A secret, which `Debug` doesn't show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Password>,
    /// Format: `isbn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isbn: Option<String>,
    /// Format: `` */ odd `format` ``.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odd: Option<String>,
    /// Format: `""`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<String>,
    /// Flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    /// Flag with format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag_with_format: Option<bool>,
}

impl Texts {
    /// Creates a `Texts` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>, password: impl Into<Password>) -> Self {
        Self {
            text: text.into(),
            date: None,
            date_time: None,
            time: None,
            duration: None,
            uuid: None,
            byte: None,
            binary: None,
            uri: None,
            url: None,
            email: None,
            hostname: None,
            ipv4: None,
            amount: None,
            int_as_text: None,
            password: password.into(),
            old_passwords: None,
            passwords_by_name: None,
            pin: None,
            secret: None,
            isbn: None,
            odd: None,
            empty: None,
            flag: None,
            flag_with_format: None,
        }
    }
}

setters! {
    impl Texts {
        fn date(impl IntoOption<String, M>);
        fn date_time(impl IntoOption<String, M>);
        fn time(impl IntoOption<String, M>);
        fn duration(impl IntoOption<String, M>);
        fn uuid(impl IntoOption<String, M>);
        fn byte(impl IntoOption<String, M>);
        fn binary(impl IntoOption<String, M>);
        fn uri(impl IntoOption<String, M>);
        fn url(impl IntoOption<String, M>);
        fn email(impl IntoOption<String, M>);
        fn hostname(impl IntoOption<String, M>);
        fn ipv4(impl IntoOption<String, M>);
        fn amount(impl IntoOption<String, M>);
        fn int_as_text(impl IntoOption<String, M>);
        fn old_passwords(Vec<Password>);
        fn passwords_by_name(BTreeMap<String, Password>);
        fn pin(impl IntoOption<TextsPin, M>);
        fn secret(impl IntoOption<Password, M>);
        fn isbn(impl IntoOption<String, M>);
        fn odd(impl IntoOption<String, M>);
        fn empty(impl IntoOption<String, M>);
        fn flag(impl Into<Option<bool>>);
        fn flag_with_format(impl Into<Option<bool>>);
    }
}

/// One of the variants of `Texts pin`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Texts/properties/pin`.
///
/// # Example
///
/// ```
/// use primitives::models::TextsPin;
///
/// let value = TextsPin::from(primitives::Password::from("text"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextsPin {
    /// `string`
    String(Password),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl std::fmt::Debug for TextsPin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(value) => f.debug_tuple("String").field(value).finish(),
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::UnknownValue(_) => f.write_str("UnknownValue([redacted])"),
        }
    }
}

impl From<Password> for TextsPin {
    fn from(value: Password) -> Self {
        Self::String(value)
    }
}

impl From<&str> for TextsPin {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for TextsPin {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for TextsPin {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::String, &shape::Integer];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::String),
                1 => int(&value).ok().map(Self::Integer),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

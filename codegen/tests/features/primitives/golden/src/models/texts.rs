// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{IntoOption, Password, Shape, decode, int, shape};

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

    /// Sets [`date`](Self#structfield.date).
    #[must_use]
    pub fn date<M>(mut self, date: impl IntoOption<String, M>) -> Self {
        self.date = date.into_option();
        self
    }

    /// Sets [`date_time`](Self#structfield.date_time).
    #[must_use]
    pub fn date_time<M>(mut self, date_time: impl IntoOption<String, M>) -> Self {
        self.date_time = date_time.into_option();
        self
    }

    /// Sets [`time`](Self#structfield.time).
    #[must_use]
    pub fn time<M>(mut self, time: impl IntoOption<String, M>) -> Self {
        self.time = time.into_option();
        self
    }

    /// Sets [`duration`](Self#structfield.duration).
    #[must_use]
    pub fn duration<M>(mut self, duration: impl IntoOption<String, M>) -> Self {
        self.duration = duration.into_option();
        self
    }

    /// Sets [`uuid`](Self#structfield.uuid).
    #[must_use]
    pub fn uuid<M>(mut self, uuid: impl IntoOption<String, M>) -> Self {
        self.uuid = uuid.into_option();
        self
    }

    /// Sets [`byte`](Self#structfield.byte).
    #[must_use]
    pub fn byte<M>(mut self, byte: impl IntoOption<String, M>) -> Self {
        self.byte = byte.into_option();
        self
    }

    /// Sets [`binary`](Self#structfield.binary).
    #[must_use]
    pub fn binary<M>(mut self, binary: impl IntoOption<String, M>) -> Self {
        self.binary = binary.into_option();
        self
    }

    /// Sets [`uri`](Self#structfield.uri).
    #[must_use]
    pub fn uri<M>(mut self, uri: impl IntoOption<String, M>) -> Self {
        self.uri = uri.into_option();
        self
    }

    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url<M>(mut self, url: impl IntoOption<String, M>) -> Self {
        self.url = url.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    #[must_use]
    pub fn email<M>(mut self, email: impl IntoOption<String, M>) -> Self {
        self.email = email.into_option();
        self
    }

    /// Sets [`hostname`](Self#structfield.hostname).
    #[must_use]
    pub fn hostname<M>(mut self, hostname: impl IntoOption<String, M>) -> Self {
        self.hostname = hostname.into_option();
        self
    }

    /// Sets [`ipv4`](Self#structfield.ipv4).
    #[must_use]
    pub fn ipv4<M>(mut self, ipv4: impl IntoOption<String, M>) -> Self {
        self.ipv4 = ipv4.into_option();
        self
    }

    /// Sets [`amount`](Self#structfield.amount).
    #[must_use]
    pub fn amount<M>(mut self, amount: impl IntoOption<String, M>) -> Self {
        self.amount = amount.into_option();
        self
    }

    /// Sets [`int_as_text`](Self#structfield.int_as_text).
    #[must_use]
    pub fn int_as_text<M>(mut self, int_as_text: impl IntoOption<String, M>) -> Self {
        self.int_as_text = int_as_text.into_option();
        self
    }

    /// Sets [`old_passwords`](Self#structfield.old_passwords).
    #[must_use]
    pub fn old_passwords(mut self, old_passwords: Vec<Password>) -> Self {
        self.old_passwords = Some(old_passwords);
        self
    }

    /// Sets [`passwords_by_name`](Self#structfield.passwords_by_name).
    #[must_use]
    pub fn passwords_by_name(
        mut self,
        passwords_by_name: BTreeMap<String, Password>,
    ) -> Self {
        self.passwords_by_name = Some(passwords_by_name);
        self
    }

    /// Sets [`pin`](Self#structfield.pin).
    #[must_use]
    pub fn pin<M>(mut self, pin: impl IntoOption<TextsPin, M>) -> Self {
        self.pin = pin.into_option();
        self
    }

    /// Sets [`secret`](Self#structfield.secret).
    #[must_use]
    pub fn secret<M>(mut self, secret: impl IntoOption<Password, M>) -> Self {
        self.secret = secret.into_option();
        self
    }

    /// Sets [`isbn`](Self#structfield.isbn).
    #[must_use]
    pub fn isbn<M>(mut self, isbn: impl IntoOption<String, M>) -> Self {
        self.isbn = isbn.into_option();
        self
    }

    /// Sets [`odd`](Self#structfield.odd).
    #[must_use]
    pub fn odd<M>(mut self, odd: impl IntoOption<String, M>) -> Self {
        self.odd = odd.into_option();
        self
    }

    /// Sets [`empty`](Self#structfield.empty).
    #[must_use]
    pub fn empty<M>(mut self, empty: impl IntoOption<String, M>) -> Self {
        self.empty = empty.into_option();
        self
    }

    /// Sets [`flag`](Self#structfield.flag).
    #[must_use]
    pub fn flag(mut self, flag: impl Into<Option<bool>>) -> Self {
        self.flag = flag.into();
        self
    }

    /// Sets [`flag_with_format`](Self#structfield.flag_with_format).
    #[must_use]
    pub fn flag_with_format(
        mut self,
        flag_with_format: impl Into<Option<bool>>,
    ) -> Self {
        self.flag_with_format = flag_with_format.into();
        self
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
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl Serialize for TextsPin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::UnknownValue(value) => value.serialize(serializer),
        }
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

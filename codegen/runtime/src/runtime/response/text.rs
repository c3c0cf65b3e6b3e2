//! Responses that are text.

use encoding_rs::{Encoding, UTF_8};
use http::header::CONTENT_TYPE;
use serde::de::{DeserializeOwned, Error};

use super::{DecodeError, RawResponse};

impl RawResponse {
    /// The body as text: what it says as a JSON string, where that is what it is, or else as it came,
    /// in the charset that the response names, or in UTF-8.
    pub(crate) fn text<T: DeserializeOwned + From<String>>(&self) -> Result<T, DecodeError> {
        if self.is_json()
            && let Ok(text) = self.strict_json()
        {
            return Ok(text);
        }
        let body = self.body.as_deref().unwrap_or_default();
        let encoding = self.encoding()?;
        let text = if encoding == UTF_8 {
            // A mark at its beginning is a part of a text.
            encoding.decode_without_bom_handling_and_without_replacement(body)
        } else {
            let (text, _, has_errors) = encoding.decode(body);
            (!has_errors).then_some(text)
        };
        let text =
            text.ok_or_else(|| no_text(format_args!("the text isn't {}", encoding.name())))?;
        Ok(T::from(text.into_owned()))
    }

    /// Whether the body is JSON, as the response has it.
    fn is_json(&self) -> bool {
        let named = self.header(CONTENT_TYPE).unwrap_or_default();
        let essence = named.split(';').next().unwrap_or_default();
        let essence = essence.trim().to_ascii_lowercase();
        essence == "application/json" || essence.ends_with("+json")
    }

    /// What the text is written in.
    fn encoding(&self) -> Result<&'static Encoding, DecodeError> {
        let named = self.header(CONTENT_TYPE).unwrap_or_default();
        let charset = named.split(';').skip(1).find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            let is_it = name.trim().eq_ignore_ascii_case("charset");
            is_it.then(|| value.trim().trim_matches('"'))
        });
        let Some(charset) = charset else { return Ok(UTF_8) };
        let known = Encoding::for_label(charset.as_bytes());
        known.ok_or_else(|| no_text(format_args!("nothing is known of the charset `{charset}`")))
    }
}

fn no_text(reason: std::fmt::Arguments<'_>) -> DecodeError {
    DecodeError { path: ".".to_owned(), source: serde_json::Error::custom(reason) }
}

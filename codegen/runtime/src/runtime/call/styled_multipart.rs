//! Sends the members of a body as parts (`multipart`), some of them in styles.

use http::HeaderMap;
use percent_encoding::percent_decode_str;
use serde::Serialize;

use super::Call;
use crate::runtime::multipart::Parts;
use crate::runtime::operation::Operation;
use crate::runtime::query::encode::encode;
use crate::runtime::style::{InQuery, Value, query};

impl<O: Operation> Call<O> {
    /// Sends the members of `body` as the parts of a media type, some of them of media types of their own,
    /// and others in styles of their own.
    pub(crate) fn with_styled_multipart(
        self,
        media_type: &str,
        types: &[(&str, &str)],
        styles: &[(&str, &dyn InQuery)],
        body: &(impl Serialize + ?Sized),
    ) -> Self {
        let own = |parts: &mut Parts, name: &str, value: &Value, headers: &HeaderMap| {
            let Some((_, style)) = styles.iter().find(|(member, _)| *member == name) else {
                return Ok(false);
            };
            let fields = query(*style, name, value.clone(), [&encode; 2])?;
            for field in fields.split('&').filter(|field| !field.is_empty()) {
                let (name, value) = field.split_once('=').unwrap_or((field, ""));
                let decoded = |text| percent_decode_str(text).decode_utf8_lossy().into_owned();
                parts.add_text(&decoded(name), None, decoded(value), headers.clone());
            }
            Ok(true)
        };
        self.with_members(media_type, types, &own, body)
    }
}

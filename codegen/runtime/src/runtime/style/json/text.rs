//! JSON in paths and headers.

use super::Json;
use crate::runtime::style::text::InText;
use crate::runtime::style::{Encode, Value};

impl InText for Json {
    fn text(&self, _: &str, value: Value, encode: Encode<'_>) -> Result<String, String> {
        Ok(encode(&value.json()))
    }
}

//! Delimiters in paths and headers.

use super::Delimited;
use crate::runtime::style::joined::joined;
use crate::runtime::style::text::parts::parts;
use crate::runtime::style::{Encode, InText, Value};

impl InText for Delimited {
    fn text(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<String, String> {
        joined(name, &parts(value, false, encode), self.0)
    }
}

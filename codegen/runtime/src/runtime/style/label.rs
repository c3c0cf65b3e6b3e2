//! The style `label`.

use super::joined::joined;
use super::text::parts::parts;
use super::{Encode, InText, Value};

/// `.a,b`, or `.a.b` if exploded.
pub(crate) struct Label {
    pub(crate) explode: bool,
}

impl InText for Label {
    fn text(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<String, String> {
        let is_single = value.is_single();
        let parts = parts(value, self.explode, encode);
        let separator = if self.explode { "." } else { "," };
        match parts.as_slice() {
            [] => Ok(String::new()),
            [only] if is_single => Ok(format!(".{only}")),
            parts => Ok(format!(".{}", joined(name, parts, separator)?)),
        }
    }
}

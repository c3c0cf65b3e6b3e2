//! The style `label`.

use super::text::parts;
use super::{Encode, InText, Value};

/// `.a,b`, or `.a.b` if exploded.
pub(crate) struct Label {
    pub(crate) explode: bool,
}

impl InText for Label {
    fn text(&self, _: &str, value: Value, encode: Encode<'_>) -> String {
        let parts = parts(value, self.explode, encode);
        let separator = if self.explode { "." } else { "," };
        if parts.is_empty() { String::new() } else { format!(".{}", parts.join(separator)) }
    }
}

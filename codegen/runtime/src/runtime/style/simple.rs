//! The style `simple`.

use super::joined::joined;
use super::text::parts::parts;
use super::{Encode, InText, Value};

/// `a,b`, and of an object `name,a,size,b`, or `name=a,size=b` if exploded.
pub(crate) struct Simple {
    pub(crate) explode: bool,
}

impl InText for Simple {
    fn text(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<String, String> {
        if value.is_single() {
            return Ok(value.part().map(|part| encode(&part)).unwrap_or_default());
        }
        joined(name, &parts(value, self.explode, encode), ",")
    }
}

//! The style `simple`.

use super::text::parts;
use super::{Encode, InText, Value};

/// `a,b`, and of an object `name,a,size,b`, or `name=a,size=b` if exploded.
pub(crate) struct Simple {
    pub(crate) explode: bool,
}

impl InText for Simple {
    fn text(&self, _: &str, value: Value, encode: Encode<'_>) -> String {
        parts(value, self.explode, encode).join(",")
    }
}

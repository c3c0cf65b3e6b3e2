//! The style `matrix`.

use super::text::parts::parts;
use super::{Encode, InText, Value};

/// `;name=a,b`, or `;name=a;name=b` if exploded.
pub(crate) struct Matrix {
    pub(crate) explode: bool,
}

impl InText for Matrix {
    fn text(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<String, String> {
        let name = encode(name);
        let named = |part: String| {
            if part.is_empty() { name.clone() } else { format!("{name}={part}") }
        };
        let is_object = matches!(value, Value::Object(_));
        let is_single = !is_object && !matches!(value, Value::List(_));
        let parts = parts(value, self.explode, encode);
        let items: Vec<String> = match parts.as_slice() {
            [] => Vec::new(),
            // The names are those of the members.
            _ if self.explode && is_object => parts,
            _ if self.explode || is_single => parts.into_iter().map(named).collect(),
            several => vec![named(several.join(","))],
        };
        Ok(items.iter().flat_map(|item| [";", item.as_str()]).collect())
    }
}

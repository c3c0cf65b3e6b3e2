//! Values in queries, cookies and forms.

use super::{Encode, Value};

/// A style of queries.
pub(crate) trait InQuery {
    /// What a value is sent as; an empty list or object is nothing.
    ///
    /// An error says what can't be told from something else there.
    fn fields(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<Vec<Field>, String>;
}

/// A name that stands for something, and a value that is encoded.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) value: String,
}

impl Field {
    pub(crate) fn new(name: &str, value: String) -> Self {
        Self { name: name.to_owned(), value }
    }
}

/// A value as it stands in a query, its values encoded in one way and its names in another.
pub(crate) fn query(
    style: &dyn InQuery,
    name: &str,
    value: Value,
    [encode_name, encode]: [Encode<'_>; 2],
) -> Result<String, String> {
    let fields = style.fields(name, value, encode)?.into_iter();
    let fields = fields.map(|Field { name, value }| format!("{}={value}", encode_name(&name)));
    Ok(fields.collect::<Vec<_>>().join("&"))
}

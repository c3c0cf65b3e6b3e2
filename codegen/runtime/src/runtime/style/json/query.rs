//! JSON in queries, cookies and forms.

use super::Json;
use crate::runtime::style::query::{Field, InQuery};
use crate::runtime::style::{Encode, Value};

impl InQuery for Json {
    fn fields(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<Vec<Field>, String> {
        Ok(vec![Field::new(name, encode(&value.json()))])
    }
}

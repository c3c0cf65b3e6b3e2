//! The styles `spaceDelimited` and `pipeDelimited`, and their like.

use super::flat::flat;
use super::query::Field;
use super::{Encode, InQuery, Value};

/// `name=a%20b`, with what stands between the parts as a query has it.
pub(crate) struct Delimited(pub(crate) &'static str);

impl InQuery for Delimited {
    fn fields(&self, name: &str, value: Value, encode: Encode<'_>) -> Vec<Field> {
        let parts: Vec<String> = match value {
            Value::List(items) => items.into_iter().filter_map(Value::part).collect(),
            Value::Object(members) => flat(members),
            value => value.part().into_iter().collect(),
        };
        if parts.is_empty() {
            return Vec::new();
        }
        let parts: Vec<String> = parts.iter().map(|part| encode(part)).collect();
        vec![Field::new(name, parts.join(self.0))]
    }
}

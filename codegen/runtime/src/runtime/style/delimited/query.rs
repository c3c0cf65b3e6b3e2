//! Delimiters in queries and forms.

use super::Delimited;
use crate::runtime::style::flat::flat;
use crate::runtime::style::joined::joined;
use crate::runtime::style::query::Field;
use crate::runtime::style::{Encode, InQuery, Value};

impl InQuery for Delimited {
    fn fields(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<Vec<Field>, String> {
        let parts: Vec<String> = match value {
            Value::List(items) => items.into_iter().filter_map(Value::part).collect(),
            Value::Object(members) => flat(members),
            value => {
                let single = value.part().map(|part| Field::new(name, encode(&part)));
                return Ok(single.into_iter().collect());
            }
        };
        if parts.is_empty() {
            return Ok(Vec::new());
        }
        let parts: Vec<String> = parts.iter().map(|part| encode(part)).collect();
        Ok(vec![Field::new(name, joined(name, &parts, self.0)?)])
    }
}

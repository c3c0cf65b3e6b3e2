//! The style `form`.

use super::query::Field;
use super::{Delimited, Encode, InQuery, Value};

/// `name=a,b`, or `name=a&name=b` if exploded.
pub(crate) struct Form {
    pub(crate) explode: bool,
}

impl InQuery for Form {
    fn fields(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<Vec<Field>, String> {
        if !self.explode {
            return Delimited(",").fields(name, value, encode);
        }
        let field = |name: &str, value: Value| Some(Field::new(name, encode(&value.part()?)));
        Ok(match value {
            Value::List(items) => items.into_iter().filter_map(|item| field(name, item)).collect(),
            Value::Object(members) => {
                let members = members.into_iter();
                members.filter_map(|(name, value)| field(&name, value)).collect()
            }
            value => field(name, value).into_iter().collect(),
        })
    }
}

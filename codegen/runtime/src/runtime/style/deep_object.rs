//! The style `deepObject`.

use super::query::Field;
use super::{Encode, InQuery, Value};

/// `name[size]=a`, and `name[size][width]=a` for what is in it, with `[]` behind lists of single
/// values, and `[0]`, `[1]` and so on behind others.
pub(crate) struct DeepObject;

impl InQuery for DeepObject {
    fn fields(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<Vec<Field>, String> {
        let mut fields = Vec::new();
        collect(name, value, encode, &mut fields)?;
        Ok(fields)
    }
}

/// The single values in one, with the way to each in brackets.
fn collect(
    name: &str,
    value: Value,
    encode: Encode<'_>,
    fields: &mut Vec<Field>,
) -> Result<(), String> {
    match value {
        Value::Object(members) => {
            for (member, value) in members {
                // It would be taken for what is in another one.
                if member.contains(['[', ']']) {
                    return Err(format!("`{name}` has a member with brackets in its name"));
                }
                collect(&format!("{name}[{member}]"), value, encode, fields)?;
            }
        }
        Value::List(items) => {
            let is_flat = items.iter().all(Value::is_single);
            for (index, item) in items.into_iter().enumerate() {
                let index = if is_flat { String::new() } else { index.to_string() };
                collect(&format!("{name}[{index}]"), item, encode, fields)?;
            }
        }
        value => fields.extend(value.part().map(|value| Field::new(name, encode(&value)))),
    }
    Ok(())
}

//! What a schema says of the values that it lists, beside listing them.

use openapiv3::Schema;
use serde_json::Value;

use super::keywords::Keywords;
use super::plain::as_type;
use crate::model::Listed;

/// The extensions that name the values of a list, in its order.
const NAMES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];

/// The extensions that describe the values of a list: in its order, or by the value.
const DESCRIPTIONS: [&str; 2] = ["x-enum-descriptions", "x-enumDescriptions"];

/// The values, which are of a type if one is stated, with what the schema says of them.
pub(super) fn of(schema: &Schema, ty: Option<&str>, values: Vec<Value>) -> Vec<Listed> {
    let all: Vec<Value> =
        Keywords::of(schema).values.iter().map(|value| as_type(value, ty)).collect();
    let said = |extensions: &[&str], value: &Value| {
        let extensions = extensions.iter();
        let mut said = extensions
            .filter_map(|key| text(schema.schema_data.extensions.get(*key)?, &all, value));
        said.next().filter(|text| !text.trim().is_empty()).map(str::to_owned)
    };
    let listed = values.into_iter().map(|value| {
        let entry = entry(schema, &value);
        let of_entry = |key: &str| entry?.get(key)?.as_str().map(str::to_owned);
        Listed {
            name: said(&NAMES, &value).or_else(|| of_entry("name")),
            description: said(&DESCRIPTIONS, &value).or_else(|| of_entry("description")),
            value,
        }
    });
    listed.collect()
}

/// What an extension that has an object for each value says of one.
fn entry<'s>(schema: &'s Schema, value: &Value) -> Option<&'s Value> {
    let entries = schema.schema_data.extensions.get("x-ms-enum")?.get("values")?.as_array()?;
    entries.iter().find(|entry| entry.get("value") == Some(value))
}

/// What an extension says of one value of a list.
fn text<'s>(extension: &'s Value, all: &[Value], value: &Value) -> Option<&'s str> {
    match extension {
        // A list that isn't as long isn't of these values.
        Value::Array(texts) if texts.len() == all.len() => {
            texts[all.iter().position(|listed| listed == value)?].as_str()
        }
        Value::Object(texts) => texts.get(&key(value))?.as_str(),
        _ => None,
    }
}

/// A value as a key.
fn key(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

//! What a schema says of the values that it lists, beside listing them.

use openapiv3::Schema;
use serde_json::Value;

use super::keywords::Keywords;
use super::plain::as_type;
use super::wanted;
use crate::diagnostics::Pointer;
use crate::model::{Listed, Prose, unquoted};

/// The extensions that name the values of a list, in its order.
const NAMES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];

/// The extensions that describe the values of a list: in its order, or by the value.
const DESCRIPTIONS: [&str; 2] = ["x-enum-descriptions", "x-enumDescriptions"];

/// The values, which are of a type if one is stated, with what the schema says of them.
pub(super) fn of(
    schema: &Schema,
    ty: Option<&str>,
    values: Vec<Value>,
    at: &Pointer,
) -> Vec<Listed> {
    let all: Vec<Value> =
        Keywords::of(schema).values.iter().map(|value| as_type(value, ty)).collect();
    let wanted = wanted::of_values(schema, all.len(), at);
    let said = |extensions: &[&str], value: &Value| {
        let extensions = extensions.iter();
        let mut said = extensions
            .filter_map(|key| text(schema.schema_data.extensions.get(*key)?, &all, value));
        said.next().filter(|text| !text.trim().is_empty())
    };
    let listed = values.into_iter().map(|value| {
        let entry = entry(schema, &value);
        let of_entry = |key: &str| entry?.get(key)?.as_str();
        let name = said(&NAMES, &value).or_else(|| of_entry("name"));
        let description = said(&DESCRIPTIONS, &value).or_else(|| of_entry("description"));
        Listed {
            name: name.map(str::to_owned),
            wanted: all
                .iter()
                .position(|listed| *listed == value)
                .and_then(|index| wanted.get(index)?.clone()),
            description: description.and_then(Prose::new),
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
        Value::Object(texts) => texts.get(&unquoted(value))?.as_str(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::small::schemas;
    use crate::model::{Kind, Prose};

    /// The values of a list, each with its name and description.
    fn listed(schema: &str) -> Vec<[String; 3]> {
        let (api, _) = schemas(&format!("Size: {schema}"));
        let Kind::Enumeration(named) = &api.types.get(api.component("Size")).kind else {
            panic!("a list")
        };
        let listed = named.shape.listed.iter().map(|listed| {
            let description = listed.description.as_ref().map(Prose::as_written);
            let said = [listed.name.as_deref(), description].map(Option::unwrap_or_default);
            [listed.value.to_string(), said[0].to_owned(), said[1].to_owned()]
        });
        listed.collect()
    }

    #[test]
    fn lists_beside_the_values_are_of_the_values_in_their_order() {
        let names = "x-enum-varnames: [small, ' '], x-enumDescriptions: [Fits., Large.]";
        let size = format!("{{type: integer, enum: [1, 2], {names}}}");
        assert_eq!(listed(&size), [["1", "small", "Fits."], ["2", "", "Large."]]);
    }

    #[test]
    fn a_list_of_another_length_is_of_other_values() {
        let size = "{type: integer, enum: [1, 2], x-enum-varnames: [small]}";
        assert_eq!(listed(size), [["1", "", ""], ["2", "", ""]]);
    }

    #[test]
    fn what_is_said_by_the_value_is_found_by_it() {
        let size = "{type: string, enum: [s, l], x-enum-descriptions: {l: Large., s: Small.}}";
        assert_eq!(listed(size), [["\"s\"", "", "Small."], ["\"l\"", "", "Large."]]);
        let entries = "{values: [{value: l, name: large, description: Large.}]}";
        let size = format!("{{type: string, enum: [s, l], x-ms-enum: {entries}}}");
        assert_eq!(listed(&size), [["\"s\"", "", ""], ["\"l\"", "large", "Large."]]);
    }
}

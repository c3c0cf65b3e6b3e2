//! Values in paths and headers.

use super::value::flat;
use super::{Style, Value};

/// How a part of a value is encoded.
type Encode<'e> = &'e dyn Fn(&str) -> String;

impl Style {
    /// A value as one text, in which `encode` keeps its parts from being taken for something else.
    /// An empty list or object is nothing.
    pub(crate) fn text(self, name: &str, value: Value, encode: Encode<'_>) -> String {
        match self {
            Self::Json => encode(&value.json()),
            Self::Label { explode } => {
                let parts = parts(value, explode, encode);
                let separator = if explode { "." } else { "," };
                if parts.is_empty() { String::new() } else { format!(".{}", parts.join(separator)) }
            }
            Self::Matrix { explode } => {
                let items = assigned(name, value, explode, encode);
                items.iter().flat_map(|item| [";", item.as_str()]).collect()
            }
            Self::Simple { explode } => parts(value, explode, encode).join(","),
            _ => parts(value, false, encode).join(","),
        }
    }
}

/// The parts of a value: of an object names and values, or both in one if it is exploded.
fn parts(value: Value, explode: bool, encode: Encode<'_>) -> Vec<String> {
    match value {
        Value::List(items) => {
            items.into_iter().filter_map(Value::part).map(|item| encode(&item)).collect()
        }
        Value::Object(members) if explode => {
            let members = members.into_iter();
            let members = members.filter_map(|(name, value)| {
                Some(format!("{}={}", encode(&name), encode(&value.part()?)))
            });
            members.collect()
        }
        Value::Object(members) => flat(members).iter().map(|part| encode(part)).collect(),
        value => value.part().map(|part| encode(&part)).into_iter().collect(),
    }
}

/// The parts of a value with the name of the parameter in front, as `matrix` has them.
fn assigned(name: &str, value: Value, explode: bool, encode: Encode<'_>) -> Vec<String> {
    let name = encode(name);
    let named = |part: String| {
        if part.is_empty() { name.clone() } else { format!("{name}={part}") }
    };
    let is_list = matches!(value, Value::List(_));
    let is_object = matches!(value, Value::Object(_));
    let parts = parts(value, explode, encode);
    match (is_list || is_object, explode) {
        // The names are those of the members.
        (_, true) if is_object => parts,
        (true, false) if parts.is_empty() => Vec::new(),
        (true, false) => vec![named(parts.join(","))],
        _ => parts.into_iter().map(named).collect(),
    }
}

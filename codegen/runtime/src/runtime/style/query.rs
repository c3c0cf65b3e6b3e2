//! Values in queries, and in forms.

use super::value::flat;
use super::{Style, Value};

impl Style {
    /// A value as the names and values of a query, separated by `&`, in which `encode` keeps values
    /// from being taken for something else, and `encode_name` names. An empty list or object is nothing.
    pub(crate) fn query(
        self,
        name: &str,
        value: Value,
        encode_name: &dyn Fn(&str) -> String,
        encode: &dyn Fn(&str) -> String,
    ) -> String {
        let pair = |name: &str, value: &str| format!("{}={}", encode_name(name), encode(value));
        let joined = |items: Vec<String>, separator: &str| {
            let items: Vec<String> = items.iter().map(|item| encode(item)).collect();
            let text = format!("{}={}", encode_name(name), items.join(separator));
            if items.is_empty() { Vec::new() } else { vec![text] }
        };
        let parts = |items: Vec<Value>| items.into_iter().filter_map(Value::part).collect();
        let pairs: Vec<String> = match (self, self.separator(), value) {
            (Self::Json, _, value) => vec![pair(name, &value.json())],
            (Self::DeepObject, _, value) => {
                let mut pairs = Vec::new();
                deep(name, value, &mut pairs);
                pairs.iter().map(|(name, value)| pair(name, value)).collect()
            }
            (_, None, Value::List(items)) => {
                items.into_iter().filter_map(Value::part).map(|item| pair(name, &item)).collect()
            }
            (_, Some(separator), Value::List(items)) => joined(parts(items), separator),
            (_, None, Value::Object(members)) => {
                let members = members.into_iter();
                members.filter_map(|(name, value)| Some(pair(&name, &value.part()?))).collect()
            }
            (_, Some(separator), Value::Object(members)) => joined(flat(members), separator),
            (_, _, value) => value.part().map(|value| pair(name, &value)).into_iter().collect(),
        };
        pairs.join("&")
    }

    /// What stands between the parts of a value; nothing where each is by itself.
    fn separator(self) -> Option<&'static str> {
        match self {
            Self::Form { explode: true } => None,
            Self::SpaceDelimited => Some("%20"),
            Self::PipeDelimited => Some("%7C"),
            Self::TabDelimited => Some("%09"),
            _ => Some(","),
        }
    }
}

/// The single values in one, with the way to each in brackets.
fn deep(name: &str, value: Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (member, value) in members {
                deep(&format!("{name}[{member}]"), value, pairs);
            }
        }
        Value::List(items) => {
            let is_flat = items.iter().all(Value::is_single);
            for (index, item) in items.into_iter().enumerate() {
                let index = if is_flat { String::new() } else { index.to_string() };
                deep(&format!("{name}[{index}]"), item, pairs);
            }
        }
        value => pairs.extend(value.part().map(|value| (name.to_owned(), value))),
    }
}

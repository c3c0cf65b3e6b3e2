//! What a server must see of a parameter that isn't a single value.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::styles::{Styled, delimiter};
use crate::model::Style;

/// What RFC 3986 doesn't reserve stays as it is in a path.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A value as a part of a path.
pub(super) fn in_path(name: &str, value: &Value, styled: Option<Styled>) -> String {
    as_text(name, value, styled, &encoded)
}

/// A text as a part of a path or cookie.
pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// A value as a header.
pub(super) fn in_header(name: &str, value: &Value, styled: Option<Styled>) -> String {
    as_text(name, value, styled, &str::to_owned)
}

fn as_text(
    name: &str,
    value: &Value,
    styled: Option<Styled>,
    encode: &dyn Fn(&str) -> String,
) -> String {
    let (style, explode) = match styled {
        None => return encode(&single(value)),
        Some(Styled::Json) => return encode(&value.to_string()),
        Some(Styled::As { style, explode }) => (style, explode),
    };
    let assign = |(name, value): &(String, String)| format!("{}={}", encode(name), encode(value));
    let named = |text: &str| format!("{}={text}", encode(name));
    let parts: Vec<String> = match value {
        Value::Array(elements) => items(elements).iter().map(|item| encode(item)).collect(),
        Value::Object(_) if explode => members(value).iter().map(assign).collect(),
        Value::Object(_) => {
            let members = members(value).into_iter();
            members.flat_map(|(name, value)| [encode(&name), encode(&value)]).collect()
        }
        value => vec![encode(&single(value))],
    };
    match style {
        Style::Label => format!(".{}", parts.join(if explode { "." } else { "," })),
        Style::Matrix if explode && value.is_object() => format!(";{}", parts.join(";")),
        Style::Matrix if explode => {
            let parts = parts.iter().flat_map(|part| [";".to_owned(), named(part)]);
            parts.collect()
        }
        Style::Matrix => format!(";{}", named(&parts.join(","))),
        style => match delimiter(style) {
            Some([raw, _]) => parts.join(&encode(raw)),
            None => parts.join(","),
        },
    }
}

/// A value as the names and values of a query.
pub(super) fn in_query(name: &str, value: &Value, styled: Option<Styled>) -> Vec<(String, String)> {
    let own = |value: String| vec![(name.to_owned(), value)];
    let (style, explode) = match styled {
        None => return own(single(value)),
        Some(Styled::Json) => return own(value.to_string()),
        Some(Styled::As { style, explode }) => (style, explode),
    };
    if style == Style::DeepObject {
        let mut pairs = Vec::new();
        deep(name, value, &mut pairs);
        return pairs;
    }
    let separator = delimiter(style).map_or(",", |[raw, _]| raw);
    let is_apart = explode && style == Style::Form;
    match value {
        Value::Array(elements) if is_apart => {
            items(elements).into_iter().map(|item| (name.to_owned(), item)).collect()
        }
        Value::Array(elements) => own(items(elements).join(separator)),
        Value::Object(_) if is_apart => members(value),
        Value::Object(_) => {
            let members = members(value).into_iter().flat_map(|(name, value)| [name, value]);
            own(members.collect::<Vec<_>>().join(separator))
        }
        value => own(single(value)),
    }
}

fn deep(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (member, value) in members {
                deep(&format!("{name}[{member}]"), value, pairs);
            }
        }
        Value::Array(items) => {
            let is_flat = !items.iter().any(|item| item.is_array() || item.is_object());
            for (index, item) in items.iter().enumerate() {
                let index = if is_flat { String::new() } else { index.to_string() };
                deep(&format!("{name}[{index}]"), item, pairs);
            }
        }
        Value::Null => {}
        value => pairs.push((name.to_owned(), single(value))),
    }
}

/// The elements of a list that are sent.
fn items(elements: &[Value]) -> Vec<String> {
    elements.iter().filter(|element| !element.is_null()).map(single).collect()
}

fn members(value: &Value) -> Vec<(String, String)> {
    let members = value.as_object().into_iter().flatten();
    let members = members.filter(|(_, value)| !value.is_null());
    members.map(|(name, value)| (name.clone(), single(value))).collect()
}

/// A value as it goes over the wire, before any escaping.
fn single(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap_or_default().to_string(),
        other => other.to_string(),
    }
}

//! JSON as a literal in tests.

use proc_macro2::Literal;
use serde_json::Value;

use super::literals;
use crate::text::steers;

/// What still fits into the first line of a literal, behind what is in front of it, and into another.
const FIRST: usize = 60;
const LINE: usize = 100;

/// A raw string of a value, in as few lines as it fits into.
pub(super) fn literal(value: &Value) -> Literal {
    let line = value.to_string();
    if line.len() <= FIRST {
        return raw(&line);
    }
    let mut text = String::new();
    broken(&mut text, value, &line, 0, 0);
    raw(&text)
}

/// Writes a value at some depth, behind so much of its line, and whole if it fits there; else each
/// member or element in a line of its own.
fn broken(text: &mut String, value: &Value, line: &str, depth: usize, taken: usize) {
    let fits = depth > 0 && taken + line.len() < LINE;
    let (members, [begin, end]): (Vec<(String, &Value)>, _) = match value {
        Value::Object(members) if !fits && !members.is_empty() => {
            let name = |name: &String| format!("{}: ", Value::from(name.as_str()));
            (members.iter().map(|(key, value)| (name(key), value)).collect(), ["{", "}"])
        }
        Value::Array(elements) if !fits && !elements.is_empty() => {
            (elements.iter().map(|value| (String::new(), value)).collect(), ["[", "]"])
        }
        _ => return text.push_str(line),
    };
    let indent = "  ".repeat(depth + 1);
    let mut separator = "";
    text.push_str(begin);
    for (name, value) in members {
        text.extend([separator, "\n", &indent, &name]);
        broken(text, value, &value.to_string(), depth + 1, indent.len() + name.len());
        separator = ",";
    }
    text.extend(["\n", &indent[2..], end]);
}

/// A raw string of a value, in a line however long.
pub(super) fn line(value: &Value) -> Literal {
    raw(&value.to_string())
}

fn raw(text: &str) -> Literal {
    literals::raw(&seen(text))
}

/// JSON in which what isn't seen is escaped: it stands in strings only.
fn seen(json: &str) -> String {
    if !json.contains(steers) {
        return json.to_owned();
    }
    let seen = |c: char| {
        if steers(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() }
    };
    json.chars().map(seen).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::literal;

    #[test]
    fn what_fits_stands_in_a_line_and_what_does_not_in_several() {
        assert_eq!(literal(&json!({"a": [1, "b"]})).to_string(), r##"r#"{"a":[1,"b"]}"#"##);
        let word = "long ".repeat(12);
        let expected = format!(
            "r#\"{{\n  \"word\": \"{word}\",\n  \"list\": [1,{{}}],\n  \"deep\": {{\n    \"a\": \"{word}\",\n    \
             \"b\": \"{word}\"\n  }}\n}}\"#"
        );
        let value = json!({"word": word, "list": [1, {}], "deep": {"a": word, "b": word}});
        assert_eq!(literal(&value).to_string(), expected);
        let text = super::seen(&expected[3..expected.len() - 2]);
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).expect("JSON"), value);
    }
}

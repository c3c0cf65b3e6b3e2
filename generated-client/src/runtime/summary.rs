//! What the body of an error says, for people and for programs that know no type of it.

use serde_json::Value;

/// How much of a body that isn't understood is shown in a message, in characters.
const EXCERPT: usize = 200;

/// The members that error bodies name the error by, those of the problem details of RFC 9457 and of
/// OAuth among them.
const CODES: &[&str] = &["code", "error", "type"];

/// The members that error bodies explain the error in.
const MESSAGES: &[&str] = &["message", "detail", "error_description", "title"];

/// What an error body says.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    /// What the API calls the error.
    pub(crate) code: Option<String>,
    /// Code and message in one line, or else the beginning of whatever the body is.
    pub(crate) line: String,
}

impl Summary {
    pub(crate) fn of(body: &[u8]) -> Self {
        let json: Value = serde_json::from_slice(body).unwrap_or_default();
        // Some APIs put all that they say of an error into a member of its own.
        let said = json.get("error").filter(|error| error.is_object()).unwrap_or(&json);
        let code = first(said, CODES);
        let message = first(said, MESSAGES);
        let parts: Vec<&str> =
            [&code, &message].into_iter().flatten().map(String::as_str).collect();
        let line = if parts.is_empty() {
            excerpt(&String::from_utf8_lossy(body))
        } else {
            excerpt(&parts.join(": "))
        };
        Self { code, line }
    }
}

/// The first of some members that is a text or a number.
fn first(json: &Value, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match json.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// The beginning of a text, in one line and without control characters.
pub(crate) fn excerpt(text: &str) -> String {
    let mut words = String::new();
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.extend(word.chars().filter(|character| !character.is_control()));
        if let Some((end, _)) = words.char_indices().nth(EXCERPT) {
            words.truncate(end);
            words.push('…');
            break;
        }
    }
    words
}

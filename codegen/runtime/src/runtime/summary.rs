//! What the body of an error says, for people and for programs that know no type of it.

use serde_json::Value;

use super::credentials::Credentials;

/// How much of a body that isn't understood is shown in a message, in characters.
const EXCERPT: usize = 200;

/// How much of a body is looked at for that, in bytes.
const LOOKED_AT: usize = 64 << 10;

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

/// The beginning of a body, without the credentials.
pub(crate) fn beginning(body: &[u8], credentials: &Credentials) -> String {
    let looked_at = &body[..body.len().min(LOOKED_AT)];
    excerpt(&credentials.redact(String::from_utf8_lossy(looked_at).into_owned()))
}

impl Summary {
    pub(crate) fn of(body: &[u8], credentials: &Credentials) -> Self {
        // A large body would take much more memory as a value.
        let json: Value = match body.len() {
            0..=LOOKED_AT => serde_json::from_slice(body).unwrap_or_default(),
            _ => Value::Null,
        };
        // Some APIs put all that they say of an error into a member of its own.
        let said = json.get("error").filter(|error| error.is_object()).unwrap_or(&json);
        let code = first(said, CODES);
        let message = first(said, MESSAGES);
        let parts: Vec<&str> =
            [&code, &message].into_iter().flatten().map(String::as_str).collect();
        let line = if parts.is_empty() {
            beginning(body, credentials)
        } else {
            excerpt(&credentials.redact(parts.join(": ")))
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

/// The beginning of a text, in one line and without what doesn't show or changes what does.
pub(crate) fn excerpt(text: &str) -> String {
    let shown = text.chars().filter(|character| {
        character.is_whitespace()
            || !(character.is_control() || is_invisible(*character))
    });
    let mut words = String::new();
    let mut length = 0;
    for character in shown {
        if length == EXCERPT {
            words.push('…');
            break;
        }
        let is_space = character.is_whitespace();
        if is_space && (words.is_empty() || words.ends_with(' ')) {
            continue;
        }
        words.push(if is_space { ' ' } else { character });
        length += 1;
    }
    words.truncate(words.trim_end().len());
    words
}

/// Whether a character doesn't show, or turns the direction of others.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

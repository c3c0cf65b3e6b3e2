//! What the body of an error says, for people and for programs that know no type of it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::hidden::is_hidden;
use super::secrets::Secrets;

/// How much of a body that isn't understood is shown in a message, in characters.
const EXCERPT: usize = 200;

/// How much of a text of the API's is kept or looked at for that, in bytes.
pub(crate) const LOOKED_AT: usize = 4 << 10;

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
    /// What a body says, of which `begin` is the beginning.
    pub(crate) fn of(body: &[u8], begin: &str, secrets: &Secrets) -> Self {
        let said: Member = serde_json::from_slice(body).unwrap_or_default();
        let Member::Members(members) = said else {
            let line = begin.to_owned();
            return Self { code: None, line };
        };
        let first = |names: &[&str]| names.iter().find_map(|name| members.text(name));
        // What problem details have where there is no more to say than the status does.
        let code = first(CODES).filter(|code| *code != "about:blank");
        let message = first(MESSAGES);
        // A title says what went wrong, and a detail why it did this time.
        let title = members.text("title").filter(|_| message == members.text("detail"));
        let title = title.filter(|title| Some(*title) != message);
        let parts: Vec<&str> = [code, title, message].into_iter().flatten().collect();
        let line =
            if parts.is_empty() { begin.to_owned() } else { beginning(&parts.join(": "), secrets) };
        let code = code.map(|code| secrets.redact(code, LOOKED_AT));
        Self { code, line }
    }
}

/// What JSON says of an error, without all that says nothing: it may be large, and take many times
/// as much memory.
#[derive(Default)]
enum Member {
    Text(String),
    Members(Members),
    #[default]
    Other,
}

/// The members of an object that tell of an error.
#[derive(Default)]
struct Members(Vec<(String, Member)>);

impl Members {
    /// A member that is a text or a number, or has a text of that name in it: some APIs put all
    /// that they say of an error into a member `error`.
    fn text(&self, name: &str) -> Option<&str> {
        let nested = self.0.iter().find_map(|(known, member)| match member {
            Member::Members(members) if known == "error" => members.text(name),
            _ => None,
        });
        nested.or_else(|| {
            self.0.iter().find_map(|(known, member)| match member {
                Member::Text(text) if known == name => Some(text.as_str()),
                _ => None,
            })
        })
    }
}

impl<'de> Deserialize<'de> for Member {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MemberVisitor)
    }
}

struct MemberVisitor;

impl<'de> Visitor<'de> for MemberVisitor {
    type Value = Member;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<Member, E> {
        Ok(Member::Text(text.to_owned()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Member, E> {
        Ok(Member::Text(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Member, E> {
        Ok(Member::Text(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Member, E> {
        Ok(Member::Text(number.to_string()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Member, E> {
        Ok(Member::Other)
    }

    fn visit_unit<E>(self) -> Result<Member, E> {
        Ok(Member::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Member, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Member::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Member, A::Error> {
        let mut members = Members::default();
        while let Some(name) = map.next_key::<String>()? {
            let tells = CODES.contains(&name.as_str()) || MESSAGES.contains(&name.as_str());
            let is_first = members.0.iter().all(|(known, _)| *known != name);
            if tells && is_first {
                members.0.push((name, map.next_value()?));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Member::Members(members))
    }
}

/// The beginning of a text of the API's, without the secrets, in one line.
pub(crate) fn beginning(text: &str, secrets: &Secrets) -> String {
    excerpt(&secrets.redact(text, LOOKED_AT))
}

/// The beginning of a text, in one line and without what doesn't show or changes what does.
pub(crate) fn excerpt(text: &str) -> String {
    cut(&clean(text))
}

/// A text in one line, without what doesn't show or changes what does.
fn clean(text: &str) -> String {
    let mut line = String::new();
    for character in text.chars() {
        if character.is_whitespace() {
            if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
        } else if !is_hidden(character) {
            line.push(character);
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// The beginning of a line.
fn cut(line: &str) -> String {
    match line.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

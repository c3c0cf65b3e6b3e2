//! What must not show, looked for in all that is shown of a response: whoever responds has seen it.

use std::sync::Arc;
use std::{fmt, iter};

use http::HeaderMap;
use http::header::{COOKIE, HeaderName, USER_AGENT};

use super::credentials::Credentials;
use super::hidden::is_hidden;

/// What shows in place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// The length of a secret from which on it's looked for. What is shorter is part of many a word,
/// and no secret.
const SHORTEST: usize = 6;

/// How much of a secret is as good as all of it, in characters.
const TELLING_LENGTH: usize = 64;

/// The length of the longest way to write a character: `\u{10ffff}`.
const LONGEST_ESCAPE: usize = 10;

/// How often a character may have been escaped in one of these ways, and how often a backslash may
/// stand there for that.
const DEEPEST: usize = 8;

/// What in the name of a header tells that its value is a credential.
const TELLING: &[&str] = &["auth", "cookie", "key", "password", "secret", "token"];

/// What a request carries that must not show.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<[String]>);

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl Secrets {
    /// The credentials of a client that never change.
    pub(crate) fn of_client(credentials: &Credentials) -> Self {
        let all = credentials.secrets().flat_map(parts).filter(|secret| secret.len() >= SHORTEST);
        Self(all.map(str::to_owned).collect())
    }

    /// These, which never change, what is fetched, and what is among a request's headers. Mostly that is
    /// the same, and nothing is copied.
    pub(crate) fn of_request(&self, credentials: &Credentials, headers: &HeaderMap) -> Self {
        let mut others: Vec<String> = credentials.fetched_secrets().collect();
        for (name, value) in headers {
            // What a credential or the caller puts there is marked; the rest is the client's own.
            let Some(value) =
                value.to_str().ok().filter(|_| value.is_sensitive() && name != USER_AGENT)
            else {
                continue;
            };
            if self.0.iter().any(|secret| secret == value) || !is_telling(name) {
                continue;
            }
            if name == COOKIE {
                let values = value.split(';').filter_map(|cookie| cookie.split_once('='));
                others.extend(values.map(|(_, value)| value.trim().to_owned()));
            } else {
                let new = parts(value).filter(|part| !self.0.iter().any(|secret| secret == part));
                others.extend(new.map(str::to_owned));
            }
        }
        others.retain(|secret| secret.len() >= SHORTEST);
        self.and(others)
    }

    /// These and others.
    pub(crate) fn and(&self, others: impl IntoIterator<Item = String>) -> Self {
        let mut others = others.into_iter().peekable();
        if others.peek().is_none() {
            return self.clone();
        }
        Self(self.0.iter().cloned().chain(others).collect())
    }

    /// These, and those of them that aren't among these.
    pub(crate) fn with(&self, others: &Self) -> Self {
        if Arc::ptr_eq(&self.0, &others.0) {
            return self.clone();
        }
        let new = others.0.iter().filter(|other| !self.0.contains(other));
        self.and(new.cloned())
    }

    /// The beginning of a text, without the secrets: as much of it as makes `most` bytes.
    ///
    /// A secret is looked for in the whole of the text, and at its end also the beginning of one:
    /// the text may have been cut short on its way.
    pub(crate) fn redact(&self, text: &str, most: usize) -> String {
        let mut shown = String::new();
        let mut rest = text;
        while shown.len() < most
            && let Some(character) = rest.chars().next()
        {
            let ends = self.0.iter().filter_map(|secret| end_of(secret, rest));
            if let Some(end) = ends.min_by_key(|end| end.len()) {
                shown += REDACTED;
                rest = end;
            } else {
                shown.push(character);
                rest = &rest[character.len_utf8()..];
            }
        }
        shown
    }
}

/// What must not show of a credential: all of it, and what is behind the name of a scheme, which may stand
/// in front.
fn parts(credential: &str) -> impl Iterator<Item = &str> {
    iter::once(credential).chain(credential.split_once(' ').map(|(_, behind)| behind))
}

/// Whether the value of a header is a credential, by what it is called.
fn is_telling(name: &HeaderName) -> bool {
    TELLING.iter().any(|part| name.as_str().contains(part))
}

/// What follows on a secret at the beginning of a text, if one is there: each character as it is,
/// or written in one of the usual ways, whatever stands between them that doesn't show.
fn end_of<'t>(secret: &str, text: &'t str) -> Option<&'t str> {
    if text.starts_with(is_hidden) {
        return None;
    }
    let mut ends = vec![text];
    for (index, wanted) in secret.chars().enumerate() {
        let mut next = Vec::new();
        for end in &ends {
            read(wanted, end, &mut next);
        }
        if next.is_empty() {
            let is_beginning = index >= SHORTEST && ends.iter().any(|end| is_cut(end));
            if is_beginning {
                return Some("");
            }
            // So much of a secret is one, and the search can't begin anew in it: whoever responds may have
            // made up a token of which that takes ages.
            return ends
                .into_iter()
                .min_by_key(|end| end.len())
                .filter(|_| index >= TELLING_LENGTH);
        }
        next.sort_by_key(|end| end.len());
        next.dedup();
        ends = next;
    }
    ends.into_iter().min_by_key(|end| end.len())
}

/// Whether a text ends here, or within an escape.
fn is_cut(text: &str) -> bool {
    let text = text.trim_start_matches(is_hidden);
    text.is_empty() || text.len() < LONGEST_ESCAPE && text.starts_with(['%', '\\', '&'])
}

/// Finds what follows on a character at the beginning of a text, for each way to read the text.
fn read<'t>(wanted: char, text: &'t str, ends: &mut Vec<&'t str>) {
    let text = text.trim_start_matches(is_hidden);
    ends.extend(text.strip_prefix(wanted));
    if wanted == ' ' {
        let blanks = text.trim_start_matches(|c: char| c.is_whitespace() || is_hidden(c));
        ends.extend((blanks.len() < text.len()).then_some(blanks));
        ends.extend(text.strip_prefix('+'));
    }
    ends.extend(percent_encoded(wanted, text));
    ends.extend(backslashed(wanted, text));
    ends.extend(entity(wanted, text));
}

/// `%2F`, and `%252F` where it was encoded twice.
fn percent_encoded(wanted: char, text: &str) -> Vec<&str> {
    let mut ends = vec![text];
    for byte in wanted.encode_utf8(&mut [0; 4]).bytes() {
        let signs = ends.iter().filter_map(|end| end.strip_prefix('%'));
        let readings = signs.flat_map(|end| repeated(end, "25"));
        let is_it =
            |text: &&str| number(text.get(..2)?, 16).filter(|found| *found == u32::from(byte));
        ends = readings.filter_map(|end| is_it(&end).map(|_| &end[2..])).collect();
    }
    ends
}

/// `\/`, `\u002f` and `\u{2f}`, and as often as it was escaped a backslash more.
fn backslashed(wanted: char, text: &str) -> impl Iterator<Item = &str> {
    escapes(text).flat_map(move |text| {
        let plain = text.strip_prefix(wanted);
        [plain, in_braces(wanted, text), in_units(wanted, text)].into_iter().flatten()
    })
}

/// What follows on a backslash, or several.
fn escapes(text: &str) -> impl Iterator<Item = &str> {
    text.strip_prefix('\\').into_iter().flat_map(|text| repeated(text, "\\"))
}

/// `u{2f}`.
fn in_braces(wanted: char, text: &str) -> Option<&str> {
    let (digits, end) = split_once_within(text.strip_prefix("u{")?, '}')?;
    is_number(digits, 16, wanted).then_some(end)
}

/// `u002f`, and another one of that kind for a character that UTF-16 has two units for.
fn in_units(wanted: char, text: &str) -> Option<&str> {
    let mut end = text;
    for (index, unit) in wanted.encode_utf16(&mut [0; 2]).iter().enumerate() {
        if index > 0 {
            end = escapes(end).last()?;
        }
        end = end.strip_prefix('u')?;
        if number(end.get(..4)?, 16)? != u32::from(*unit) {
            return None;
        }
        end = &end[4..];
    }
    Some(end)
}

/// `&amp;`, `&#38;` and `&#x26;`, and `&amp;amp;` where it was escaped twice.
fn entity(wanted: char, text: &str) -> impl Iterator<Item = &str> {
    let readings = text.strip_prefix('&').into_iter().flat_map(|text| repeated(text, "amp;"));
    readings.filter_map(move |text| {
        let (entity, end) = split_once_within(text, ';')?;
        let is_it = match entity {
            "amp" => wanted == '&',
            "lt" => wanted == '<',
            "gt" => wanted == '>',
            "quot" => wanted == '"',
            "apos" => wanted == '\'',
            _ => {
                let digits = entity.strip_prefix('#')?;
                match digits.strip_prefix(['x', 'X']) {
                    Some(digits) => is_number(digits, 16, wanted),
                    None => is_number(digits, 10, wanted),
                }
            }
        };
        is_it.then_some(end)
    })
}

/// What follows on none, one and more of what stands at the beginning of a text several times.
fn repeated<'t>(text: &'t str, part: &'static str) -> impl Iterator<Item = &'t str> {
    iter::successors(Some(text), move |text| text.strip_prefix(part)).take(DEEPEST)
}

/// Splits a text at a sign that ends an escape.
fn split_once_within(text: &str, end: char) -> Option<(&str, &str)> {
    let at = text.char_indices().take(LONGEST_ESCAPE).find(|(_, sign)| *sign == end)?.0;
    Some((&text[..at], &text[at + end.len_utf8()..]))
}

fn is_number(digits: &str, radix: u32, wanted: char) -> bool {
    number(digits, radix) == Some(wanted.into())
}

/// A number without a sign.
fn number(digits: &str, radix: u32) -> Option<u32> {
    let is_number = digits.chars().all(|digit| digit.is_digit(radix));
    u32::from_str_radix(digits, radix).ok().filter(|_| is_number)
}

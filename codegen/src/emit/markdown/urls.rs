//! URLs that stand in a text without anything around them.

use std::ops::Range;

use super::edits::Edit;
use super::entities::{decode, unescaped};

/// How long a placeholder may be.
const LONGEST_PLACEHOLDER: usize = 60;

/// Angle brackets around the URLs of a part of a text; backticks, where they are only patterns of
/// URLs.
pub(super) fn bare_urls(text: &str, range: Range<usize>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut at = range.start;
    while let Some(found) = text[at..range.end].find("http") {
        let start = at + found;
        at = start + "http".len();
        if let Some(end) = url_end(&text[start..]).map(|length| start + length) {
            edits.push((start..end, shown(&text[start..end])));
            at = end;
        }
        if at >= range.end {
            break;
        }
    }
    edits
}

/// A URL as it is shown.
fn shown(source: &str) -> String {
    let url = decode(&unescaped(source));
    if url.contains(['<', '>', '{', '}', '\\']) || url.contains(char::is_whitespace) {
        format!("`{}`", url.replace('`', ""))
    } else {
        format!("<{url}>")
    }
}

/// Where the URL ends that a text begins with, if it begins with one.
fn url_end(text: &str) -> Option<usize> {
    let scheme = ["http://", "https://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let mut end = scheme.len();
    while let Some(c) = text[end..].chars().next() {
        let rest = &text[end..];
        end += match c {
            '\\' if rest.starts_with("\\<") => match placeholder(rest) {
                Some(length) => length,
                None => break,
            },
            '\\' if rest[1..].starts_with(|c: char| c.is_ascii_punctuation() && !ends_url(c)) => 2,
            '(' => match parenthesis(rest) {
                Some(length) => length,
                None => break,
            },
            c if ends_url(c) => break,
            c => c.len_utf8(),
        };
    }
    let url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '~', '\\']);
    let has_host = url.len() > scheme.len()
        && url[scheme.len()..]
            .starts_with(|c: char| c.is_alphanumeric() || matches!(c, '{' | '\\' | '_'));
    has_host.then_some(url.len())
}

fn ends_url(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '<' | '>' | '"' | '\'' | '(' | ')' | '[' | ']' | '`' | '|' | '\\')
}

/// The length of a placeholder in angle brackets, which are escaped by now.
fn placeholder(text: &str) -> Option<usize> {
    let end = text.bytes().take(LONGEST_PLACEHOLDER).position(|byte| byte == b'>')?;
    let name = text.get(2..end)?;
    (!name.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '`'))).then_some(end + 1)
}

/// The length of what is in a pair of parentheses within a URL.
fn parenthesis(text: &str) -> Option<usize> {
    let end = text.bytes().take(LONGEST_PLACEHOLDER).position(|byte| byte == b')')?;
    let inner = text.get(1..end)?;
    (!inner.is_empty() && !inner.contains(ends_url)).then_some(end + 1)
}

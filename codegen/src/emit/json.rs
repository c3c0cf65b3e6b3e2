//! JSON as a literal in tests.

use proc_macro2::Literal;
use serde_json::Value;

use crate::text::steers;

/// What still fits into a line of a test.
const LINE: usize = 60;

/// A raw string of a value, in a line if it fits.
pub(super) fn literal(value: &Value) -> Literal {
    let line = value.to_string();
    raw(&if line.len() <= LINE { line } else { format!("{value:#}") })
}

/// A raw string of a value, in a line however long.
pub(super) fn line(value: &Value) -> Literal {
    raw(&value.to_string())
}

fn raw(text: &str) -> Literal {
    let text = &seen(text);
    let hashes =
        text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len()).max();
    let hashes = "#".repeat(hashes.unwrap_or_default() + 1);
    let raw = format!("r{hashes}\"{text}\"{hashes}");
    raw.parse().unwrap_or_else(|_| Literal::string(text))
}

/// JSON in which what isn't seen is escaped: it stands in strings only.
fn seen(json: &str) -> String {
    let seen = |c: char| {
        if steers(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() }
    };
    json.chars().map(seen).collect()
}

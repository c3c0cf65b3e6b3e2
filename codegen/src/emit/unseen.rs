//! Texts of which one doesn't see all: blank ones, and those with marks that have no shape.

use crate::text::{is_hidden, joins};

/// Whether a text in a line is seen as what it is.
pub(super) fn is_plain(text: &str) -> bool {
    let is_blank = text.is_empty() || text.starts_with(' ') || text.ends_with(' ');
    !is_blank && !text.contains("  ") && !text.chars().any(is_unseen) && !is_shapeless(text)
}

/// A text with escapes for what isn't seen, as Rust writes them.
pub(super) fn escaped(text: &str) -> String {
    let is_shapeless = is_shapeless(text);
    let mut escaped = String::new();
    for c in text.chars() {
        if is_unseen(c) || is_shapeless && joins(c) {
            escaped.extend(c.escape_default());
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// Whether a text has something to join in it, but nothing that is seen.
fn is_shapeless(text: &str) -> bool {
    let is_nothing = |c| is_unseen(c) || joins(c) || matches!(c, ' ' | '"');
    text.chars().any(joins) && text.chars().all(is_nothing)
}

/// Characters without a shape of their own, and those that change how others are shown.
fn is_unseen(c: char) -> bool {
    let is_blank = c != ' ' && c.is_whitespace();
    is_blank || is_hidden(c) && !joins(c)
}

#[cfg(test)]
mod tests {
    use super::{escaped, is_plain};

    #[test]
    fn what_is_seen_is_plain() {
        for text in ["a", "a b", "имя", "👨\u{200d}👩", "❤\u{fe0f}", "a\"b", "\"", "|"] {
            assert!(is_plain(text), "{text}");
        }
        for text in ["", " ", "a ", " a", "a  b", "a\n", "\u{a0}", "a\u{202e}", "\u{200d}", "\u{0}"]
        {
            assert!(!is_plain(text), "{text:?}");
        }
    }

    #[test]
    fn what_is_not_seen_is_told_apart() {
        let shown =
            ["", " ", "  ", "\n", "\t", "\u{a0}", "\u{202e}", "\u{200d}", "\u{200b}"].map(escaped);
        let expected =
            ["", " ", "  ", r"\n", r"\t", r"\u{a0}", r"\u{202e}", r"\u{200d}", r"\u{200b}"];
        assert_eq!(shown, expected);
        assert_eq!(escaped("a\u{200d}b\u{feff}"), "a\u{200d}b\\u{feff}");
    }
}

//! What a text must not have where people read it, how a long one is shown, and which name is meant by one
//! that is written wrong.

mod characters;
// Clients hide the same characters in what they show of an API's responses.
#[path = "../../runtime/src/runtime/hidden.rs"]
mod hidden;
mod slips;

pub(crate) use characters::{is_hidden, joins, steers};
pub use slips::nearest;

/// A text as one line that a terminal shows as it is: with escapes, as Rust writes them, for what
/// would steer the terminal, or wouldn't be seen.
#[must_use]
pub fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for c in text.chars() {
        if characters::leaves_line(c) {
            printable.extend(c.escape_default());
        } else {
            printable.push(c);
        }
    }
    printable
}

/// A character of a line, or one of the same width in the place of one that isn't seen.
pub(crate) fn shown(c: char) -> char {
    match c {
        '\t' | '\r' => ' ',
        _ if characters::leaves_line(c) => '\u{fffd}',
        _ => c,
    }
}

/// The beginning of a text that is longer than so many characters, or else all of it.
#[must_use]
pub fn shortened(text: &str, longest: usize) -> String {
    if text.chars().nth(longest).is_none() {
        return text.to_owned();
    }
    let kept = text.chars().take(longest.saturating_sub(1));
    kept.chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::{printable, shortened};

    #[test]
    fn what_would_steer_a_terminal_is_escaped() {
        let shown =
            ["имя 👍", "\u{1b}[1m", "a\nb\u{2028}", "a\u{202e}b", "a\u{200d}b"].map(printable);
        assert_eq!(shown, ["имя 👍", r"\u{1b}[1m", r"a\nb\u{2028}", r"a\u{202e}b", r"a\u{200d}b"]);
    }

    #[test]
    fn a_long_text_says_that_it_goes_on() {
        let shortened =
            [("имя", 3), ("имена", 3), ("", 0), ("a", 0)].map(|(text, n)| shortened(text, n));
        assert_eq!(shortened, ["имя", "им…", "", "…"]);
    }
}

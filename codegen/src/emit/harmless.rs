//! What may become documentation: words of our own, and what of a document has been made harmless.
//!
//! Texts of a document are `String`s and [`Prose`]. Neither is [`Harmless`], and nothing but the
//! functions here makes them so.

use std::fmt;

use super::{markdown, unseen};
use crate::names::Name;
use crate::plan::Prose;
use crate::text::steers;

/// Markdown that may stand in documentation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Harmless(String);

impl Harmless {
    /// For [`harmless!`], which takes nothing but pieces.
    pub(super) fn written(text: fmt::Arguments<'_>) -> Self {
        Self(text.to_string())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Some texts in a row.
    pub(super) fn joined(texts: impl IntoIterator<Item = Self>, separator: &'static str) -> Self {
        let texts: Vec<String> = texts.into_iter().map(|text| text.0).collect();
        Self(texts.join(separator))
    }
}

impl fmt::Display for Harmless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&'static str> for Harmless {
    /// Words of our own.
    fn from(words: &'static str) -> Self {
        Self(words.to_owned())
    }
}

/// What texts are put together from by [`harmless!`].
pub(super) trait Piece {
    fn as_piece(&self) -> &str;
}

impl Piece for Harmless {
    fn as_piece(&self) -> &str {
        &self.0
    }
}

/// Words of our own: no text of a document lives as long as the program.
impl Piece for &'static str {
    fn as_piece(&self) -> &str {
        self
    }
}

impl Piece for Name {
    fn as_piece(&self) -> &str {
        self.as_str()
    }
}

impl<P: Piece> Piece for &P {
    fn as_piece(&self) -> &str {
        (*self).as_piece()
    }
}

/// A text of ours with pieces in it, as `format!` would write it.
macro_rules! harmless {
    ($words:literal $(, $piece:expr)* $(,)?) => {
        // Behind `concat!`, the words can't take what isn't a piece from around them.
        $crate::emit::harmless::Harmless::written(format_args!(
            concat!($words)
            $(, $crate::emit::harmless::Piece::as_piece(&$piece))*
        ))
    };
}
pub(super) use harmless;

/// What the document says, as it says it where that is harmless; empty where nothing is left.
pub(super) fn cleaned(prose: &Prose) -> Harmless {
    Harmless(markdown::clean(prose.as_written()))
}

/// A text of the document's for within a line of ours, as prose.
pub(super) fn in_line(text: &str) -> Harmless {
    let line = one_line(&text.replace(['`', '|'], " "));
    let cleaned = markdown::clean(&line);
    if cleaned.contains(['\n', '|']) { quoted_cell(&line) } else { Harmless(cleaned) }
}

/// What the document says, within a line of ours.
pub(super) fn plain(prose: Option<&Prose>) -> Harmless {
    prose.map(|prose| in_line(prose.as_written())).unwrap_or_default()
}

/// A text of the document's as code within a line of ours: as it is spelt or, where not all of that
/// is seen, in quotes and with escapes, so that it can be told from others.
pub(super) fn quoted(text: &str) -> Harmless {
    Harmless(if unseen::is_plain(text) {
        in_ticks(text)
    } else {
        in_ticks(&format!(
            "\"{}\"",
            unseen::escaped(&text.replace('\\', "\\\\").replace('"', "\\\""))
        ))
    })
}

/// The same for what is in quotes already, as far as it is a text.
pub(super) fn quoted_json(json: &str) -> Harmless {
    Harmless(in_ticks(&unseen::escaped(json)))
}

/// The same for the cell of a table.
pub(super) fn quoted_cell(text: &str) -> Harmless {
    Harmless(quoted(text).0.replace('|', "\\|"))
}

/// A URL of the document's: as a link, if it can be nothing else, and as code otherwise.
pub(super) fn linked(url: &str) -> Harmless {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c);
    let is_http = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    if is_http && url.chars().all(is_plain) { Harmless(format!("<{url}>")) } else { quoted(url) }
}

/// An item of a list, which begins with words of ours and goes on with others: in a paragraph of their
/// own where they are more than a line, so that they mean what they did.
pub(super) fn item(begin: &Harmless, text: &Harmless) -> Harmless {
    let lines: Vec<&str> = text.0.lines().collect();
    Harmless(match lines.as_slice() {
        [] => format!("- {begin}"),
        [only] => format!("- {begin}: {only}"),
        several => {
            let indented =
                |line: &&str| if line.is_empty() { "\n".to_owned() } else { format!("\n  {line}") };
            format!("- {begin}:\n{}", several.iter().map(indented).collect::<String>())
        }
    })
}

/// One line as code.
fn in_ticks(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    if longest == 0 {
        return format!("`{text}`");
    }
    let ticks = "`".repeat(longest + 1);
    format!("{ticks} {text} {ticks}")
}

fn one_line(text: &str) -> String {
    let seen = |c: char| if c.is_control() || steers(c) { ' ' } else { c };
    let text: String = text.chars().map(seen).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Harmless, in_line, item, linked, quoted, quoted_cell, quoted_json};

    #[test]
    fn quoted_text_stays_in_its_line() {
        assert_eq!(quoted("a|b c").as_str(), "`a|b c`");
        assert_eq!(quoted_cell("a|b c").as_str(), "`a\\|b c`");
        assert_eq!(quoted("a|b\n c").as_str(), "`\"a|b\\n c\"`");
        assert_eq!(quoted("a`` `b").as_str(), "``` a`` `b ```");
        assert_eq!(quoted("`\n").as_str(), "`` \"`\\n\" ``");
        assert_eq!(quoted_json("\"\\n  \u{202e}\"").as_str(), "`\"\\n  \\u{202e}\"`");
    }

    #[test]
    fn only_what_is_nothing_but_a_url_is_a_link() {
        assert_eq!(linked("https://pets.test/a?b=c_d*").as_str(), "<https://pets.test/a?b=c_d*>");
        for other in [
            "/token",
            "javascript:alert(1)",
            "https://pets.test/{tenant}",
            "https://pets.test>[`evil`]<script>",
            "https://p\u{0456}ts.test",
        ] {
            assert_eq!(linked(other), quoted(other));
        }
    }

    #[test]
    fn prose_in_a_line_stays_in_it() {
        assert_eq!(in_line("a\n\n`evil`\t|\u{202e}*b*").as_str(), "a evil *b*");
        for text in
            ["a<br>b", "<table><tr><td>a</td><td>b</td></tr></table>", "~~~\na", "<ul><li>a<li>b"]
        {
            let line = in_line(text);
            assert!(line.as_str().starts_with('`') && !line.as_str().contains('\n'), "{line}");
        }
    }

    #[test]
    fn several_lines_are_a_paragraph_of_the_item() {
        let begin = Harmless::from("`id`");
        assert_eq!(item(&begin, &"The id.".into()).as_str(), "- `id`: The id.");
        assert_eq!(item(&begin, &"A.\n\nB.".into()).as_str(), "- `id`:\n\n  A.\n\n  B.");
    }
}

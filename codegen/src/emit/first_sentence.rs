//! The first sentence of what the document says at length.

use super::harmless::{Harmless, cleaned, in_line};
use crate::plan::Prose;
use crate::text::shortened;

/// More characters than a line of a table has room for.
const LONGEST: usize = 200;

/// The first sentence of a description, within a line of ours: nothing, where it begins with something
/// other than a paragraph, headings aside.
pub(super) fn first_sentence(description: &Prose) -> Harmless {
    let text = cleaned(description);
    let mut blocks = text.as_str().split("\n\n").map(str::trim);
    let block = blocks.find(|block| !block.is_empty() && !is_heading(block)).unwrap_or_default();
    if !is_paragraph(block) {
        return Harmless::default();
    }
    let line = block.split_whitespace().collect::<Vec<_>>().join(" ");
    in_line(&shortened(sentence(&line), LONGEST))
}

fn is_heading(block: &str) -> bool {
    let is_underline =
        |line: &str| line.chars().all(|c| c == '=') || line.chars().all(|c| c == '-');
    block.starts_with('#') || block.lines().skip(1).any(is_underline)
}

/// Whether a block begins as paragraphs do, and as neither lists nor code do.
fn is_paragraph(block: &str) -> bool {
    let (first, second) = (block.chars().next(), block.chars().nth(1));
    let is_sign = |c| "*_[(\"'`<\\".contains(c) && second != Some(' ');
    first.is_some_and(|c| c.is_alphabetic() || is_sign(c)) && !block.starts_with("```")
}

/// A line up to the end of its first sentence.
fn sentence(line: &str) -> &str {
    let end = line.match_indices(['.', '!', '?']).find(|(at, sign)| {
        let (before, after) = (&line[..*at], &line[at + sign.len()..]);
        let mut rest = after.chars();
        let is_last = rest.next().is_none_or(char::is_whitespace);
        is_last && !rest.next().is_some_and(char::is_lowercase) && !is_abbreviation(before)
    });
    end.map_or(line, |(at, sign)| &line[..at + sign.len()])
}

/// Whether a text ends in what is cut short rather than in a word: `e.g`.
fn is_abbreviation(text: &str) -> bool {
    let word = text.rsplit([' ', '(']).next().unwrap_or_default();
    word.contains('.') && word.split('.').all(|part| part.chars().count() == 1)
}

#[cfg(test)]
mod tests {
    use super::first_sentence;
    use crate::plan::Prose;

    fn first(description: &str) -> String {
        let first = Prose::new(description).map(|prose| first_sentence(&prose));
        first.unwrap_or_default().as_str().to_owned()
    }

    #[test]
    fn a_sentence_ends_where_another_one_begins() {
        for (description, expected) in [
            ("Lists pets. Sorts them.", "Lists pets."),
            ("Lists\npets\n\nSorts them.", "Lists pets"),
            (
                "Lists pets, e.g. Mog, by version 1.2 of it!",
                "Lists pets, e.g. Mog, by version 1.2 of it!",
            ),
            ("Lists pets (i.e. cats). Sorts.", "Lists pets (i.e. cats)."),
            ("# Pets\n\nLists *pets*. All", "Lists *pets*."),
            ("Pets\n====\n\nA list.", "A list."),
            ("<p>Lists pets.</p><p>Sorts them.</p>", "Lists pets."),
        ] {
            assert_eq!(first(description), expected);
        }
    }

    #[test]
    fn what_begins_with_no_paragraph_has_no_first_sentence() {
        for description in ["- one\n- two", "```\nevil()\n```", "1. one", "# Pets", "> a", "| a |"]
        {
            assert_eq!(first(description), "", "{description}");
        }
    }

    #[test]
    fn what_is_cut_is_harmless() {
        let cut = first("See `a. B` and <b>c. D</b> | **e. F**");
        assert!(!cut.contains(['`', '|', '<']), "{cut}");
        let long = first(&"many words ".repeat(60));
        assert!(long.chars().count() < 260, "{long}");
    }
}

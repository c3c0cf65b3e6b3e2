//! Pieces of a document's lines, with what is meant in them underlined.
//!
//! A line may have been written to deceive its reader, or be a whole document: what would steer a terminal
//! is replaced, and a long line is cut to what is around the place.

use unicode_width::UnicodeWidthStr;

use crate::source::Extent;
use crate::text::shown;

/// How many characters of a line of the document are shown.
const WIDTH: usize = 120;

/// A piece of a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) line: String,
    /// How many columns of a terminal there are before what is meant.
    pub(super) indent: usize,
    /// How many columns that has.
    pub(super) width: usize,
}

impl Excerpt {
    /// The piece of a text around what is meant; `None` if there is nothing to see.
    pub(super) fn of(text: &str, extent: Extent) -> Option<Self> {
        let (before, after) = text.split_at_checked(extent.start.offset)?;
        let mut before: Vec<char> =
            before.chars().rev().take(WIDTH).take_while(|c| *c != '\n').collect();
        before.reverse();
        let mut after: Vec<char> = after.chars().take(WIDTH).take_while(|c| *c != '\n').collect();
        if before.len() + after.len() > WIDTH {
            cut(&mut before, &mut after);
        }
        let [before, after] =
            [before, after].map(|part| part.into_iter().map(shown).collect::<String>());
        let line = format!("{before}{after}").trim_end().to_owned();
        let meant: String = after.trim_end().chars().take(extent.length).collect();
        let width = meant.width().max(1);
        (!line.is_empty()).then(|| Self { line, indent: before.width(), width })
    }
}

/// Leaves half a line's width on either side of where two pieces of a line meet.
fn cut(before: &mut Vec<char>, after: &mut Vec<char>) {
    let half = WIDTH / 2;
    if before.len() > half {
        before.drain(..before.len() - half);
        before[0] = '…';
    }
    if after.len() > half {
        after.truncate(half);
        after[half - 1] = '…';
    }
}

#[cfg(test)]
mod tests {
    use super::Excerpt;
    use crate::{Pointer, Source};

    fn excerpt(text: &str, column: usize, length: usize) -> Excerpt {
        let source = Source::new("document", text);
        let mut extent = source.at(&Pointer::root(), 1, column);
        extent.length = length;
        Excerpt::of(text, extent).unwrap()
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}here{}", "a".repeat(500), "b".repeat(500));
        let Excerpt { line, indent, width } = excerpt(&text, 501, 4);
        assert_eq!((line.chars().count(), indent, width), (120, 60, 4));
        assert_eq!(line.chars().skip(indent).take(4).collect::<String>(), "here");
        // What is meant goes on where the piece ends.
        assert_eq!(excerpt(&text, 501, 400).width, 60);
    }

    #[test]
    fn what_is_wide_is_underlined_as_wide() {
        let Excerpt { indent, width, .. } = excerpt("名: {前: 1}", 5, 4);
        assert_eq!((indent, width), (5, 5));
        let end = excerpt("a: ", 4, 1);
        assert_eq!((end.line.as_str(), end.indent, end.width), ("a:", 3, 1));
    }
}

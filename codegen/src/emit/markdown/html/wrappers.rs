//! Elements that HTML doesn't know, and that stand around prose: `<note>`, say, with paragraphs in it. What
//! else isn't HTML's is a placeholder, or a sample of XML.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Tag as Block};

use super::super::elements::Element;
use super::super::html_tags::{Piece, code_or_pieces, pieces};
use super::super::parse;
use super::write::is_block;

/// The names of such elements in a text, in lower case.
pub(super) fn names(text: &str) -> BTreeSet<String> {
    let mut wrappers = Wrappers::default();
    for (event, range) in parse(text) {
        match event {
            Event::Start(Block::HtmlBlock) => wrappers.block(&text[range]),
            // It is a part of the block.
            Event::Html(_) | Event::SoftBreak => {}
            Event::InlineHtml(html) => {
                for piece in pieces(&html) {
                    wrappers.piece(piece);
                }
            }
            Event::Text(text) => wrappers.piece(Piece::Text(&text)),
            _ => wrappers.waiting.clear(),
        }
    }
    wrappers.opened.intersection(&wrappers.closed).cloned().collect()
}

#[derive(Default)]
struct Wrappers {
    /// Those that begin with a block.
    opened: BTreeSet<String>,
    closed: BTreeSet<String>,
    /// Those of which the next piece tells what they begin with.
    waiting: Vec<String>,
}

impl Wrappers {
    /// A block of HTML. Of a tag that is one by itself, Markdown's blocks come after it.
    fn block(&mut self, html: &str) {
        self.waiting.clear();
        let pieces = code_or_pieces(html);
        let mut tags = pieces.iter().filter(|piece| !is_space(piece));
        let is_single = tags.next().is_some() && tags.next().is_none();
        for piece in pieces {
            self.piece(piece);
        }
        let waiting = self.waiting.drain(..);
        if is_single {
            self.opened.extend(waiting);
        }
    }

    fn piece(&mut self, piece: Piece<'_>) {
        let Piece::Tag(tag) = piece else {
            if !is_space(&piece) {
                self.waiting.clear();
            }
            return;
        };
        let name = tag.name.to_ascii_lowercase();
        match Element::named(&name) {
            None if !tag.closing => return self.waiting.push(name),
            None => self.closed.extend([name]),
            Some(element) if is_block(element) && !tag.closing => {
                self.opened.extend(self.waiting.drain(..));
            }
            Some(_) => {}
        }
        self.waiting.clear();
    }
}

fn is_space(piece: &Piece<'_>) -> bool {
    matches!(piece, Piece::Text(text) if text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn what_begins_with_a_block_and_ends_stands_around_prose() {
        for (text, expected) in [
            ("<p>a</p> <note> <p>b</p> </note>", ["note"]),
            ("a <Note type='b'><ul><li>c</ul></Note>", ["note"]),
            ("<note>\n\na *b*\n\n</note>", ["note"]),
        ] {
            assert!(names(text).iter().eq(&expected), "{text}");
        }
        assert!(names("<a-b><c-d><p>e</p></c-d></a-b>").iter().eq(["a-b", "c-d"]));
    }

    #[test]
    fn what_is_named_or_quoted_does_not() {
        for text in [
            "<your-id> <p>a</p>",
            "<Name>a</Name>",
            "<Pet><Name>a</Name></Pet>",
            "<Pet>\n  <Name>a</Name>\n</Pet>",
            "<Pet>\na\n</Pet>",
            "`<note>` <p>a</p> `</note>`",
            "```\n<note>\n\na\n\n</note>\n```",
        ] {
            assert!(names(text).is_empty(), "{text}");
        }
    }
}

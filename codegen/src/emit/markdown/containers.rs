//! The lists and quotations that a place of a text is in, and what lines in them begin with.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

/// The containers that are open.
pub(super) struct Containers<'t> {
    text: &'t str,
    open: Vec<String>,
}

impl<'t> Containers<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, open: Vec::new() }
    }

    /// Takes note of an event.
    pub(super) fn see(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => self.open.push("> ".to_owned()),
            Event::Start(Tag::Item) => {
                let indent = self.item_indent(range.start);
                self.open.push(" ".repeat(indent));
            }
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => {
                self.open.pop();
            }
            _ => {}
        }
    }

    /// What each line begins with.
    pub(super) fn prefix(&self) -> String {
        self.open.concat()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// How far the content of an item stands to the right of what is around it.
    fn item_indent(&self, start: usize) -> usize {
        let line_start = self.text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let rest = &self.text[start..];
        let start = start + rest.len() - rest.trim_start_matches(' ').len();
        let around: usize = self.open.iter().map(String::len).sum();
        let before = self.text[line_start..start].chars().count().saturating_sub(around).min(3);
        let line = self.text[start..].lines().next().unwrap_or_default();
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let content = &line[(digits + 1).min(line.len())..];
        let spaces = content.len() - content.trim_start_matches(' ').len();
        let spaces = if spaces == content.len() || spaces > 4 { 1 } else { spaces };
        before + digits + 1 + spaces
    }
}

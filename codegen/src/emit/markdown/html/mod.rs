//! The HTML in a text to Markdown. What is Markdown already is copied as it is.

mod wrappers;
mod write;

use std::borrow::Cow;
use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use pulldown_cmark::{CodeBlockKind, Event, Tag as Block, TagEnd};

use super::containers::Containers;
use super::elements::Element;
use super::entities::unescaped;
use super::html_tags::{Piece, code_or_pieces, pieces};
use super::table::Table;
use super::writer::{Break, Writer};

/// How deep lists and quotations made of HTML may be; deeper ones stand beside each other.
const DEEPEST: usize = 8;

/// How many elements within lines may be open at a time.
const MOST_SPANS: usize = 16;

/// The names of elements that aren't shown.
const HIDDEN: [&str; 3] = ["script", "style", "iframe"];

/// The text with its HTML turned into Markdown.
pub(super) fn to_markdown(text: &str) -> Cow<'_, str> {
    let is_html = |event: &Event<'_>| matches!(event, Event::Html(_) | Event::InlineHtml(_));
    if !text.contains('<') || !super::parse(text).any(|(event, _)| is_html(&event)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(Converter::new(text).convert())
}

/// A list that HTML has opened.
struct List {
    ordered: bool,
    items: usize,
    /// How many containers it stands in.
    depth: usize,
}

/// Text that is taken as it is: code, or what isn't shown.
struct Raw {
    name: String,
    element: Element,
    source: String,
    literal: bool,
    text: String,
}

struct Converter<'t> {
    text: &'t str,
    writer: Writer,
    /// How much of the text has been copied.
    done: usize,
    lists: Vec<List>,
    /// How many containers each quotation that HTML has opened stands in.
    quotations: Vec<usize>,
    heading: bool,
    raw: Option<Raw>,
    table: Option<Table>,
    /// The writer of what is around the cell that is being written.
    around: Option<Writer>,
    /// The block of HTML, or of code, that is being read.
    block: Option<String>,
    in_link: usize,
    in_emphasis: usize,
    in_table: usize,
    /// How many ends of elements that aren't shown are still to come.
    hidden_ends: [usize; 3],
    /// The names of elements of which only the content is shown, though HTML doesn't know them.
    wrappers: BTreeSet<String>,
}

impl<'t> Converter<'t> {
    fn new(text: &'t str) -> Self {
        let lower = text.to_ascii_lowercase();
        Self {
            text,
            writer: Writer::new(text.len()),
            done: 0,
            lists: Vec::new(),
            quotations: Vec::new(),
            heading: false,
            raw: None,
            table: None,
            around: None,
            block: None,
            in_link: 0,
            in_emphasis: 0,
            in_table: 0,
            hidden_ends: HIDDEN.map(|name| lower.matches(&format!("</{name}")).count()),
            wrappers: wrappers::names(text),
        }
    }

    fn convert(mut self) -> String {
        let mut containers = Containers::new(self.text);
        for (event, range) in super::parse(self.text) {
            self.structure(&event, range.start, range.end, &containers);
            containers.see(&event, &range);
            if matches!(
                event,
                Event::Start(Block::BlockQuote(_) | Block::Item)
                    | Event::End(TagEnd::BlockQuote(_) | TagEnd::Item)
            ) {
                self.writer.outer = containers.prefix();
            }
            self.event(event, range.start, range.end);
        }
        self.copy_to(self.text.len());
        self.end_line();
        self.end_raw();
        self.end_table();
        self.writer.finish()
    }

    /// What an event means for the lines that are being written.
    fn structure(&mut self, event: &Event<'_>, start: usize, end: usize, around: &Containers<'_>) {
        let by = match event {
            Event::Start(Block::Item) => Some(Break::Line),
            Event::Start(Block::List(_)) if !around.is_empty() => Some(Break::Line),
            Event::Start(
                Block::Paragraph
                | Block::Heading { .. }
                | Block::BlockQuote(_)
                | Block::CodeBlock(CodeBlockKind::Fenced(_))
                | Block::List(_)
                | Block::Table(_)
                | Block::FootnoteDefinition(_),
            )
            | Event::Rule => Some(Break::Paragraph),
            Event::Start(Block::HtmlBlock | Block::CodeBlock(CodeBlockKind::Indented)) => {
                self.copy_to(start);
                None
            }
            Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell,
            ) => {
                let end =
                    self.done.max(start) + self.text[self.done.max(start)..end].trim_end().len();
                self.copy_to(end);
                self.end_line();
                None
            }
            _ => None,
        };
        if let Some(by) = by {
            self.copy_to(start);
            self.end_line();
            if self.raw.is_none() {
                self.writer.settle(by);
            }
        }
    }

    fn event(&mut self, event: Event<'_>, start: usize, end: usize) {
        match event {
            Event::Start(Block::HtmlBlock | Block::CodeBlock(CodeBlockKind::Indented)) => {
                self.block = Some(String::new());
            }
            Event::Html(text) | Event::Text(text) if self.block.is_some() => {
                if let Some(block) = &mut self.block {
                    block.push_str(&text);
                }
            }
            Event::End(TagEnd::HtmlBlock | TagEnd::CodeBlock) => {
                if let Some(block) = self.block.take() {
                    self.end_block(&block, event == Event::End(TagEnd::HtmlBlock));
                    self.done = end;
                }
            }
            Event::InlineHtml(html) => {
                self.copy_to(start);
                for piece in pieces(&html) {
                    self.piece(piece, true);
                }
                self.done = end;
            }
            Event::Start(Block::Link { .. } | Block::Image { .. }) => {
                self.in_link += 1;
                self.writer.one_line += 1;
                for span in &mut self.writer.spans {
                    span.has_link = true;
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                self.in_link -= 1;
                self.end_one_line();
            }
            Event::Start(Block::Emphasis | Block::Strong) => self.in_emphasis += 1,
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => self.in_emphasis -= 1,
            Event::Start(Block::Heading { .. }) => self.writer.one_line += 1,
            Event::End(TagEnd::Heading(_)) => self.end_one_line(),
            Event::Start(Block::Table(_)) => {
                self.in_table += 1;
                self.writer.one_line += 1;
            }
            Event::End(TagEnd::Table) => {
                self.in_table -= 1;
                self.end_one_line();
            }
            _ => {}
        }
    }

    fn end_one_line(&mut self) {
        self.writer.one_line = self.writer.one_line.saturating_sub(1);
    }

    /// A whole block of HTML, or one of code that isn't fenced.
    fn end_block(&mut self, text: &str, is_html: bool) {
        // HTML is often indented, as code is: it goes on where there is some of it to go on.
        let goes_on = !self.lists.is_empty() || self.table.is_some() || self.raw.is_some();
        if is_html || goes_on && text.trim_start().starts_with('<') {
            for piece in code_or_pieces(text) {
                self.piece(piece, false);
            }
            if self.heading {
                self.end_heading();
            }
            self.writer.separate(Break::Paragraph);
        } else if let Some(raw) = &mut self.raw {
            raw.text.push_str(text);
        } else {
            self.writer.code(text.trim_end());
        }
    }

    /// Copies the text up to a place.
    fn copy_to(&mut self, end: usize) {
        if self.done < end && self.block.is_none() {
            let text = &self.text[self.done..end];
            match &mut self.raw {
                Some(raw) => raw.text.push_str(&unescaped(text)),
                None => self.writer.verbatim(text),
            }
            self.done = end;
        }
    }

    /// The end of a line of Markdown, and so of what can't be in more than one.
    fn end_line(&mut self) {
        if self.raw.as_ref().is_some_and(|raw| raw.element == Element::Code) {
            self.end_raw();
        }
        if self.heading {
            self.end_heading();
        }
        self.writer.abandon_spans();
    }

    fn piece(&mut self, piece: Piece<'_>, within_line: bool) {
        match (piece, &mut self.raw) {
            (Piece::Text(text), Some(raw)) => raw.text.push_str(text),
            (Piece::Text(text), None) => self.writer.lines(text),
            (Piece::Tag(tag), Some(raw)) => {
                let name = tag.name.to_ascii_lowercase();
                if tag.closing && raw.name == name {
                    raw.literal = false;
                    self.end_raw();
                } else {
                    match Element::named(&name) {
                        Some(Element::Break) => raw.text.push('\n'),
                        Some(_) => {}
                        None => raw.text.push_str(tag.source),
                    }
                }
            }
            (Piece::Tag(tag), None) => self.tag(tag, within_line),
        }
    }
}

/// What a URL's characters are encoded for in a link.
const IN_LINK: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'<')
    .add(b'>')
    .add(b'(')
    .add(b')')
    .add(b'[')
    .add(b']')
    .add(b'"')
    .add(b'\'')
    .add(b'`')
    .add(b'\\')
    .add(b'|');

/// A URL as it may stand in a link, if it is one that a link may lead to.
pub(super) fn destination(url: &str) -> Option<String> {
    let url = url.trim();
    super::is_url(url).then(|| utf8_percent_encode(url, IN_LINK).to_string())
}

//! What has to be changed in a text that has no HTML any more.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag, TagEnd};

use super::blocks::{self, Headings};
use super::containers::Containers;
use super::{entities, html, is_url, urls};

/// A text to put in the place of a part of another.
pub(super) type Edit = (Range<usize>, String);

/// The text with the edits made. Of edits that overlap, the one that begins first is made.
pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut edited = String::with_capacity(text.len());
    let mut done = 0;
    for (range, replacement) in edits {
        if range.start >= done {
            edited.push_str(&text[done..range.start]);
            edited.push_str(&replacement);
            done = range.end;
        }
    }
    edited.push_str(&text[done..]);
    edited
}

/// Line breaks that are spaces at the end of a line, which nobody sees, to ones that are seen.
pub(super) fn hard_breaks(text: &str) -> String {
    let breaks = super::parse(text).filter_map(|(event, range)| match event {
        Event::HardBreak if text[range.clone()].starts_with(' ') => {
            Some((range, "\\\n".to_owned()))
        }
        _ => None,
    });
    apply(text, breaks.collect())
}

/// The edits that a text needs; none for one that is harmless.
pub(super) fn edits(text: &str) -> Vec<Edit> {
    let parser = super::parser(text);
    let definitions = parser.reference_definitions().iter();
    let definitions = definitions.map(|(_, definition)| (definition.span.clone(), String::new()));
    let mut editor = Editor::new(text);
    editor.edits.extend(definitions);
    for (event, range) in parser.into_offset_iter() {
        editor.containers.see(&event, &range);
        editor.event(event, range);
    }
    editor.edits
}

/// A link that is open.
struct Link {
    kind: LinkType,
    /// Where it leads, if that is a URL.
    url: Option<String>,
    /// The length of what is in front of its text.
    opening: usize,
}

struct Editor<'t> {
    text: &'t str,
    edits: Vec<Edit>,
    containers: Containers<'t>,
    headings: Headings,
    in_heading: bool,
    links: Vec<Link>,
    /// The code of the block that is open.
    code: Option<String>,
    is_fenced: bool,
    /// Where the last event ended.
    last_end: usize,
    /// Where the last line ended, if nothing has followed yet.
    line_end: Option<usize>,
}

impl<'t> Editor<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            edits: Vec::new(),
            containers: Containers::new(text),
            headings: Headings::of(text),
            in_heading: false,
            links: Vec::new(),
            code: None,
            is_fenced: false,
            last_end: 0,
            line_end: None,
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let end = range.end;
        if let Some(line_end) = self.line_end.take() {
            self.line_start(line_end);
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => {
                self.end(tag, range);
                self.last_end = end;
            }
            other => {
                self.inline(other, range);
                self.last_end = end;
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::CodeBlock(kind) => {
                self.code = Some(String::new());
                self.is_fenced = kind.is_fenced();
                if let CodeBlockKind::Fenced(language) = kind {
                    self.edits.extend(blocks::fence(self.text, &language, &range));
                }
            }
            Tag::Link { link_type, dest_url, .. } => {
                self.start_link(link_type, &dest_url, range, 1);
            }
            Tag::Image { link_type, dest_url, .. } => {
                self.start_link(link_type, &dest_url, range, 2);
            }
            Tag::Heading { level, .. } => {
                self.in_heading = true;
                self.edits.extend(self.headings.begin(self.text, level, &range));
            }
            Tag::FootnoteDefinition(_) => self.escape(range.start..range.start + 1, &['[']),
            _ => {}
        }
    }

    fn start_link(&mut self, kind: LinkType, url: &str, range: Range<usize>, opening: usize) {
        self.last_end = range.start + opening;
        let url = is_url(url).then(|| html::destination(url)).flatten();
        self.links.push(Link { kind, url, opening });
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                let prefix = self.containers.prefix();
                self.edits.extend(if self.is_fenced {
                    blocks::close_fence(self.text, &prefix, &range)
                } else {
                    Some(blocks::fence_indented(self.text, &code, &prefix, &range))
                });
            }
            TagEnd::Link | TagEnd::Image => {
                if let Some(link) = self.links.pop() {
                    self.end_link(&link, range);
                }
            }
            TagEnd::Heading(_) => {
                self.in_heading = false;
                self.edits.extend(blocks::underline(self.text, self.last_end, &range));
            }
            _ => {}
        }
    }

    /// A link leads to a URL that stands in the link itself, or it is only its text.
    fn end_link(&mut self, link: &Link, mut range: Range<usize>) {
        // The parser leaves out the second pair of brackets of this kind.
        if link.kind == LinkType::Collapsed && self.text[range.end..].starts_with("[]") {
            range.end += "[]".len();
        }
        let text_end = || {
            let rest = &self.text[self.last_end.min(range.end)..range.end];
            range.end - rest.len() + rest.find(']').unwrap_or(rest.len())
        };
        let within_link = !self.links.is_empty();
        match (link.kind, &link.url) {
            (LinkType::Autolink, None) => self.literal(range.start),
            (LinkType::Autolink | LinkType::Email, _) if within_link => self.literal(range.start),
            (LinkType::Email, _) | (LinkType::Autolink | LinkType::Inline, Some(_)) => {}
            (_, Some(url)) => self.edits.push((text_end()..range.end, format!("]({url})"))),
            (_, None) => {
                let end = (text_end()..range.end, String::new());
                self.edits.push((range.start..range.start + link.opening, String::new()));
                self.edits.push(end);
            }
        }
    }

    fn literal(&mut self, at: usize) {
        self.edits.push((at..at, "\\".to_owned()));
    }

    fn inline(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Text(text) if self.code.is_some() => {
                if let Some(code) = &mut self.code {
                    code.push_str(&text);
                }
            }
            Event::Text(text) => self.prose(&text, range),
            Event::Html(_) | Event::InlineHtml(_) => self.escape(range, &['<']),
            Event::FootnoteReference(_) => self.escape(range.start..range.start + 1, &['[']),
            Event::SoftBreak | Event::HardBreak => self.line_break(&range),
            _ => {}
        }
    }

    fn prose(&mut self, text: &str, range: Range<usize>) {
        let source = &self.text[range.clone()];
        let is_link = |link: &Link| matches!(link.kind, LinkType::Autolink | LinkType::Email);
        if self.links.last().is_some_and(is_link) {
            return;
        }
        if source.starts_with('&') && source != text {
            let spelled = entities::spelled_out(text);
            if spelled != source {
                self.edits.push((range, spelled));
            }
            return;
        }
        if self.links.is_empty() {
            self.edits.extend(urls::bare_urls(self.text, range.clone()));
            self.escape(range, &['[', '`']);
        } else {
            self.escape(range, &['[', ']', '`']);
        }
    }

    fn line_break(&mut self, range: &Range<usize>) {
        if self.in_heading {
            let rest = &self.text[range.end..];
            let next = rest.len() - rest.trim_start_matches([' ', '>']).len();
            self.edits.push((range.start..range.end + next, " ".to_owned()));
        } else {
            self.line_end = Some(range.end);
        }
    }

    /// What a line within lists and quotations has to begin with.
    fn line_start(&mut self, start: usize) {
        if self.containers.is_empty() {
            return;
        }
        let rest = &self.text[start..];
        let written = &rest[..rest.len() - rest.trim_start_matches([' ', '>']).len()];
        let prefix = self.containers.prefix();
        if written != prefix {
            self.edits.push((start..start + written.len(), prefix));
        }
    }

    /// Backslashes in front of some characters, where there is none yet.
    fn escape(&mut self, range: Range<usize>, characters: &[char]) {
        let bytes = self.text.as_bytes();
        for (index, _) in self.text[range.clone()].match_indices(characters) {
            let index = range.start + index;
            let backslashes =
                bytes[..index].iter().rev().take_while(|byte| **byte == b'\\').count();
            if backslashes % 2 == 0 {
                self.edits.push((index..index, "\\".to_owned()));
            }
        }
    }
}

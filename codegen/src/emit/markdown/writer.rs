//! Markdown written piece by piece, with line breaks that are only made when something follows.

use super::fenced;

/// What stands between two pieces, the stronger the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Break {
    None,
    Space,
    /// A new line in the text that means nothing.
    Soft,
    Line,
    /// A line break that is shown.
    Hard,
    Paragraph,
}

/// A list's item or a quotation that has been opened by HTML.
#[derive(Debug)]
struct Container {
    indent: String,
    /// What its first line begins with, until that is written.
    marker: Option<String>,
}

/// An element that stands within a line, which is put between marks when it ends.
#[derive(Debug)]
pub(super) struct Span {
    name: String,
    /// The tag that began it.
    source: String,
    /// Whether it is shown as text where it has no end.
    literal: bool,
    marks: (String, String),
    /// Where its content begins, once there is some.
    start: Option<usize>,
    /// Whether it contains a link, and can't be one.
    pub has_link: bool,
}

impl Span {
    pub(super) fn new(name: &str, source: &str, literal: bool, before: &str, after: &str) -> Self {
        Self {
            name: name.to_owned(),
            source: source.to_owned(),
            literal,
            marks: (before.to_owned(), after.to_owned()),
            start: None,
            has_link: false,
        }
    }

    fn is_link(&self) -> bool {
        self.marks.0 == "["
    }
}

/// Markdown in the making.
pub(super) struct Writer {
    out: String,
    pending: Break,
    /// What lines begin with because of the Markdown that the HTML is in.
    pub outer: String,
    containers: Vec<Container>,
    heading: Option<String>,
    pub spans: Vec<Span>,
    /// How many things are open that can't have a line break in them.
    pub one_line: usize,
    /// How many of them are HTML's, whose own line breaks go as well.
    pub flat: usize,
    /// Whether the mark that was written last only ends something in front of a space.
    needs_space: bool,
}

impl Writer {
    pub(super) fn new(capacity: usize) -> Self {
        Self {
            out: String::with_capacity(capacity),
            pending: Break::None,
            outer: String::new(),
            containers: Vec::new(),
            heading: None,
            spans: Vec::new(),
            one_line: 0,
            flat: 0,
            needs_space: false,
        }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    pub(super) fn depth(&self) -> usize {
        self.containers.len()
    }

    /// Whether the next piece begins a line.
    fn is_fresh(&self) -> bool {
        self.pending > Break::Space || self.has_marker()
    }

    fn has_marker(&self) -> bool {
        self.heading.is_some() || self.containers.iter().any(|container| container.marker.is_some())
    }

    /// Asks for a break in front of what follows.
    pub(super) fn separate(&mut self, by: Break) {
        if self.one_line > 0 {
            self.pending = self.pending.max(Break::Space);
            return;
        }
        if by == Break::Paragraph || by == Break::Line {
            self.suspend();
        }
        if self.has_marker() {
            return;
        }
        let twice = by == Break::Hard && self.pending == Break::Hard;
        self.pending = if twice { Break::Paragraph } else { self.pending.max(by) };
    }

    /// Makes the break a certain one, if there is one at all.
    pub(super) fn settle(&mut self, as_what: Break) {
        if self.pending > Break::Space {
            self.pending = as_what;
        }
        if self.pending != Break::None {
            self.flush();
        }
    }

    /// Opens a container. What separates it from what is in front of it, has been said.
    pub(super) fn open(&mut self, marker: &str, indent: &str) {
        let (indent, marker) = (indent.to_owned(), Some(marker.to_owned()));
        self.containers.push(Container { indent, marker });
    }

    pub(super) fn close(&mut self, depth: usize) {
        self.containers.truncate(depth);
    }

    /// Makes what follows a heading, or not any more.
    pub(super) fn heading(&mut self, marker: Option<String>) {
        self.heading = marker;
    }

    /// A break between items, whatever has been asked for.
    pub(super) fn next_item(&mut self) {
        self.separate(Break::Line);
        if self.one_line == 0 && !self.has_marker() {
            self.pending = Break::Line;
        }
    }

    fn flush(&mut self) {
        let pending = std::mem::replace(&mut self.pending, Break::None);
        self.needs_space &= pending == Break::None;
        if pending <= Break::Space || at_block_start(&self.out) {
            let spaced = self.out.ends_with(|c: char| c.is_whitespace()) || self.out.is_empty();
            if pending == Break::Space && !spaced {
                self.out.push(' ');
            }
            if self.has_marker() {
                self.write_markers();
            }
            return;
        }
        let text = self.out.trim_end_matches([' ', '\n']).len();
        self.out.truncate(text);
        if pending == Break::Hard {
            self.out.push('\\');
        }
        self.out.push('\n');
        if pending == Break::Paragraph {
            self.out.push_str(self.outer.trim_end());
            let open = self.containers.iter().take_while(|container| container.marker.is_none());
            let indents: String = open.map(|container| container.indent.as_str()).collect();
            self.out.push_str(indents.trim_end());
            self.out.push('\n');
        }
        self.write_prefix();
    }

    fn write_prefix(&mut self) {
        self.out.push_str(&self.outer);
        for container in &mut self.containers {
            let marker = container.marker.take();
            self.out.push_str(marker.as_ref().unwrap_or(&container.indent));
        }
        self.out.push_str(&self.heading.take().unwrap_or_default());
    }

    /// Only what hasn't been written, of what the line begins with.
    fn write_markers(&mut self) {
        for container in &mut self.containers {
            self.out.push_str(&container.marker.take().unwrap_or_default());
        }
        self.out.push_str(&self.heading.take().unwrap_or_default());
    }

    /// Writes a part of a line.
    pub(super) fn inline(&mut self, text: &str) {
        let text = if self.is_fresh() { text.trim_start() } else { text };
        let text = if self.pending == Break::Space { text.trim_start_matches(' ') } else { text };
        if text.is_empty() {
            return;
        }
        if self.pending == Break::Hard && super::list_marker(text).is_some() {
            let line = self.out.rsplit('\n').next().unwrap_or_default();
            let in_list = super::list_marker(line.trim_start()).is_some();
            self.pending = if in_list { Break::Line } else { Break::Paragraph };
        }
        self.flush();
        if self.needs_space && text.starts_with(char::is_alphanumeric) {
            self.out.push(' ');
        }
        self.needs_space = false;
        for span in self.spans.iter_mut().rev().take_while(|span| span.start.is_none()) {
            span.start = Some(self.out.len());
        }
        self.out.push_str(text);
    }

    /// Writes lines of HTML, whose indentation means nothing.
    pub(super) fn lines(&mut self, text: &str) {
        let last = text.matches('\n').count();
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 && index < last && line.trim().is_empty() {
                self.separate(Break::Paragraph);
            } else if index > 0 {
                let by = if self.one_line > 0 { Break::Space } else { Break::Soft };
                self.pending = self.pending.max(by);
            }
            let line = if index > 0 { line.trim_start() } else { line };
            self.inline(line);
        }
    }

    /// Writes Markdown as it is, but for what its lines have to begin with.
    pub(super) fn verbatim(&mut self, text: &str) {
        if self.flat > 0 {
            return self.lines(text);
        }
        let text = if self.is_fresh() { text.trim_start() } else { text };
        if self.containers.is_empty() {
            return self.inline(text);
        }
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.out.push('\n');
                let line = line.strip_prefix(&self.outer).unwrap_or(line.trim_start());
                if !line.trim().is_empty() {
                    self.write_prefix();
                    self.out.push_str(line);
                }
            } else {
                self.inline(line);
            }
        }
    }

    /// Writes a block of code.
    pub(super) fn code(&mut self, text: &str) {
        let block = fenced("text", text);
        self.block(&block.lines().collect::<Vec<_>>());
    }

    /// Writes lines that stand for themselves.
    pub(super) fn block<T: AsRef<str>>(&mut self, lines: &[T]) {
        self.separate(Break::Paragraph);
        for (index, line) in lines.iter().enumerate() {
            if index == 0 {
                self.inline(line.as_ref());
            } else {
                self.out.push('\n');
                self.write_prefix();
                self.out.push_str(line.as_ref());
            }
        }
        self.separate(Break::Paragraph);
    }

    /// Ends the innermost element of a name, and all that were opened in it.
    pub(super) fn end_span(&mut self, name: &str) {
        if let Some(index) = self.spans.iter().rposition(|span| span.name == name) {
            while self.spans.len() > index {
                if let Some(span) = self.spans.pop() {
                    self.mark(&span);
                }
            }
        }
    }

    /// Ends all elements.
    pub(super) fn end_spans(&mut self) {
        while let Some(span) = self.spans.pop() {
            self.mark(&span);
        }
    }

    /// Whether a link is open.
    pub(super) fn in_link(&self) -> bool {
        self.spans.iter().any(Span::is_link)
    }

    /// Ends the elements for now: they go on in the next block.
    fn suspend(&mut self) {
        let mut spans = std::mem::take(&mut self.spans);
        for span in spans.iter_mut().rev() {
            self.mark(span);
            span.start = None;
            span.literal = false;
        }
        self.spans = spans;
    }

    /// Gives up the elements that have no end; those that may have been meant as text become it.
    pub(super) fn abandon_spans(&mut self) {
        while let Some(span) = self.spans.pop() {
            if span.literal {
                let start = span.start.unwrap_or(self.out.len()).min(self.out.len());
                self.out.insert_str(start, &format!("\\{}", span.source));
            }
        }
    }

    /// Puts what has been written since the element began between its marks.
    fn mark(&mut self, span: &Span) {
        let Some(content) = span.start.and_then(|start| self.out.get(start..)) else { return };
        let start = self.out.len() - content.trim_start().len();
        let end = self.out.trim_end().len();
        if start >= end || self.out[start..end].contains("\n\n") {
            return;
        }
        if span.marks.0.is_empty() {
            return;
        }
        let content = &self.out[start..end];
        let space = self.out[end..].to_owned();
        let punctuation = |c: char| !c.is_alphanumeric();
        if span.is_link() {
            if span.has_link {
                return;
            }
            let marked = link(content, &span.marks.1);
            self.out.replace_range(start.., &marked);
            for around in &mut self.spans {
                around.has_link = true;
            }
        } else {
            let before = self.out[..start].chars().next_back();
            let opens = match before {
                Some('*') => false,
                Some(c) if c.is_alphanumeric() => content.starts_with(char::is_alphanumeric),
                _ => true,
            };
            if !opens || content.starts_with('*') || content.ends_with(['*', '\\']) {
                return;
            }
            self.needs_space = content.ends_with(punctuation) && space.is_empty();
            self.out.truncate(end);
            self.out.push_str(&span.marks.1);
            self.out.insert_str(start, &span.marks.0);
        }
        self.out.push_str(&space);
    }
}

/// A link with a text, whose own brackets can't end it.
fn link(text: &str, end: &str) -> String {
    let address = end.trim_start_matches("](").trim_end_matches(')');
    if text == address {
        return format!("<{address}>");
    }
    let mut link = "[".to_owned();
    let mut escaped = false;
    for c in text.chars() {
        if matches!(c, '[' | ']') && !escaped {
            link.push('\\');
        }
        escaped = c == '\\' && !escaped;
        link.push(c);
    }
    link + end
}

/// Whether the last line of a text has nothing but markers of lists and quotations.
fn at_block_start(text: &str) -> bool {
    let mut rest = text.rsplit('\n').next().unwrap_or_default().trim_start_matches([' ', '>']);
    if text.trim_end().is_empty() {
        return true;
    }
    while let Some(marker) = super::list_marker(rest) {
        rest = rest[marker.len()..].trim_start_matches([' ', '>']);
    }
    // An empty line isn't one: what it separates is still to come.
    rest.is_empty() && !text.ends_with('\n')
}

//! What is written where an element begins or ends.

use super::super::elements::Element;
use super::super::entities;
use super::super::html_tags::Tag;
use super::super::table::Table;
use super::super::writer::{Break, Span, Writer};
use super::{Converter, DEEPEST, HIDDEN, List, MOST_SPANS, Raw, destination};

impl Converter<'_> {
    pub(super) fn tag(&mut self, tag: Tag<'_>, within_line: bool) {
        let name = tag.name.to_ascii_lowercase();
        let wrapper = || self.wrappers.contains(&name).then_some(Element::Paragraph);
        let Some(element) = Element::named(&name).or_else(wrapper) else {
            return self.writer.inline(&format!("\\{}", tag.source));
        };
        if self.heading && is_block(element) {
            self.end_heading();
        }
        if tag.closing {
            self.end(element, &name);
        } else {
            let literal = within_line && !tag.has_attributes() && !element.is_empty(&name);
            self.begin(element, name, tag, literal);
        }
    }

    fn begin(&mut self, element: Element, name: String, tag: Tag<'_>, literal: bool) {
        let span = |writer: &mut Writer, before: &str, after: &str| {
            if writer.spans.len() < MOST_SPANS {
                writer.spans.push(Span::new(&name, tag.source, literal, before, after));
            }
        };
        match element {
            Element::Strong if self.in_emphasis == 0 => span(&mut self.writer, "**", "**"),
            Element::Emphasis if self.in_emphasis == 0 => span(&mut self.writer, "*", "*"),
            Element::Link => match tag.attribute("href").as_deref().and_then(destination) {
                Some(url) if self.in_link == 0 => {
                    span(&mut self.writer, "[", &format!("]({url})"));
                }
                _ => span(&mut self.writer, "", ""),
            },
            Element::Plain if element.is_empty(&name) => {}
            Element::Strong | Element::Emphasis | Element::Plain => span(&mut self.writer, "", ""),
            Element::Code | Element::Block => {
                let source = tag.source.to_owned();
                self.raw = Some(Raw { name, element, source, literal, text: String::new() });
            }
            Element::Hidden => {
                let ends = HIDDEN.iter().position(|hidden| *hidden == name);
                if ends.is_some_and(|index| self.hidden_ends[index] > 0) {
                    let source = String::new();
                    self.raw = Some(Raw { name, element, source, literal, text: String::new() });
                }
            }
            Element::Image => self.image(tag),
            Element::List { ordered } => self.begin_list(ordered),
            Element::Item => self.begin_item(),
            Element::Paragraph => self.writer.separate(Break::Paragraph),
            Element::Quotation => {
                self.writer.separate(Break::Paragraph);
                self.quotations.push(self.writer.depth());
                if self.writer.one_line == 0 && self.writer.depth() < DEEPEST {
                    self.writer.open("> ", "> ");
                }
            }
            Element::Break => self.writer.separate(Break::Hard),
            Element::Rule => {
                self.writer.separate(Break::Paragraph);
                if self.writer.one_line == 0 {
                    self.writer.inline("---");
                    self.writer.separate(Break::Paragraph);
                }
            }
            Element::Heading(level) => self.begin_heading(level),
            Element::Table if self.table.is_none() && self.writer.one_line == 0 => {
                self.writer.separate(Break::Paragraph);
                self.table = Some(Table::default());
            }
            Element::Table => match &mut self.table {
                Some(table) => table.nested += 1,
                None => self.writer.separate(Break::Paragraph),
            },
            Element::Row => self.end_row(),
            Element::Cell => self.begin_cell(),
        }
    }

    fn end(&mut self, element: Element, name: &str) {
        match element {
            Element::Strong | Element::Emphasis | Element::Link | Element::Plain => {
                self.writer.end_span(name);
            }
            Element::List { .. } => {
                if let Some(list) = self.lists.pop() {
                    self.writer.close(list.depth);
                }
                self.writer.separate(Break::Paragraph);
            }
            Element::Item => {
                self.writer.separate(Break::Line);
                if let Some(list) = self.lists.last() {
                    self.writer.close(list.depth);
                }
            }
            Element::Paragraph => self.writer.separate(Break::Paragraph),
            Element::Quotation => {
                self.writer.separate(Break::Paragraph);
                if let Some(depth) = self.quotations.pop() {
                    self.writer.close(depth);
                }
            }
            Element::Break => self.writer.separate(Break::Hard),
            Element::Table => match &mut self.table {
                Some(table) if table.nested > 0 => table.nested -= 1,
                _ => self.end_table(),
            },
            Element::Row => self.end_row(),
            Element::Cell => self.end_cell(),
            Element::Hidden => {
                if let Some(index) = HIDDEN.iter().position(|hidden| *hidden == name) {
                    self.hidden_ends[index] = self.hidden_ends[index].saturating_sub(1);
                }
            }
            Element::Code
            | Element::Block
            | Element::Image
            | Element::Rule
            | Element::Heading(_) => {}
        }
    }

    fn begin_list(&mut self, ordered: bool) {
        let nested = !self.lists.is_empty();
        self.writer.separate(if nested { Break::Line } else { Break::Paragraph });
        self.lists.push(List { ordered, items: 0, depth: self.writer.depth() });
    }

    fn begin_item(&mut self) {
        if self.lists.is_empty() {
            self.begin_list(false);
        }
        let Some(list) = self.lists.last_mut() else { return };
        self.writer.close(list.depth);
        list.items += 1;
        let marker = if list.ordered { format!("{}. ", list.items) } else { "- ".to_owned() };
        let (first, depth) = (list.items == 1, list.depth);
        if self.writer.one_line > 0 {
            self.writer.separate(Break::Space);
            self.writer.inline(if marker == "- " { "• " } else { &marker });
        } else if depth < DEEPEST {
            if !first {
                self.writer.next_item();
            }
            self.writer.open(&marker, &" ".repeat(marker.len()));
        } else {
            self.writer.separate(Break::Paragraph);
        }
    }

    fn begin_heading(&mut self, level: usize) {
        self.writer.separate(Break::Paragraph);
        if self.writer.one_line == 0 {
            self.writer.heading(Some(format!("{} ", "#".repeat(level))));
            self.heading = true;
            self.writer.one_line += 1;
            self.writer.flat += 1;
        }
    }

    pub(super) fn end_heading(&mut self) {
        self.heading = false;
        self.writer.end_spans();
        self.writer.heading(None);
        self.writer.flat = self.writer.flat.saturating_sub(1);
        self.end_one_line();
        self.writer.separate(Break::Paragraph);
    }

    fn image(&mut self, tag: Tag<'_>) {
        let alt = tag.attribute("alt").unwrap_or_default();
        let alt = entities::spelled_out(alt.trim());
        match tag.attribute("src").as_deref().and_then(destination) {
            Some(url) if self.in_link == 0 && !self.writer.in_link() => {
                let alt = if alt.is_empty() { "image" } else { &alt };
                self.writer.inline(&format!("[{alt}]({url})"));
            }
            _ => self.writer.inline(&alt),
        }
    }

    fn begin_cell(&mut self) {
        if self.table.as_ref().is_none_or(|table| table.nested > 0) {
            return self.writer.separate(Break::Space);
        }
        self.end_cell();
        let mut cell = Writer::new(0);
        cell.one_line = 1;
        cell.flat = 1;
        self.around = Some(std::mem::replace(&mut self.writer, cell));
    }

    fn end_cell(&mut self) {
        if self.table.as_ref().is_some_and(|table| table.nested > 0) {
            return;
        }
        self.writer.end_spans();
        if let (Some(around), Some(table)) = (self.around.take(), &mut self.table) {
            let outer = std::mem::take(&mut self.writer.outer);
            let cell = std::mem::replace(&mut self.writer, around);
            self.writer.outer =
                if outer.is_empty() { std::mem::take(&mut self.writer.outer) } else { outer };
            table.cell(&cell.finish());
        }
    }

    fn end_row(&mut self) {
        if self.table.as_ref().is_some_and(|table| table.nested > 0) {
            return;
        }
        self.end_cell();
        match &mut self.table {
            Some(table) => table.end_row(),
            None => self.writer.separate(Break::Line),
        }
    }

    pub(super) fn end_table(&mut self) {
        self.end_cell();
        if let Some(table) = self.table.take() {
            self.writer.block(&table.lines());
        }
    }

    pub(super) fn end_raw(&mut self) {
        let Some(raw) = self.raw.take() else { return };
        if raw.element == Element::Hidden {
            return;
        }
        let text = entities::decode(&raw.text);
        if raw.literal && raw.element == Element::Code {
            self.writer.inline(&format!("\\{}", raw.source));
            return self.writer.lines(&raw.text);
        }
        let lines = text.trim().lines().count();
        let is_block = if raw.element == Element::Block { lines > 0 } else { lines > 2 };
        if is_block && self.writer.one_line == 0 {
            self.writer.code(text.trim_end().trim_start_matches('\n'));
        } else {
            let code = code_span(&text);
            let code = if self.in_table > 0 { code.replace('|', "\\|") } else { code };
            self.writer.inline(&code);
        }
    }
}

/// Whether an element ends the line that it begins in.
pub(super) fn is_block(element: Element) -> bool {
    matches!(
        element,
        Element::Block
            | Element::List { .. }
            | Element::Item
            | Element::Paragraph
            | Element::Quotation
            | Element::Rule
            | Element::Heading(_)
            | Element::Table
    )
}

/// Code within a line, between as many backticks as it takes.
fn code_span(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.trim_matches('`').trim();
    if text.is_empty() {
        return String::new();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(longest + 1);
    format!("{ticks}{text}{ticks}")
}

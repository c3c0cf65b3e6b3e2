//! HTML to tags and the text between them, as forgiving as browsers are.

use super::entities;

/// How long a tag may be; what is longer isn't taken for one.
const LONGEST: usize = 2048;

/// A piece of HTML.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Piece<'t> {
    Text(&'t str),
    Tag(Tag<'t>),
}

/// A tag: what an element begins or ends with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tag<'t> {
    /// The whole tag, with its angle brackets.
    pub source: &'t str,
    /// As it is written.
    pub name: &'t str,
    pub closing: bool,
    attributes: &'t str,
}

impl Tag<'_> {
    pub(super) fn has_attributes(&self) -> bool {
        !self.attributes.trim_end_matches('/').trim().is_empty()
    }

    /// The value of an attribute, with its entities decoded.
    pub(super) fn attribute(&self, wanted: &str) -> Option<String> {
        let mut rest = self.attributes;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '/'));
            let end = end.unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            let value;
            (value, rest) = match after.trim_start().strip_prefix('=') {
                Some(after) => attribute_value(after.trim_start()),
                None => ("", after),
            };
            if name.eq_ignore_ascii_case(wanted) {
                return Some(entities::decode(value));
            }
            if name.is_empty() && rest.len() == after.len() {
                return None;
            }
        }
    }
}

/// An attribute's value, and what follows it.
fn attribute_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// The pieces of a text that contains HTML, without comments.
pub(super) fn pieces(html: &str) -> Vec<Piece<'_>> {
    split(html, false)
}

/// The same, but what is between backticks is text: in a block of HTML, it is what people who
/// write Markdown think it is.
pub(super) fn code_or_pieces(html: &str) -> Vec<Piece<'_>> {
    split(html, true)
}

fn split(html: &str, with_code: bool) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let last_comment_end = html.rfind("-->").unwrap_or_default();
    let mut done = 0;
    let mut at = 0;
    while let Some(found) = html[at..].find(|c| c == '<' || with_code && c == '`') {
        at += found;
        let rest = &html[at..];
        if rest.starts_with('`') {
            at += code_length(rest);
            continue;
        }
        let (length, piece) = if rest.starts_with("<!--") && at + 4 <= last_comment_end {
            (rest.find("-->").map_or(rest.len(), |end| end + 3), None)
        } else if let Some(tag) = tag(rest) {
            (tag.source.len(), Some(Piece::Tag(tag)))
        } else {
            at += 1;
            continue;
        };
        pieces.push(Piece::Text(&html[done..at]));
        pieces.extend(piece);
        at += length;
        done = at;
    }
    pieces.push(Piece::Text(&html[done..]));
    pieces.retain(|piece| *piece != Piece::Text(""));
    pieces
}

/// The length of the code that a text begins with, or only of its backticks.
fn code_length(text: &str) -> usize {
    let ticks = text.bytes().take_while(|byte| *byte == b'`').count();
    let end = text.bytes().skip(ticks).take(LONGEST).take_while(|byte| *byte != b'\n');
    let mut run = 0;
    for (index, byte) in end.chain([b'\n']).enumerate() {
        match byte {
            b'`' => run += 1,
            _ if run == ticks => return ticks + index,
            _ => run = 0,
        }
    }
    ticks
}

/// The tag that a text begins with.
fn tag(text: &str) -> Option<Tag<'_>> {
    let inner = text.strip_prefix('<')?;
    let closing = inner.starts_with('/');
    let inner = &inner[usize::from(closing)..];
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let name_end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-')?;
    let (name, rest) = inner.split_at(name_end);
    if !rest.starts_with(|c: char| c.is_whitespace() || matches!(c, '>' | '/')) {
        return None;
    }
    let end = tag_end(rest)?;
    let length = text.len() - rest.len() + end + 1;
    Some(Tag { source: &text[..length], name, closing, attributes: &rest[..end] })
}

/// Where the bracket is that closes a tag.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut before = ' ';
    for (index, c) in text.char_indices().take_while(|(index, _)| *index < LONGEST) {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') && before == '=' => quote = Some(c),
            None if c == '>' => return Some(index),
            None if c == '<' => return None,
            _ => {}
        }
        if !c.is_whitespace() {
            before = c;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    fn shown(html: &str) -> Vec<&str> {
        let pieces = pieces(html);
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => *text,
                Piece::Tag(tag) => tag.source,
            })
            .collect()
    }

    #[test]
    fn tags_end_where_their_bracket_closes_them() {
        assert_eq!(shown("a<b>c</b >"), ["a", "<b>", "c", "</b >"]);
        assert_eq!(shown("<a title=\"x > y\">z"), ["<a title=\"x > y\">", "z"]);
        assert_eq!(shown("1 < 2 <a <b>"), ["1 < 2 <a ", "<b>"]);
        assert_eq!(shown("<a"), ["<a"]);
    }

    #[test]
    fn comments_are_left_out() {
        assert_eq!(shown("a<!-- <b> -->c"), ["a", "c"]);
        assert_eq!(shown("a --> <!-- b"), ["a --> <!-- b"]);
    }

    #[test]
    fn attributes_are_found_by_name() {
        let [Piece::Tag(tag)] = pieces("<a x y=1 HREF = 'b &amp; \"c\"'/>")[..] else {
            panic!("one tag");
        };
        assert_eq!(tag.attribute("href").as_deref(), Some("b & \"c\""));
        assert_eq!(tag.attribute("y").as_deref(), Some("1"));
        assert_eq!(tag.attribute("x").as_deref(), Some(""));
        assert_eq!(tag.attribute("z"), None);
    }
}

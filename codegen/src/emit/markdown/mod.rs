//! The document's Markdown, and the HTML in it, to Markdown that is harmless in documentation
//! comments: nothing that rustdoc would compile, link to or take for HTML.
//!
//! First HTML becomes Markdown (`html`), then what isn't harmless is edited (`edits`) until
//! nothing is left to edit. What needs no change stays as it is, letter for letter.

mod blocks;
mod containers;
mod edits;
mod elements;
mod entities;
mod guard;
mod html;
mod html_tags;
mod table;
#[cfg(test)]
mod tests;
mod urls;
mod wrap;
mod writer;

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser};

pub(super) use self::guard::compiled_blocks;
pub(super) use self::wrap::wrap;
use crate::text::steers;

/// How often a text is edited. An edit may bring about the need of another; what doesn't come to
/// an end was never meant as Markdown.
const PASSES: usize = 8;

/// How deep lists and quotations may be within each other.
const DEEPEST: usize = 32;

/// Makes a description fit for a documentation comment. Empty for an empty one.
pub(super) fn clean(text: &str) -> String {
    if is_prose(text) {
        return tidy(text);
    }
    cleaned(text)
}

/// Whether a text is nothing but paragraphs of letters, digits and the signs that have no meaning in
/// Markdown wherever they stand, which most descriptions are. Nothing has to be found out of one.
fn is_prose(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " ,.;:'\"()?!%/=+-\n".contains(c);
    let begins =
        |line: &str| line.is_empty() || line.starts_with(|c: char| c.is_ascii_alphabetic());
    text.chars().all(is_plain)
        && text.split('\n').all(begins)
        && !text.contains("  ")
        && !text.contains("http")
}

fn cleaned(text: &str) -> String {
    let text = plain(text);
    let cleaned = if is_deep(&text) { None } else { edited(&html::to_markdown(&text)) };
    // Some mixtures of Markdown and HTML no edit makes sense of. They are shown as they are.
    let harmless = |text: &String| text.is_empty() || guard::is_harmless(text);
    cleaned.filter(harmless).unwrap_or_else(|| fenced("text", &tidy(&text)))
}

/// The text after all edits that are necessary.
fn edited(text: &str) -> Option<String> {
    let mut text = Some(edits::hard_breaks(text));
    for _ in 0..PASSES {
        let tidied = unindented(&tidy(&text?));
        let edits = edits::edits(&tidied);
        if edits.is_empty() {
            return Some(tidied);
        }
        text = Some(edits::apply(&tidied, edits));
    }
    None
}

/// The text without what Rust refuses in comments, lone carriage returns and the like, with
/// spaces for tabs, and without the indentation that all its lines have.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut plain = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars().filter(|c| !steers(*c)) {
        match c {
            '\t' => {
                let width = 4 - column % 4;
                plain.push_str(&"    "[..width]);
                column += width;
            }
            c => {
                plain.push(c);
                column = if c == '\n' { 0 } else { column + 1 };
            }
        }
    }
    unindented(&plain)
}

fn unindented(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let shared = text.lines().filter(|line| !line.trim().is_empty()).map(indent).min();
    match shared {
        None | Some(0) => text.to_owned(),
        Some(shared) => {
            let lines: Vec<&str> =
                text.lines().map(|line| line.get(shared..).unwrap_or_default()).collect();
            lines.join("\n")
        }
    }
}

/// The text without spaces at the ends of lines and empty lines at its ends.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

fn parser(text: &str) -> Parser<'_> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    Parser::new_ext(text, options)
}

fn parse(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    parser(text).into_offset_iter()
}

/// Whether a text is a URL that a link may lead to; one that rustdoc, too, takes for one.
fn is_url(text: &str) -> bool {
    let begins = |scheme: &str| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    begins("http://") || begins("https://") || begins("mailto:") && text.contains('.')
}

/// A code block around a text of a language, with a fence that the text can't close.
pub(super) fn fenced(language: &str, text: &str) -> String {
    let ticks = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(ticks.max(2) + 1);
    format!("{fence}{language}\n{text}\n{fence}")
}

/// The marker of a list's item that a line begins with, with the space behind it.
fn list_marker(line: &str) -> Option<&str> {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let marker = if digits > 0 { digits + 1 } else { 1 };
    let is_marker = match line.get(..marker)? {
        "-" | "*" | "+" => true,
        numbered => digits > 0 && numbered.ends_with(['.', ')']),
    };
    (is_marker && line[marker..].starts_with(' ')).then(|| &line[..=marker])
}

/// Whether the text's lists and quotations are deeper than anyone reads.
fn is_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    parse(text).any(|(event, _)| {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

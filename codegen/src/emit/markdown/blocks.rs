//! Headings and blocks of code to ones that may stand in documentation.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag};

use super::edits::Edit;
use super::fenced;
use super::guard::LANGUAGES;

/// The level of a description's highest heading; the first is ours.
const HIGHEST: usize = 2;

/// How many levels there are.
const LEVELS: usize = 6;

/// What a text's headings become: the highest of them stands just below ours, and the others keep
/// their distance to it.
#[derive(Clone, Copy)]
pub(super) struct Headings {
    highest: usize,
}

impl Headings {
    pub(super) fn of(text: &str) -> Self {
        let levels = super::parse(text).filter_map(|(event, _)| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level as usize),
            _ => None,
        });
        Self { highest: levels.min().unwrap_or(HIGHEST) }
    }

    /// What a heading begins with.
    fn marker(self, level: HeadingLevel) -> String {
        "#".repeat((level as usize + HIGHEST - self.highest).min(LEVELS))
    }

    /// The marker of a heading, corrected; one that is underlined gets one.
    pub(super) fn begin(
        self,
        text: &str,
        level: HeadingLevel,
        range: &Range<usize>,
    ) -> Option<Edit> {
        let marker = self.marker(level);
        let source = &text[range.clone()];
        let written = source.len() - source.trim_start_matches('#').len();
        match written {
            0 => Some((range.start..range.start, format!("{marker} "))),
            _ if written == marker.len() => None,
            _ => Some((range.start..range.start + written, marker)),
        }
    }
}

/// The end of a heading without its underline, where it has one.
pub(super) fn underline(text: &str, content_end: usize, range: &Range<usize>) -> Option<Edit> {
    let source = &text[range.clone()];
    let end = range.start + source.trim_end().len();
    (!source.starts_with('#') && content_end < end).then(|| (content_end..end, String::new()))
}

/// A fenced block's beginning that says what it is, and isn't Rust.
pub(super) fn fence(text: &str, language: &str, range: &Range<usize>) -> Option<Edit> {
    let source = &text[range.clone()];
    let line = source.lines().next().unwrap_or_default();
    let ticks = line.len() - line.trim_start_matches(['`', '~']).len();
    let wanted = language.split([' ', ',', '{']).next().unwrap_or_default().to_ascii_lowercase();
    let wanted = if LANGUAGES.contains(&&*wanted) { wanted } else { "text".to_owned() };
    let written = range.start + ticks..range.start + line.len();
    (text[written.clone()] != wanted).then_some((written, wanted))
}

/// The end of a fenced block that has none, but ends with what it is in.
pub(super) fn close_fence(text: &str, prefix: &str, range: &Range<usize>) -> Option<Edit> {
    let source = text[range.clone()].trim_end();
    let fence = &source[..source.len() - source.trim_start_matches(['`', '~']).len()];
    let last = source.rsplit_once('\n').map(|(_, line)| line.trim_start_matches([' ', '>']));
    let closed = last.is_some_and(|line| {
        line.starts_with(fence) && line.trim_start_matches(&fence[..1]).is_empty()
    });
    let end = range.start + source.len();
    (!closed).then(|| (end..end, format!("\n{prefix}{fence}")))
}

/// A block of code that is only indented, with a fence.
pub(super) fn fence_indented(text: &str, code: &str, prefix: &str, range: &Range<usize>) -> Edit {
    let line_start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let before = &text[line_start..range.start];
    let mut lines = fenced("text", code.trim_end()).replace('\n', &format!("\n{prefix}"));
    let start = if before.chars().all(|c| matches!(c, ' ' | '>')) {
        lines.insert_str(0, prefix);
        line_start
    } else {
        // It begins in the line of its item's marker.
        lines.insert(0, ' ');
        line_start + before.trim_end().len()
    };
    if text[range.clone()].ends_with('\n') {
        lines.push('\n');
    }
    (start..range.end, lines)
}

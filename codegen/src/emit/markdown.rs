//! The document's Markdown to Markdown that is harmless in documentation comments: nothing that
//! rustdoc would compile, link to or take for HTML.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// Languages that code blocks may keep; what isn't one, rustdoc could take for Rust.
const LANGUAGES: &[&str] =
    &["bash", "html", "http", "javascript", "json", "python", "sh", "shell", "xml", "yaml"];

/// A text to put in the place of a part of another.
type Edit = (Range<usize>, String);

/// Makes a description fit for a documentation comment. Empty for an empty one.
pub(super) fn clean(text: &str) -> String {
    let text = plain(text);
    let cleaned = apply(&text, edits(&text));
    let cleaned = tidy(&cleaned);
    // Nothing of a document may run as a test, however Markdown is nested.
    let harmless = compiled_blocks(&cleaned) == 0 && !is_open(&cleaned);
    if harmless || cleaned.is_empty() { cleaned } else { fenced(&tidy(&text)) }
}

/// The text without what Rust refuses in comments: lone carriage returns, control characters,
/// and marks that change the direction of the text.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let harmful = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|c| !harmful(*c)).collect()
}

/// The text without spaces at the ends of lines and empty lines at its ends.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

fn parse(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    Parser::new_ext(text, options).into_offset_iter()
}

fn edits(text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut in_code = false;
    let mut in_link = 0_usize;
    for (event, range) in parse(text) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                in_code = true;
                edits.extend(code_block(text, &kind, range));
            }
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                in_link += 1;
                if !is_url(&dest_url) {
                    edits.extend(unlink(text, range));
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => in_link -= 1,
            Event::Start(Tag::Heading { .. }) if text[range.clone()].starts_with('#') => {
                edits.push((range.start..range.start, "##".to_owned()));
            }
            Event::Html(_) | Event::InlineHtml(_) => {
                edits.extend(escape(text, range.clone(), '<'));
                edits.extend(bare_urls(text, range));
            }
            Event::Text(_) if !in_code && in_link == 0 => {
                edits.extend(escape(text, range.clone(), '['));
                edits.extend(bare_urls(text, range));
            }
            _ => {}
        }
    }
    edits
}

fn is_url(text: &str) -> bool {
    ["http://", "https://", "mailto:"].iter().any(|scheme| text.starts_with(scheme))
}

/// A code block that says it isn't Rust.
fn code_block(text: &str, kind: &CodeBlockKind<'_>, range: Range<usize>) -> Option<Edit> {
    match kind {
        CodeBlockKind::Fenced(language) => {
            if LANGUAGES.contains(&&**language) {
                return None;
            }
            let line_end =
                text[range.clone()].find('\n').map_or(range.end, |length| range.start + length);
            let fence = text[range.start..line_end].trim_end();
            let ticks = fence.chars().take_while(|c| matches!(c, '`' | '~')).count();
            Some((range.start + ticks..line_end, "text".to_owned()))
        }
        CodeBlockKind::Indented => {
            let line_start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
            if !text[line_start..range.start].trim().is_empty() {
                // In a quotation, say; see what becomes of it in `clean`.
                return None;
            }
            let lines = text[line_start..range.end].lines();
            let lines: Vec<&str> = lines.map(str::trim_start).collect();
            Some((line_start..range.end, format!("{}\n", fenced(&lines.join("\n")))))
        }
    }
}

/// A code block around a text, with a fence that the text can't close.
pub(super) fn fenced(text: &str) -> String {
    let ticks = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(ticks.max(2) + 1);
    format!("{fence}text\n{text}\n{fence}")
}

/// The brackets of a link to a place that the documentation doesn't have, escaped.
fn unlink(text: &str, range: Range<usize>) -> Vec<Edit> {
    escape(text, range, '[')
}

/// Backslashes in front of a character, where there is none yet.
fn escape(text: &str, range: Range<usize>, character: char) -> Vec<Edit> {
    let bytes = text.as_bytes();
    let found = text[range.clone()].match_indices(character).map(|(index, _)| range.start + index);
    let unescaped = found.filter(|index| *index == 0 || bytes[index - 1] != b'\\');
    unescaped.map(|index| (index..index, "\\".to_owned())).collect()
}

/// Angle brackets around URLs that have none.
fn bare_urls(text: &str, range: Range<usize>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut start = range.start;
    while let Some(found) = next_url(&text[start..range.end]) {
        let url = start + found.start..start + found.end;
        edits.push((url.start..url.start, "<".to_owned()));
        edits.push((url.end..url.end, ">".to_owned()));
        start = url.end;
    }
    edits
}

fn next_url(text: &str) -> Option<Range<usize>> {
    let start = ["http://", "https://"].iter().filter_map(|scheme| text.find(scheme)).min()?;
    let end = text[start..]
        .find(|c: char| {
            c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '(' | ')' | '[' | ']' | '`')
        })
        .map_or(text.len(), |length| start + length);
    let url = text[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    Some(start..start + url.len())
}

/// The text with the edits made. Of edits that overlap, the one that begins first is made.
fn apply(text: &str, mut edits: Vec<Edit>) -> String {
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

/// How many blocks of the text rustdoc would take for Rust.
pub(super) fn compiled_blocks(text: &str) -> usize {
    let blocks = parse(text).filter(|(event, _)| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => true,
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
            &**language != "text" && !LANGUAGES.contains(&&**language)
        }
        _ => false,
    });
    blocks.count()
}

/// Whether a text that comes after it would be a part of the text's last block of code or HTML.
fn is_open(text: &str) -> bool {
    const MARK: &str = "mark";
    let followed = format!("{text}\n\n{MARK}");
    match parse(&followed).last() {
        Some((Event::End(TagEnd::Paragraph), range)) => followed[range].trim_end() != MARK,
        _ => true,
    }
}

/// How long a line of documentation may be.
const WIDTH: usize = 92;

/// The text with its long lines broken where Markdown doesn't mind: not in code blocks, tables
/// and headings, and not where the rest of the line would begin something else.
pub(super) fn wrap(text: &str) -> String {
    let mut fence: Option<&str> = None;
    let mut lines = Vec::new();
    for line in text.lines() {
        let content = line.trim_start();
        let ticks = &content[..content.chars().take_while(|c| matches!(c, '`' | '~')).count()];
        match fence {
            Some(open) if ticks.starts_with(open) && ticks == content.trim_end() => fence = None,
            None if ticks.len() >= 3 => fence = Some(ticks),
            _ => {}
        }
        if fence.is_some() || content.starts_with(['|', '#']) || line.chars().count() <= WIDTH {
            lines.push(line.to_owned());
        } else {
            wrap_line(line, &mut lines);
        }
    }
    lines.join("\n")
}

fn wrap_line(line: &str, lines: &mut Vec<String>) {
    let content = line.trim_start_matches(' ');
    let indent = line.len() - content.len() + list_marker(content).map_or(0, str::len);
    let mut current = line[..line.len() - content.len()].to_owned();
    let mut length = current.len();
    for (index, word) in content.split(' ').enumerate() {
        let word_length = word.chars().count();
        if index > 0 && length + 1 + word_length > WIDTH && !begins_block(word) {
            lines.push(std::mem::replace(&mut current, " ".repeat(indent)));
            length = indent;
        } else if index > 0 {
            current.push(' ');
            length += 1;
        }
        current.push_str(word);
        length += word_length;
    }
    lines.push(current);
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

/// Whether a word at the beginning of a line would begin a block there.
fn begins_block(word: &str) -> bool {
    let only = |marks: &[char]| word.chars().all(|c| marks.contains(&c));
    let number = word
        .strip_suffix(['.', ')'])
        .is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit()));
    let html = word.starts_with('<') && !is_url(&word[1..]);
    only(&['-', '+', '*', '_', '=', '#'])
        || number
        || html
        || word.starts_with(['>', '|', '~'])
        || word.starts_with("```")
}

#[cfg(test)]
mod tests {
    use super::{clean, wrap};

    #[test]
    fn prose_is_left_alone() {
        let text = "One *two* `three`.\n\n- a list\n- <https://example.com>\n- [a link](https://example.com)";
        assert_eq!(clean(text), text);
    }

    #[test]
    fn code_blocks_never_become_doctests() {
        assert_eq!(clean("```\nlet a = 1;\n```"), "```text\nlet a = 1;\n```");
        assert_eq!(clean("```rust,no_run\nx\n```"), "```text\nx\n```");
        assert_eq!(clean("~~~ignore\nx\n~~~"), "~~~text\nx\n~~~");
        assert_eq!(clean("```json\n{}\n```"), "```json\n{}\n```");
        assert_eq!(
            clean("a\n\n    std::process::exit(0)\n\nb"),
            "a\n\n```text\nstd::process::exit(0)\n```\n\nb"
        );
        assert_eq!(clean("> a\n>\n>     exit()"), "```text\n> a\n>\n>     exit()\n```");
    }

    #[test]
    fn an_unclosed_block_takes_nothing_with_it() {
        assert_eq!(clean("```\nlet a = 1;"), "````text\n```\nlet a = 1;\n````");
    }

    #[test]
    fn html_and_brackets_are_escaped() {
        let link = "<a href=\"https://example.com\">here</a>";
        assert_eq!(clean(link), "\\<a href=\"<https://example.com>\">here\\</a>");
        assert_eq!(clean("a <b>c</b> [d] `<e>` [f](#g)"), "a \\<b>c\\</b> \\[d] `<e>` \\[f](#g)");
    }

    #[test]
    fn bare_urls_get_brackets() {
        assert_eq!(
            clean("see https://example.com/a_b, or not."),
            "see <https://example.com/a_b>, or not."
        );
    }

    #[test]
    fn long_lines_are_broken_where_it_changes_nothing() {
        let words = "word ".repeat(19);
        let broken = "word ".repeat(18);
        assert_eq!(wrap(words.trim()), format!("{}\nword", broken.trim()));
        let item = format!("  - {}", words.trim());
        assert_eq!(wrap(&item), format!("  - {}\n    word word", "word ".repeat(17).trim()));
        let dash = format!("{}no - b", "word ".repeat(18));
        assert_eq!(wrap(&dash), format!("{}no -\nb", "word ".repeat(18)));
        let code = format!("```text\n{words}\n```");
        assert_eq!(wrap(&code), code);
    }

    #[test]
    fn headings_stay_below_ours() {
        assert_eq!(clean("# Title\n\ntext"), "### Title\n\ntext");
    }

    #[test]
    fn what_rust_refuses_in_comments_is_gone() {
        assert_eq!(clean("a\rb\u{202e}c\u{0}"), "a\nbc");
    }
}

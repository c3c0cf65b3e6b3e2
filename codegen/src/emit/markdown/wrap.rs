//! Long lines to shorter ones, where Markdown doesn't mind.

use pulldown_cmark::{Event, Tag, TagEnd, TextMergeStream};

use super::containers::Containers;
use super::edits::{Edit, apply};

/// How long a line of documentation may be.
const WIDTH: usize = 92;

/// A space that may become a line break.
struct Space {
    at: usize,
    length: usize,
    /// Which of the prefixes the next line begins with.
    prefix: usize,
}

/// The text with its long lines broken: only within paragraphs, between words of prose, and not
/// where the rest of the line would begin something else.
pub(in crate::emit) fn wrap(text: &str) -> String {
    if text.lines().all(fits) {
        return text.to_owned();
    }
    let (spaces, prefixes) = spaces(text);
    let mut spaces = spaces.iter().peekable();
    let mut edits = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let end = start + line.len();
        let mut of_line = Vec::new();
        while let Some(space) = spaces.next_if(|space| space.at < end) {
            of_line.push(space);
        }
        if !fits(line) {
            wrap_line(text, start..end, &of_line, &prefixes, &mut edits);
        }
        start = end + 1;
    }
    // A paragraph outside of all else goes on with a line that begins with a letter.
    let is_plain = |(range, new): &Edit| {
        new == "\n" && text[range.end..].starts_with(|first: char| first.is_ascii_alphabetic())
    };
    let is_plain = edits.iter().all(is_plain);
    let wrapped = apply(text, edits);
    // Markdown has more ways to take the beginning of any other line than are known here.
    if is_plain || said(&wrapped) == said(text) { wrapped } else { text.to_owned() }
}

/// What a text says, whatever lines it stands in.
pub(super) fn said(text: &str) -> Vec<Event<'_>> {
    let in_one_line = super::parse(text).map(|(event, _)| match event {
        Event::SoftBreak => Event::Text(" ".into()),
        other => other,
    });
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let merged = TextMergeStream::new(in_one_line);
    merged
        .map(|event| match event {
            Event::Text(text) => Event::Text(words(&text).into()),
            other => other,
        })
        .collect()
}

fn fits(line: &str) -> bool {
    line.len() <= WIDTH || line.chars().count() <= WIDTH
}

/// The spaces where a line may end, and what the lines after them begin with.
fn spaces(text: &str) -> (Vec<Space>, Vec<String>) {
    let mut spaces = Vec::new();
    let mut prefixes = vec![String::new()];
    let mut containers = Containers::new(text);
    let mut fixed = 0_usize;
    for (event, range) in super::parse(text) {
        containers.see(&event, &range);
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::Item)
            | Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => {
                prefixes.push(containers.prefix());
            }
            Event::Start(Tag::Heading { .. } | Tag::Table(_) | Tag::CodeBlock(_)) => fixed += 1,
            Event::End(TagEnd::Heading(_) | TagEnd::Table | TagEnd::CodeBlock) => fixed -= 1,
            Event::Text(_) if fixed == 0 => {
                let source = &text[range.clone()];
                let mut at = 0;
                while let Some(found) = source[at..].find(' ') {
                    let start = at + found;
                    let length =
                        source[start..].len() - source[start..].trim_start_matches(' ').len();
                    at = start + length;
                    let prefix = prefixes.len() - 1;
                    spaces.push(Space { at: range.start + start, length, prefix });
                }
            }
            _ => {}
        }
    }
    (spaces, prefixes)
}

fn wrap_line(
    text: &str,
    line: std::ops::Range<usize>,
    spaces: &[&Space],
    prefixes: &[String],
    edits: &mut Vec<Edit>,
) {
    let count = |from: usize, to: usize| text[from.min(to)..to].chars().count();
    let mut length = 0;
    let mut counted = line.start;
    let mut candidate: Option<&Space> = None;
    let end = Space { at: line.end, length: 0, prefix: 0 };
    for space in spaces.iter().copied().chain([&end]) {
        length += count(counted, space.at);
        counted = space.at;
        if length > WIDTH
            && let Some(space) = candidate.take()
        {
            let prefix = &prefixes[space.prefix];
            let next = space.at + space.length;
            edits.push((space.at..next, format!("\n{prefix}")));
            length = prefix.chars().count() + count(next, counted);
        }
        let next = text[space.at + space.length..line.end].split(' ').next().unwrap_or_default();
        if !text[..space.at].ends_with('\\') && !begins_block(next) {
            candidate = Some(space);
        }
    }
}

/// Whether a word at the beginning of a line would begin a block there.
fn begins_block(word: &str) -> bool {
    let only = |marks: &[char]| word.chars().all(|c| marks.contains(&c));
    let number = word
        .strip_suffix(['.', ')'])
        .is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit()));
    let html = word.starts_with('<') && !super::is_url(&word[1..]);
    only(&['-', '+', '*', '_', '=', '#'])
        || only(&['-', ':', '|'])
        || number
        || html
        || word.starts_with(['>', '|', '~'])
        || word.starts_with("```")
}

//! What rustdoc would make of a text: what it compiles, links to and takes for HTML.
//!
//! This is the guard behind the edits. Whatever they leave, a text that isn't harmless by what is
//! said here never gets into documentation.

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag};

use super::{is_url, parse};

/// Languages that code blocks may keep; what isn't one, rustdoc could take for Rust.
pub(super) const LANGUAGES: &[&str] = &[
    "bash",
    "console",
    "csv",
    "graphql",
    "html",
    "http",
    "javascript",
    "js",
    "json",
    "jsonc",
    "python",
    "sh",
    "shell",
    "sql",
    "text",
    "toml",
    "typescript",
    "xml",
    "yaml",
];

/// Whether rustdoc finds nothing in a text to compile, to link to or to take for HTML, and takes
/// what comes after it for what it is.
pub(super) fn is_harmless(text: &str) -> bool {
    compiled_blocks(text) == 0
        && !is_open(text)
        && !has_loose_reference(text)
        && parse(text).all(|(event, _)| match event {
            Event::Html(_) | Event::InlineHtml(_) => false,
            Event::Start(
                Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. },
            ) => link_type == LinkType::Email || is_url(&dest_url),
            _ => true,
        })
}

/// How many blocks of the text rustdoc would take for Rust.
pub(in crate::emit) fn compiled_blocks(text: &str) -> usize {
    // What a block begins with.
    if !["```", "~~~", "    ", "\t"].iter().any(|begin| text.contains(begin)) {
        return 0;
    }
    let blocks = parse(text).filter(|(event, _)| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => true,
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
            !LANGUAGES.contains(&&**language)
        }
        _ => false,
    });
    blocks.count()
}

/// Whether a text that comes after it would be a part of the text's last block.
pub(super) fn is_open(text: &str) -> bool {
    const MARK: &str = "mark";
    let followed = format!("{text}\n\n{MARK}");
    match parse(&followed).last() {
        Some((Event::End(pulldown_cmark::TagEnd::Paragraph), range)) => {
            followed[range].trim_end() != MARK
        }
        _ => true,
    }
}

/// Whether there are brackets in the text that rustdoc would take for the name of an item.
fn has_loose_reference(text: &str) -> bool {
    let mut found = false;
    let notice = |_: BrokenLink<'_>| {
        found = true;
        None::<(CowStr<'_>, CowStr<'_>)>
    };
    Parser::new_with_broken_link_callback(text, Options::all(), Some(notice)).for_each(drop);
    found
}

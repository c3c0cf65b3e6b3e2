//! The document's words to identifiers in Rust's cases. Whatever the words are, what comes out
//! is an identifier.

use crate::check_package_name;
use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// `sendMessage` → `SendMessage`.
pub(super) fn camel(text: &str) -> String {
    identifier(&plain(text).to_upper_camel_case(), "N", "Empty")
}

/// `sendMessage` → `send_message`.
pub(super) fn snake(text: &str) -> String {
    identifier(&plain(text).to_snake_case(), "n", "empty")
}

/// `sendMessage` → `SEND_MESSAGE`.
pub(super) fn shouty(text: &str) -> String {
    identifier(&plain(text).to_shouty_snake_case(), "N", "EMPTY")
}

/// Like [`snake`], and a good name for a file everywhere: Rust wants those of modules in ASCII.
pub(super) fn module(text: &str) -> String {
    let letter =
        |c: char| if c.is_ascii() { c.to_string() } else { format!("u{:x}", u32::from(c)) };
    let name: String = snake(text).chars().map(letter).collect();
    match name.as_str() {
        // The name of the file that holds the modules, and names that Windows keeps to itself.
        "mod" | "aux" | "con" | "nul" | "prn" => format!("{name}_"),
        _ => name,
    }
}

/// `Pet Store API` → `pet-store-api`.
pub(super) fn package(title: &str) -> String {
    let ascii: String =
        title.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let name = ascii.to_kebab_case();
    let name = name.trim_start_matches(|first: char| !first.is_ascii_alphabetic());
    let candidates = [name.to_owned(), format!("{name}-client")];
    let usable = candidates.into_iter().find(|name| check_package_name(name).is_ok());
    usable.unwrap_or_else(|| "api-client".to_owned())
}

/// The words for an operation that has none of its own: `GET /pets/{id}` → `get pets by id`.
pub(super) fn of_path(method: &str, path: &str) -> String {
    let mut words = vec![method.to_lowercase()];
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        words.push(segment.replace('{', " by ").replace('}', " "));
    }
    words.join(" ")
}

/// The text with everything that can't be part of an identifier turned into spaces, and signs
/// in front of numbers into words.
fn plain(text: &str) -> String {
    let signed = |sign| {
        text.strip_prefix(sign).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let text = match (signed('+'), signed('-')) {
        (Some(number), _) => format!("plus {number}"),
        (_, Some(number)) => format!("minus {number}"),
        (None, None) => text.to_owned(),
    };
    text.chars().map(|c| if unicode_ident::is_xid_continue(c) { c } else { ' ' }).collect()
}

/// Makes an identifier of a name in the right case: `digit` goes in front of one that begins
/// with a digit, and `empty` stands for none at all.
fn identifier(name: &str, digit: &str, empty: &str) -> String {
    match name.chars().next() {
        None => empty.to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("{digit}{name}"),
        Some(_) if matches!(name, "self" | "Self" | "super" | "crate") => format!("{name}_"),
        Some(_) => name.to_owned(),
    }
}

/// Whether Rust 2024 keeps a name to itself, so that it must be written raw.
pub(super) fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in",
        "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
        "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe",
        "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&name)
}

//! The words that Rust keeps to itself.

/// Whether a word is a keyword of Rust 2024, or reserved to become one, so that a name must be
/// written raw.
pub(crate) fn is_keyword(word: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in",
        "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
        "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe",
        "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&word)
}

/// Whether a word is a keyword that paths are made of, which can't be a name even when written raw.
pub(crate) fn is_path_keyword(word: &str) -> bool {
    matches!(word, "crate" | "self" | "Self" | "super")
}

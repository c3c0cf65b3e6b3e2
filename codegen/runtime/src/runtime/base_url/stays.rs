//! What stays in the part of a URL that it is put into.

/// Whether a value is nothing but letters and digits of ASCII, and some signs. With dots only between
/// these, it makes no path that leads elsewhere either.
pub(crate) fn stays(value: &str, signs: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || signs.contains(c);
    value.chars().all(is_plain) && (value.is_empty() || !value.split('.').any(str::is_empty))
}

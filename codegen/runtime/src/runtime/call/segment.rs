//! What may stand in a path.

/// Puts a segment, which is encoded, in place of `{name}`.
///
/// An empty value, `.` and `..` are refused: URL parsers collapse such segments, percent-encoded
/// or not, and the request would go to another operation.
pub(super) fn replace(template: &str, name: &str, segment: &str) -> Result<String, String> {
    if matches!(segment, "" | "." | "..") {
        return Err(format!(
            "the path parameter `{name}` is {segment:?}, which would lead to another path"
        ));
    }
    Ok(template.replace(&format!("{{{name}}}"), segment))
}

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
    let mut path = String::with_capacity(template.len() + segment.len());
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        path.push_str(before);
        match behind.strip_prefix(name).and_then(|behind| behind.strip_prefix('}')) {
            Some(behind) => {
                path.push_str(segment);
                rest = behind;
            }
            None => {
                path.push('{');
                rest = behind;
            }
        }
    }
    path.push_str(rest);
    Ok(path)
}

//! Parts with something between them.

/// The parts of a value with what stands between them, unless one of them could be taken for several.
pub(super) fn joined(name: &str, parts: &[String], separator: &str) -> Result<String, String> {
    if parts.iter().any(|part| part.contains(separator)) {
        return Err(format!("`{name}` has what stands between its parts within one of them"));
    }
    Ok(parts.join(separator))
}

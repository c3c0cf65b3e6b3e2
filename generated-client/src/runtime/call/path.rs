//! Puts parameters into the path, so that a value stays one segment whatever it holds.

use super::Call;
use crate::runtime::operation::Operation;
use crate::runtime::query::encode::encode;

impl<O: Operation> Call<O> {
    /// Puts `value` into the path in place of `{name}`.
    pub(crate) fn with_path(self, name: &str, value: &(impl ToString + ?Sized)) -> Self {
        self.change(|request| {
            request.path = replace(&request.path, name, &encode(&value.to_string()))?;
            Ok(())
        })
    }
}

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

//! Puts parameters into the path, so that a value stays one segment whatever it holds.

use percent_encoding::utf8_percent_encode;

use super::Call;
use crate::runtime::operation::Operation;
use crate::runtime::query::RESERVED;

impl<O: Operation> Call<O> {
    /// Puts `value` into the path in place of `{name}`.
    pub(crate) fn with_path(self, name: &str, value: &(impl ToString + ?Sized)) -> Self {
        self.change(|request| {
            request.path = fill(&request.path, name, &value.to_string())?;
            Ok(())
        })
    }
}

/// Puts `value` in place of `{name}`.
///
/// An empty value, `.` and `..` are refused: URL parsers collapse such segments, percent-encoded
/// or not, and the request would go to another operation.
fn fill(template: &str, name: &str, value: &str) -> Result<String, String> {
    if matches!(value, "" | "." | "..") {
        return Err(format!(
            "the path parameter `{name}` is {value:?}, which would lead to another path"
        ));
    }
    let segment = utf8_percent_encode(value, RESERVED).to_string();
    Ok(template.replace(&format!("{{{name}}}"), &segment))
}

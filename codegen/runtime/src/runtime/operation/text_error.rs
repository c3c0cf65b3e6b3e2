//! Errors whose bodies are text.

use super::ErrorBody;

impl ErrorBody {
    /// Text.
    pub(crate) const fn text(statuses: &'static [&'static str]) -> Self {
        Self { statuses, decode: |response| Some(Box::new(response.text::<String>().ok()?)) }
    }
}

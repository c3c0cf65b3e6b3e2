//! Responses that are declared as a JSON string, and may be a text that isn't JSON.

use serde::de::DeserializeOwned;

use super::{DecodeError, RawResponse};

impl RawResponse {
    /// The body as a JSON string, or else as it came, unless the client is strict. A text of lines that
    /// are JSON, or of numbers with commas between them, may be JSON by chance, if there is but one.
    pub(crate) fn json_text<T>(&mut self) -> Result<T, DecodeError>
    where
        T: DeserializeOwned + From<String>,
    {
        let error = match self.json() {
            Ok(text) => return Ok(text),
            Err(error) => error,
        };
        let body = self.unmarked();
        // `null` says that there is no text.
        if self.is_strict() || body.trim_ascii() == b"null" {
            return Err(error);
        }
        let Ok(text) = std::str::from_utf8(body) else { return Err(error) };
        let came = if text.is_empty() { "nothing" } else { "another text" };
        let text = T::from(text.to_owned());
        self.note_whole("a JSON string", came);
        Ok(text)
    }
}

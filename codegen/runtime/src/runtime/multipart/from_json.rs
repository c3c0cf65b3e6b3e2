//! Parts that are JSON.

use http::HeaderMap;
use serde::Serialize;

use super::Parts;
use crate::runtime::finite;
use crate::runtime::in_requests::as_request::as_request;

impl Parts {
    /// Adds a value as JSON.
    pub fn json(mut self, name: impl AsRef<str>, value: &(impl Serialize + ?Sized)) -> Self {
        let name = name.as_ref();
        let json = as_request(|| {
            finite::check(Some(name), value)?;
            serde_json::to_string(value)
                .map_err(|error| format!("the part `{name}` can't be written as JSON: {error}"))
        });
        match json {
            Ok(json) => self.add_text(name, Some("application/json"), json, HeaderMap::new()),
            Err(reason) => self.add(Err(reason)),
        }
        self
    }
}

//! Parts that are JSON.

use http::HeaderMap;
use serde::Serialize;

use super::Parts;
use crate::runtime::in_requests::as_request::as_request;
use crate::runtime::{finite, json};

impl Parts {
    /// Adds a value as JSON.
    pub fn json(mut self, name: impl AsRef<str>, value: &(impl Serialize + ?Sized)) -> Self {
        let name = name.as_ref();
        let written = as_request(|| {
            finite::check(Some(name), value)?;
            json::written(value)
                .map(|json| String::from_utf8_lossy(&json).into_owned())
                .map_err(|error| format!("the part `{name}` can't be written as JSON: {error}"))
        });
        match written {
            Ok(json) => self.add_text(name, Some("application/json"), json, HeaderMap::new()),
            Err(reason) => self.add(Err(reason)),
        }
        self
    }
}

//! Parts that are JSON.

use serde::Serialize;

use super::Parts;
use crate::runtime::style::Value;

impl Parts {
    /// Adds a value as JSON.
    pub fn json(mut self, name: impl AsRef<str>, value: &(impl Serialize + ?Sized)) -> Self {
        match Value::of(Some(name.as_ref()), value) {
            Ok(value) => self.add_text(name.as_ref(), Some("application/json"), value.json()),
            Err(reason) => self.add(Err(reason)),
        }
        self
    }
}

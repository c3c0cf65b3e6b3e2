//! A boolean that is always the same.

use serde_json::Value;

use super::{Match, Shape};

/// Always this boolean.
pub(crate) struct JustBoolean(pub(crate) bool);

impl Shape for JustBoolean {
    fn check(&self, value: &Value) -> Option<Match> {
        (value.as_bool()? == self.0).then(|| Match { expected: 1, ..Match::default() })
    }
}

//! A string that is always the same.

use serde_json::Value;

use super::{Match, Shape};

/// Always this string.
pub(crate) struct JustString(pub(crate) &'static str);

impl Shape for JustString {
    fn check(&self, value: &Value) -> Option<Match> {
        (value.as_str()? == self.0).then(|| Match { expected: 1, ..Match::default() })
    }
}

//! Strings.

use serde_json::Value;

use super::{Match, Shape};

/// A string.
pub(crate) struct String;

impl Shape for String {
    fn check(&self, value: &Value) -> Option<Match> {
        value.is_string().then(Match::default)
    }
}

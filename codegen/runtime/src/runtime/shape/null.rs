//! `null`.

use serde_json::Value;

use super::{Match, Shape};

/// `null`, and nothing else.
pub(crate) struct Null;

impl Shape for Null {
    fn check(&self, value: &Value) -> Option<Match> {
        value.is_null().then(Match::default)
    }
}

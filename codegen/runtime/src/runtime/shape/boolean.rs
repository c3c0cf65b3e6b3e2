//! Booleans.

use serde_json::Value;

use super::{Match, Shape};

/// A boolean.
pub(crate) struct Boolean;

impl Shape for Boolean {
    fn check(&self, value: &Value) -> Option<Match> {
        value.is_boolean().then(Match::default)
    }
}

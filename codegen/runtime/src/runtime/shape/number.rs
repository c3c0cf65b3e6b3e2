//! Numbers.

use serde_json::Value;

use super::{Match, Shape};

/// A number, with a fraction or without.
pub(crate) struct Number;

impl Shape for Number {
    fn check(&self, value: &Value) -> Option<Match> {
        value.is_number().then(Match::default)
    }
}

//! What may be anything.

use std::cmp::Reverse;

use serde_json::Value;

use super::{Match, Shape};

/// Anything.
pub(crate) struct Any;

impl Shape for Any {
    fn check(&self, _: &Value) -> Option<Match> {
        Some(Match { is_vague: Reverse(true), ..Match::default() })
    }
}

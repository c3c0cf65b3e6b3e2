//! Objects of anything.

use serde_json::Value;

use super::{Match, Shape};

/// An object, whatever its members are.
pub(crate) struct SomeObject;

impl Shape for SomeObject {
    fn check(&self, value: &Value) -> Option<Match> {
        value.is_object().then(Match::default)
    }
}

//! An integer that is always the same.

use serde_json::Value;

use super::super::whole::whole;
use super::{Match, Shape};

/// Always this integer.
pub(crate) struct JustInteger(pub(crate) i64);

impl Shape for JustInteger {
    fn check(&self, value: &Value) -> Option<Match> {
        (whole(value)? == self.0.into()).then(|| Match { expected: 1, ..Match::default() })
    }
}

//! What may be `null`.

use serde_json::Value;

use super::{Match, Shape};

/// `null`, or else this.
pub(crate) struct Nullable {
    pub(crate) or: &'static dyn Shape,
}

impl Shape for Nullable {
    fn check(&self, value: &Value) -> Option<Match> {
        if value.is_null() { Some(Match::default()) } else { self.or.check(value) }
    }
}

//! Objects whose members are of one type.

use serde_json::Value;

use super::each::check_each;
use super::{Match, Shape};

/// An object whose members all look like this.
pub(crate) struct Map {
    pub(crate) each_looks_like: &'static dyn Shape,
}

impl Shape for Map {
    fn check(&self, value: &Value) -> Option<Match> {
        let (matches, lost) = check_each(self.each_looks_like, value.as_object()?.values())?;
        Some(Match { known: matches.len(), lost, ..Match::default() })
    }
}

//! Strings that are listed.

use std::cmp::Reverse;

use serde_json::Value;

use super::{Match, Shape};

/// A string, which may also be one that isn't known yet.
pub(crate) struct Listed {
    pub(crate) values_known_so_far: &'static [&'static str],
}

impl Shape for Listed {
    fn check(&self, value: &Value) -> Option<Match> {
        let is_known = self.values_known_so_far.contains(&value.as_str()?);
        Some(if is_known {
            Match { expected: 1, ..Match::default() }
        } else {
            Match { unlisted: Reverse(1), ..Match::default() }
        })
    }
}

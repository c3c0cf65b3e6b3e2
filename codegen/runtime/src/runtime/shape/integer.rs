//! Integers.

use serde_json::Value;

use super::super::whole::whole;
use super::{Match, Shape};

/// An integer, however it is written.
pub(crate) struct Integer;

impl Shape for Integer {
    fn check(&self, value: &Value) -> Option<Match> {
        whole(value).map(|_| Match { exact: 1, ..Match::default() })
    }
}

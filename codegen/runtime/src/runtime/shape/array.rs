//! Arrays of one type.

use std::cmp::Reverse;

use serde_json::Value;

use super::each::check_each;
use super::{Match, Shape};

/// An array whose elements, or `null` in their places, look like this.
pub(crate) struct Array {
    pub(crate) each_looks_like: &'static dyn Shape,
}

impl Shape for Array {
    /// An array matches no better than the worst of its elements, and loses what each of them loses.
    fn check(&self, value: &Value) -> Option<Match> {
        let elements = value.as_array()?.iter().filter(|element| !element.is_null());
        let (matches, lost) = check_each(self.each_looks_like, elements)?;
        let worst = matches.into_iter().min().unwrap_or_default();
        Some(Match { is_vague: Reverse(false), lost, ..worst })
    }
}

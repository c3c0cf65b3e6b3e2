//! Objects that are several others at once.

use std::cmp::Reverse;

use serde_json::Value;

use super::members::Members;
use super::required::check_object;
use super::{Match, Shape};

/// An object that is several of the others beside it at once.
pub(crate) struct Combined {
    /// The members that are always there.
    pub(crate) required: &'static [&'static str],
    pub(crate) members: Members,
    /// Whether it keeps other members.
    pub(crate) is_open: bool,
}

impl Shape for Combined {
    /// It declares what any of the others declares. That it keeps what none of them does is no reason to
    /// take a value for several of them.
    fn check(&self, value: &Value) -> Option<Match> {
        let object = value.as_object()?;
        let found = check_object(object, self.required, self.members, self.is_open)?;
        let kept = if self.is_open { object.len() - found.known - found.nulls.0 } else { 0 };
        Some(Match { lost: Reverse(found.lost.0 + kept), ..found })
    }

    fn is_combined(&self) -> bool {
        true
    }
}

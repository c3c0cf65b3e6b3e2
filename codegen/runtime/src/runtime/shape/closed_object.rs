//! Objects that have no other members than those that are declared.

use std::cmp::Reverse;

use serde_json::Value;

use super::members::Members;
use super::required::check_object;
use super::{Match, Shape};

/// An object that has no other members.
pub(crate) struct ClosedObject {
    /// The members that are always there.
    pub(crate) required: &'static [&'static str],
    pub(crate) members: Members,
}

impl Shape for ClosedObject {
    fn check(&self, value: &Value) -> Option<Match> {
        let object = value.as_object()?;
        let found = check_object(object, self.required, self.members, false)?;
        let is_refused = Reverse(object.len() > found.known + found.nulls.0);
        Some(Match { is_refused, ..found })
    }
}

//! Objects.

use serde_json::Value;

use super::members::Members;
use super::required::check_object;
use super::{Match, Shape};

/// An object.
pub(crate) struct Object {
    /// The members that are always there.
    pub(crate) required: &'static [&'static str],
    pub(crate) members: Members,
    /// Whether it keeps other members.
    pub(crate) is_open: bool,
}

impl Shape for Object {
    fn check(&self, value: &Value) -> Option<Match> {
        check_object(value.as_object()?, self.required, self.members, self.is_open)
    }
}

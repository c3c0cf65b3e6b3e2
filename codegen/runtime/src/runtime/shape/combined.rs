//! Objects that are several others at once.

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
    fn check(&self, value: &Value) -> Option<Match> {
        check_object(value.as_object()?, self.required, self.members, self.is_open)
    }

    fn is_combined(&self) -> bool {
        true
    }
}

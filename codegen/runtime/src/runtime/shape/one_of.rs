//! What looks like one of several shapes.

use serde_json::Value;

use super::{Match, Shape};

/// One of these.
pub(crate) struct OneOf {
    pub(crate) shapes: &'static [&'static dyn Shape],
}

impl Shape for OneOf {
    fn check(&self, value: &Value) -> Option<Match> {
        self.shapes.iter().filter_map(|shape| shape.check(value)).max()
    }
}

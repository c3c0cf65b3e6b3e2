//! What is said of pages that would have no end.

/// Why nothing is sent where a page leads to itself.
pub(super) const CIRCLE: &str = "the page leads to itself";

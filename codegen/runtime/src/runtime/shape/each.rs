//! What several values look like that are of one type.

use std::cmp::Reverse;

use serde_json::Value;

use super::{Match, Shape};

/// How well each of them matches, and what gets lost of all; nothing where one doesn't match.
pub(super) fn check_each<'v>(
    shape: &dyn Shape,
    values: impl Iterator<Item = &'v Value>,
) -> Option<(Vec<Match>, Reverse<usize>)> {
    let matches: Option<Vec<Match>> = values.map(|value| shape.check(value)).collect();
    let matches = matches?;
    let lost = matches.iter().map(|found| found.lost.0).sum();
    Some((matches, Reverse(lost)))
}

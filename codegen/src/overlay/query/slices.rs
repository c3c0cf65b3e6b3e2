//! Elements of lists, by indices that may count from the end.

use crate::tree::{Node, Value};

/// The element at an index; a negative one counts from the end.
pub(super) fn element(node: &Node, index: i64) -> Option<&Node> {
    let elements = node.as_array()?;
    let index = usize::try_from(from_start(index, elements.len())).ok()?;
    elements.get(index)
}

/// The elements that a slice selects (RFC 9535, 2.3.4.2).
pub(super) fn slice(
    node: &Node,
    start: Option<i64>,
    end: Option<i64>,
    step: Option<i64>,
) -> impl Iterator<Item = &Node> {
    let elements = match &node.value {
        Value::Array(elements) => elements.as_slice(),
        _ => &[],
    };
    let count = length(elements.len());
    let step = step.unwrap_or(1);
    let bound = |index: Option<i64>, usual: i64, least: i64, most: i64| {
        index.map_or(usual, |index| from_start(index, elements.len()).clamp(least, most))
    };
    let (mut next, end) = if step < 0 {
        (bound(start, count - 1, -1, count - 1), bound(end, -1, -1, count - 1))
    } else {
        (bound(start, 0, 0, count), bound(end, count, 0, count))
    };
    std::iter::from_fn(move || {
        let is_within = if step < 0 { next > end } else { step > 0 && next < end };
        let element = is_within.then(|| usize::try_from(next).ok()).flatten()?;
        next = next.saturating_add(step);
        elements.get(element)
    })
}

fn from_start(index: i64, elements: usize) -> i64 {
    if index < 0 { length(elements).saturating_add(index) } else { index }
}

fn length(elements: usize) -> i64 {
    i64::try_from(elements).unwrap_or(i64::MAX)
}

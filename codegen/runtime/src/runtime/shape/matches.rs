//! The variants that are tried, and how often.

use std::cell::Cell;

use serde_json::Value;

thread_local! {
    /// How many unions are being decoded within each other.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// How many values may yet be decoded again in the outermost, as another variant than the best.
    static ROOM: Cell<usize> = const { Cell::new(0) };
}

/// How often all of a value may be decoded again. Each other try decodes again whatever unions are
/// within, so that a response made for it could take time without end.
const MOST_TRIES: usize = 16;

/// The variants that a value may be of, the best match first.
pub(crate) struct Matches<'v> {
    value: &'v Value,
    indices: std::vec::IntoIter<usize>,
    is_begun: bool,
}

impl<'v> Matches<'v> {
    pub(super) fn new(value: &'v Value, indices: Vec<usize>) -> Self {
        if DEPTH.get() == 0 {
            ROOM.set(MOST_TRIES.saturating_mul(size(value)));
        }
        DEPTH.set(DEPTH.get() + 1);
        Self { value, indices: indices.into_iter(), is_begun: false }
    }
}

impl Iterator for Matches<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let index = self.indices.next()?;
        if self.is_begun {
            let left = ROOM.get().checked_sub(size(self.value))?;
            ROOM.set(left);
        }
        self.is_begun = true;
        Some(index)
    }
}

impl Drop for Matches<'_> {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get() - 1);
    }
}

/// How many values a value consists of.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(elements) => 1 + elements.iter().map(size).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

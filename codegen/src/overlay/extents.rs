//! How large a value is, and how deep.

use crate::tree::{Node, Value};

/// How much a value takes beside its characters, in the measure of [`size`].
const VALUE: usize = 64;

/// About how many bytes a value takes, with all that is in it.
pub(super) fn size(node: &Node) -> usize {
    let held: usize = match &node.value {
        Value::String(text) => text.len(),
        Value::Array(elements) => elements.iter().map(size).sum(),
        Value::Object(members) => {
            members.iter().map(|(key, member)| key.len() + size(member)).sum()
        }
        _ => 0,
    };
    held + VALUE
}

/// How many levels a value has.
pub(super) fn depth(node: &Node) -> usize {
    let held = match &node.value {
        Value::Array(elements) => elements.iter().map(depth).max(),
        Value::Object(members) => members.values().map(depth).max(),
        _ => None,
    };
    held.map_or(0, |levels| levels + 1)
}

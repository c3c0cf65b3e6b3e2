//! How large a value is.

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

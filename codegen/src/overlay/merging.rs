//! How the value of an `update` or `copy` goes into a target.

use super::document::Version;
use crate::grammar::wording;
use crate::tree::{Members, Node, Origin, Value};

/// Two values that can't be merged.
pub(super) struct Conflict {
    /// Where the value came from that would change the other.
    pub(super) origin: Option<Origin>,
    pub(super) message: String,
}

/// What a value is to the rules of merging.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
    Primitive,
}

impl Kind {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Object(_) => Self::Object,
            Value::Array(_) => Self::Array,
            _ => Self::Primitive,
        }
    }
}

/// Merges a value into a target, and tells what can't be.
pub(super) fn update(target: &mut Node, value: &Node, version: Version) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    match (&mut target.value, &value.value) {
        (Value::Object(members), Value::Object(new)) => {
            merge(members, new, &mut conflicts);
        }
        // In the first version, what an array is updated with is always an element.
        (Value::Array(elements), Value::Array(new)) if version > Version::V1_0 => {
            elements.extend(new.iter().cloned());
        }
        (Value::Array(elements), _) => elements.push(value.clone()),
        (found, new) if Kind::of(found) == Kind::of(new) && version > Version::V1_0 => {
            *target = value.clone();
        }
        (found, new) => conflicts.push(misfit(found, new, value.origin)),
    }
    conflicts
}

fn misfit(target: &Value, new: &Value, origin: Option<Origin>) -> Conflict {
    let is_simple = Kind::of(target) == Kind::of(new);
    let (target, new) = (wording::kind(target), wording::kind(new));
    let message = if is_simple {
        format!("the target is {target}, and overlays of version 1.0 update objects and lists only")
    } else {
        format!("the target is {target}, which can't be updated with {new}")
    };
    Conflict { origin, message }
}

/// Merges members into those of an object.
fn merge(members: &mut Members, new: &Members, conflicts: &mut Vec<Conflict>) {
    for (key, value) in new {
        let Some(target) = members.node_mut(key) else {
            members.insert(key.clone(), value.clone());
            continue;
        };
        match (&mut target.value, &value.value) {
            (Value::Object(members), Value::Object(new)) => {
                merge(members, new, conflicts);
            }
            (Value::Array(elements), Value::Array(new)) => elements.extend(new.iter().cloned()),
            (found, new) if Kind::of(found) == Kind::of(new) => *target = value.clone(),
            (found, new) => {
                let (found, new) = (wording::kind(found), wording::kind(new));
                let message = format!(
                    "`{}` is {found} in the target, which can't be merged with {new}",
                    wording::cut(key)
                );
                conflicts.push(Conflict { origin: value.origin, message });
            }
        }
    }
}

//! What a rule has changed, as changes of the document.

use super::Members;
use crate::diagnostics::{Change, Pointer};
use crate::tree::{Node, Places, Value};

/// Adds the changes that make of an object what a rule has made of it. Each value is changed where it came
/// from; what is added stands in the object, which came from a place.
pub(super) fn differences(
    before: &Members,
    after: &Members,
    at: &Pointer,
    places: &Places,
    changes: &mut Vec<Change>,
) {
    let place = |key: &str, node: &Node| match node.origin {
        Some(origin) => places.pointer(Some(origin)),
        None => at.child(key),
    };
    for (key, old) in before {
        match after.node(key) {
            None => changes.push(Change::Remove(place(key, old))),
            Some(new) => difference(old, new, &place(key, old), places, changes),
        }
    }
    for (key, new) in after {
        if !before.contains_key(key) {
            changes.push(Change::Set(at.child(key), new.plain()));
        }
    }
}

fn difference(old: &Node, new: &Node, at: &Pointer, places: &Places, changes: &mut Vec<Change>) {
    match (&old.value, &new.value) {
        (Value::Object(old), Value::Object(new)) => differences(old, new, at, places, changes),
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            for (index, (old, new)) in old.iter().zip(new).enumerate() {
                difference(old, new, &at.child(index), places, changes);
            }
        }
        (old, new) if old != new => changes.push(Change::Set(at.clone(), new.plain())),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::differences;
    use crate::diagnostics::{Change, Pointer};
    use crate::tree::Places;

    #[test]
    fn what_differs_is_changed_where_it_stands() {
        let mut places = Places::default();
        let before = places.tree(json!({
            "gone": 1, "same": {"a": [1]}, "other": {"b": 1, "c": 2}, "list": [1, {"d": 1}], "short": [1, 2],
        }));
        let mut after = before.clone();
        let members = after.as_object_mut().unwrap();
        members.shift_remove("gone");
        members.insert("new", "x");
        members.node_mut("other").unwrap().as_object_mut().unwrap().insert("b", "y");
        members.node_mut("list").unwrap().as_array_mut().unwrap()[1]
            .as_object_mut()
            .unwrap()
            .insert("e", true);
        members.node_mut("short").unwrap().as_array_mut().unwrap().pop();
        let mut changes = Vec::new();
        let (before, after) = (before.as_object().unwrap(), after.as_object().unwrap());
        differences(before, after, &Pointer::root(), &places, &mut changes);
        let at = |pointer: &str| Pointer::from(pointer.to_owned());
        assert_eq!(
            changes,
            [
                Change::Remove(at("/gone")),
                Change::Set(at("/other/b"), json!("y")),
                Change::Set(at("/list/1/e"), json!(true)),
                Change::Set(at("/short"), json!([1])),
                Change::Set(at("/new"), json!("x")),
            ]
        );
    }
}

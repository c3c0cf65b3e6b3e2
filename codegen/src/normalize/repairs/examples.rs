//! Examples in the wrong shape.

use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::{Node, Value};

/// What tells an example object from an example.
const KEYS: [&str; 7] =
    ["value", "externalValue", "$ref", "summary", "description", "dataValue", "serializedValue"];

/// The examples of a media type or parameter are a map of example objects.
pub(super) fn examples(object: &mut Members, findings: &mut Findings<'_>) {
    let origin = object.origin("examples");
    let Some(examples) = object.get_mut("examples") else { return };
    match examples {
        Value::Object(named) => {
            let mut bare: Vec<&mut Node> =
                named.values_mut().filter(|example| !is_example(example)).collect();
            if bare.is_empty() {
                return;
            }
            for example in &mut bare {
                let value = example.take();
                example.value = Node::object([("value", value)]).value;
            }
            let message = "an example stands where an example object belongs";
            findings.repaired(origin, message, "it is taken for the `value` of one");
        }
        Value::Array(list) => {
            let numbered = list.drain(..).enumerate().map(|(index, node)| {
                let is_example = is_example(&node);
                let example = if is_example { node } else { Node::object([("value", node)]) };
                ((index + 1).to_string(), example)
            });
            *examples = Value::Object(numbered.collect());
            let message = "`examples` must be an object, but it is a list";
            findings.repaired(origin, message, "its elements are taken");
        }
        Value::Null => {}
        _ => {
            let example = object.shift_remove("examples").unwrap_or_default();
            object.entry("example").or_insert(example);
            let message = "`examples` must be an object of example objects";
            findings.repaired(origin, message, "it is taken for an `example`");
        }
    }
}

fn is_example(value: &Value) -> bool {
    value
        .as_object()
        .is_some_and(|object| object.is_empty() || KEYS.iter().any(|key| object.contains_key(*key)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::examples;
    use crate::normalize::findings::apply;

    #[test]
    fn examples_are_a_map_of_example_objects() {
        let cases = [
            (json!({"examples": {"a": {"value": 1}}}), json!({"examples": {"a": {"value": 1}}}), 0),
            (
                json!({"examples": {"a": {"b": 1}}}),
                json!({"examples": {"a": {"value": {"b": 1}}}}),
                1,
            ),
            (json!({"examples": [7]}), json!({"examples": {"1": {"value": 7}}}), 1),
            (json!({"examples": "x"}), json!({"example": "x"}), 1),
        ];
        for (object, normal, warnings) in cases {
            let (found, said) = apply(examples, object);
            assert_eq!((found, said.len()), (normal, warnings));
        }
    }
}

//! Schemas that say something in the wrong place, or twice.

use std::collections::HashSet;

use crate::diagnostics::Code;
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::{Node, Value};

/// That a property is required is said by the schema around.
pub(super) fn required_flags(schema: &mut Members, findings: &mut Findings<'_>) {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    let mut required: Vec<Node> = Vec::new();
    for (name, property) in properties {
        let Value::Object(property) = &mut property.value else { continue };
        let flag = match property.get("required") {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(word)) if word == "true" || word == "false" => word == "true",
            _ => continue,
        };
        let origin = property.shift_remove("required").and_then(|required| required.origin);
        let message = format!("`required` must be a list of strings, but it is {flag}");
        findings.warn(Code::Invalid, origin, message).help(
            "it is read as if the schema around listed it; a schema's `required` lists which of its \
             properties must be there",
        );
        if flag {
            required.push(Node::from(name.clone()).of(origin));
        }
    }
    if required.is_empty() {
        return;
    }
    match schema.get_mut("required") {
        Some(Value::Array(known)) => {
            let listed: HashSet<String> =
                known.iter().filter_map(|name| name.as_str()).map(str::to_owned).collect();
            let is_listed = |name: &Node| name.as_str().is_some_and(|name| listed.contains(name));
            known.extend(required.into_iter().filter(|name| !is_listed(name)));
        }
        _ => schema.insert("required", required),
    }
}

/// What must be listed once is listed once.
pub(super) fn duplicates(schema: &mut Members, findings: &mut Findings<'_>) {
    for key in ["required", "enum"] {
        let Some(Value::Array(list)) = schema.get_mut(key) else { continue };
        let mut seen = HashSet::new();
        let stay: Vec<bool> = list.iter().map(|value| seen.insert(value.to_string())).collect();
        if stay.iter().all(|stays| *stays) {
            continue;
        }
        let kept: Vec<Node> =
            list.drain(..).zip(stay).filter_map(|(value, stays)| stays.then_some(value)).collect();
        *list = kept;
        let message = format!("`{key}` lists something twice");
        findings.repaired(schema.origin(key), message, "it is taken once");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{duplicates, required_flags};
    use crate::normalize::findings::apply;

    #[test]
    fn required_properties_are_listed_by_the_schema_around() {
        let (found, said) = apply(
            required_flags,
            json!({
                "properties": {"a": {"required": true}, "b": {"required": false}, "c": {"required": ["d"]}},
                "required": ["e"],
            }),
        );
        assert_eq!(
            found,
            json!({"properties": {"a": {}, "b": {}, "c": {"required": ["d"]}}, "required": ["e", "a"]})
        );
        assert_eq!(said.len(), 2);
    }

    #[test]
    fn nothing_is_listed_twice() {
        let (found, said) = apply(duplicates, json!({"enum": [1, "1", 1], "required": ["a", "a"]}));
        assert_eq!(found, json!({"enum": [1, "1"], "required": ["a"]}));
        assert_eq!(said.len(), 2);
    }
}

//! Schemas that say something in the wrong place, or twice.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::diagnostics::{Code, Pointer};
use crate::normalize::Members;
use crate::normalize::findings::Findings;

/// That a property is required is said by the schema around.
pub(super) fn required_flags(schema: &mut Members, findings: &mut Findings<'_>) {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    let mut required: Vec<Value> = Vec::new();
    let at = findings.at("properties");
    for (name, property) in properties
        .iter_mut()
        .filter_map(|(name, property)| property.as_object_mut().map(|property| (name, property)))
    {
        let flag = match property.get("required") {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(word)) if word == "true" || word == "false" => word == "true",
            _ => continue,
        };
        property.shift_remove("required");
        warn(&at.child(name).child("required"), flag, findings);
        if flag {
            required.push(name.clone().into());
        }
    }
    if required.is_empty() {
        return;
    }
    match schema.get_mut("required") {
        Some(Value::Array(known)) => {
            let listed: HashSet<String> =
                known.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            let is_listed = |name: &Value| name.as_str().is_some_and(|name| listed.contains(name));
            known.extend(required.into_iter().filter(|name| !is_listed(name)));
        }
        _ => {
            schema.insert("required".to_owned(), json!(required));
        }
    }
}

fn warn(at: &Pointer, flag: bool, findings: &mut Findings<'_>) {
    let message = format!("`required` must be a list of strings, but it is {flag}");
    findings.diagnostics.warning(Code::Invalid, at, message).help(
        "it is read as if the schema around listed it; a schema's `required` lists which of its properties must be there",
    );
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
        let kept: Vec<Value> =
            list.drain(..).zip(stay).filter_map(|(value, stays)| stays.then_some(value)).collect();
        *list = kept;
        findings.repaired(key, format!("`{key}` lists something twice"), "it is taken once");
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

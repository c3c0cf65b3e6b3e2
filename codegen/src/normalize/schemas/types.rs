//! The keyword `type`: names that are none, and several types.

use crate::diagnostics::Code;
use crate::grammar::wording::cut;
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::{Node, Origin, Value};

/// The types that OpenAPI 3.0 knows.
const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// JSON Schema's type of null.
pub(super) const NULL: &str = "null";

/// What people write for a type: the type that is meant, and the format where the name tells one.
const SYNONYMS: [(&str, &str, &str); 43] = [
    ("int", "integer", ""),
    ("int32", "integer", "int32"),
    ("int64", "integer", "int64"),
    ("long", "integer", "int64"),
    ("short", "integer", ""),
    ("uint", "integer", ""),
    ("uint32", "integer", "uint32"),
    ("uint64", "integer", "uint64"),
    ("bigint", "integer", "int64"),
    ("float", "number", "float"),
    ("double", "number", "double"),
    ("decimal", "number", ""),
    ("numeric", "number", ""),
    ("bool", "boolean", ""),
    ("str", "string", ""),
    ("text", "string", ""),
    ("char", "string", ""),
    ("varchar", "string", ""),
    ("enum", "string", ""),
    ("date", "string", "date"),
    ("datetime", "string", "date-time"),
    ("date-time", "string", "date-time"),
    ("timestamp", "string", "date-time"),
    ("time", "string", "time"),
    ("uuid", "string", "uuid"),
    ("guid", "string", "uuid"),
    ("uri", "string", "uri"),
    ("url", "string", "uri"),
    ("email", "string", "email"),
    ("password", "string", "password"),
    ("byte", "string", "byte"),
    ("base64", "string", "byte"),
    ("binary", "string", "binary"),
    ("blob", "string", "binary"),
    ("file", "string", "binary"),
    ("list", "array", ""),
    ("arr", "array", ""),
    ("tuple", "array", ""),
    ("map", "object", ""),
    ("dict", "object", ""),
    ("dictionary", "object", ""),
    ("hash", "object", ""),
    ("struct", "object", ""),
];

/// Names types as OpenAPI names them. One that nobody can know is dropped, so that the other
/// keywords decide.
pub(in crate::normalize) fn known_types(schema: &mut Members, findings: &mut Findings<'_>) {
    let mut format = None;
    let origin = schema.origin("type");
    match schema.get_mut("type") {
        Some(Value::String(name)) => match known_type(name) {
            Some((known, implied)) => {
                format = Some(implied);
                rename(name, known, origin, findings);
            }
            None => {
                let message = format!("`{}` is no type that OpenAPI knows", cut(name));
                findings.repaired(origin, message, IGNORED);
                schema.shift_remove("type");
            }
        },
        Some(Value::Array(types)) => {
            for Node { value: name, origin } in types.iter_mut() {
                // YAML's null, where the string is meant.
                if name.is_null() {
                    *name = NULL.into();
                }
                if let Value::String(name) = name
                    && let Some((known, _)) = known_type(name)
                {
                    rename(name, known, *origin, findings);
                }
            }
            let is_known =
                |name: &Node| name.as_str().is_some_and(|name| known_type(name).is_some());
            if let Some(unknown) = types.iter().find(|name| !is_known(name)) {
                let message =
                    format!("{} is no type that OpenAPI knows", cut(&unknown.to_string()));
                findings.repaired(
                    unknown.origin,
                    message,
                    "it is ignored, and the other types stay",
                );
                types.retain(is_known);
            }
        }
        Some(other) if !other.is_null() => {
            let message = format!("`{}` is no type that OpenAPI knows", cut(&other.to_string()));
            findings.repaired(origin, message, IGNORED);
            schema.shift_remove("type");
        }
        _ => {}
    }
    if let Some(format) = format.filter(|format| !format.is_empty())
        && !schema.contains_key("format")
    {
        schema.insert("format", Node::from(format).of(origin));
    }
}

/// The type and format that a name means.
pub(in crate::normalize) fn known_type(name: &str) -> Option<(&'static str, &'static str)> {
    let same = |known: &str| known.eq_ignore_ascii_case(name);
    if let Some(known) = TYPES.into_iter().chain([NULL]).find(|known| same(known)) {
        return Some((known, ""));
    }
    let synonym = SYNONYMS.into_iter().find(|(synonym, ..)| same(synonym));
    synonym.map(|(_, known, format)| (known, format))
}

/// What is done about a type that nobody knows.
const IGNORED: &str = "it is ignored, and the other keywords decide";

fn rename(name: &mut String, known: &str, origin: Option<Origin>, findings: &mut Findings<'_>) {
    if name == known {
        return;
    }
    // Swagger's own word for a file.
    if name != "file" {
        let message = format!("`{}` is no type that OpenAPI knows", cut(name));
        findings.repaired(origin, message, &format!("`{known}` is taken to be meant"));
    }
    known.clone_into(name);
}

/// Makes one type of several, and `nullable` of null among them.
pub(super) fn several_types(schema: &mut Members, findings: &mut Findings<'_>) {
    let origin = schema.origin("type");
    let mut types = match schema.get("type") {
        Some(Value::Array(types)) => types.clone(),
        Some(Value::String(name)) if name == NULL => vec![Node::from(NULL)],
        _ => return,
    };
    let all = types.len();
    types.retain(|name| name.as_str() != Some(NULL));
    let nullable = types.len() < all;
    let mut seen: Vec<Node> = Vec::new();
    types.retain(|name| !seen.contains(name) && (seen.push(name.clone()), true).1);
    match types.as_slice() {
        [] if nullable => {
            schema.shift_remove("type");
            schema.insert("enum", Node::list([Node::default()]));
        }
        [only] => {
            schema.insert("type", only.clone());
        }
        [] => {
            schema.shift_remove("type");
        }
        several => {
            schema.shift_remove("type");
            split(schema, several, origin, findings);
        }
    }
    if nullable {
        schema.insert("nullable", true);
    }
}

/// Makes a schema of each of several types, with the keywords that belong to it.
fn split(
    schema: &mut Members,
    types: &[Node],
    origin: Option<Origin>,
    findings: &mut Findings<'_>,
) {
    if schema.contains_key("enum") {
        return;
    }
    let unions = ["anyOf", "oneOf"].map(|key| schema.get(key));
    if let Some(union) = unions.into_iter().flatten().next() {
        let has_type =
            |member: &Value| ["type", "$ref", "enum"].iter().any(|key| member.get(key).is_some());
        if union.as_array().is_some_and(|members| members.iter().all(|member| has_type(member))) {
            return;
        }
        let message = "several types are ignored beside `anyOf` or `oneOf`";
        findings.warn(Code::Ignored, origin, message);
        return;
    }
    let mut members: Vec<Members> =
        types.iter().map(|ty| [("type".to_owned(), ty.clone())].into_iter().collect()).collect();
    let keys: Vec<String> = schema.keys().cloned().collect();
    for key in keys {
        let wanted = owners(&key, schema.get("format"));
        let owner = types.iter().position(|ty| ty.as_str().is_some_and(|ty| wanted.contains(&ty)));
        if let Some(owner) = owner
            && let Some(value) = schema.shift_remove(&key)
        {
            members[owner].insert(key, value);
        }
    }
    let members: Vec<Node> = members.into_iter().map(Node::from).collect();
    schema.insert("anyOf", members);
}

/// The types that a keyword belongs to; none for one that belongs to all.
pub(super) fn owners(key: &str, format: Option<&Value>) -> &'static [&'static str] {
    match key {
        "properties"
        | "required"
        | "additionalProperties"
        | "patternProperties"
        | "x-patternProperties"
        | "minProperties"
        | "maxProperties"
        | "propertyNames"
        | "dependentRequired"
        | "dependentSchemas"
        | "unevaluatedProperties" => &["object"],
        "items" | "prefixItems" | "additionalItems" | "minItems" | "maxItems" | "uniqueItems"
        | "contains" | "minContains" | "maxContains" | "unevaluatedItems" => &["array"],
        "pattern" | "minLength" | "maxLength" | "contentEncoding" | "contentMediaType"
        | "contentSchema" => &["string"],
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            &["number", "integer"]
        }
        "format" => match format.and_then(Value::as_str) {
            Some(number) if is_number_format(number) => &["number", "integer"],
            _ => &["string", "number", "integer"],
        },
        _ => &[],
    }
}

fn is_number_format(format: &str) -> bool {
    format.starts_with("int") || format.starts_with("uint") || matches!(format, "float" | "double")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{known_types, several_types};
    use crate::normalize::findings::apply;

    #[test]
    fn synonyms_are_types_and_what_nobody_knows_is_none() {
        let cases = [
            (json!({"type": "string"}), json!({"type": "string"}), 0),
            (json!({"type": "String"}), json!({"type": "string"}), 1),
            (json!({"type": "float"}), json!({"type": "number", "format": "float"}), 1),
            (json!({"type": "file"}), json!({"type": "string", "format": "binary"}), 0),
            (json!({"type": "date", "format": "x"}), json!({"type": "string", "format": "x"}), 1),
            (json!({"type": "any"}), json!({}), 1),
            (json!({"type": 7}), json!({}), 1),
            (json!({"type": ["Int", null]}), json!({"type": ["integer", "null"]}), 1),
            (json!({"type": ["any", "string", 7]}), json!({"type": ["string"]}), 1),
        ];
        for (schema, normal, warnings) in cases {
            let (found, said) = apply(known_types, schema);
            assert_eq!((found, said.len()), (normal, warnings), "{said:?}");
        }
    }

    #[test]
    fn one_type_and_null_is_a_nullable_type() {
        let (found, _) = apply(several_types, json!({"type": ["string", "null"], "format": "uri"}));
        assert_eq!(found, json!({"type": "string", "format": "uri", "nullable": true}));
        let (found, _) = apply(several_types, json!({"type": "null"}));
        assert_eq!(found, json!({"enum": [null], "nullable": true}));
        let (found, _) = apply(several_types, json!({"type": ["integer", "number"]}));
        assert_eq!(found, json!({"anyOf": [{"type": "integer"}, {"type": "number"}]}));
    }

    #[test]
    fn several_types_are_a_schema_each() {
        let schema = json!({
            "type": ["object", "string", "array", "integer", "null"], "description": "d",
            "properties": {}, "items": {}, "maxLength": 3, "format": "date", "minimum": 1,
        });
        let (found, said) = apply(several_types, schema);
        let split = json!({
            "description": "d",
            "anyOf": [
                {"type": "object", "properties": {}},
                {"type": "string", "maxLength": 3, "format": "date"},
                {"type": "array", "items": {}},
                {"type": "integer", "minimum": 1},
            ],
            "nullable": true,
        });
        assert_eq!(found, split);
        assert!(said.is_empty());
    }

    #[test]
    fn listed_values_decide_among_several_types() {
        let (found, _) = apply(several_types, json!({"type": ["string", "integer"], "enum": [1]}));
        assert_eq!(found, json!({"enum": [1]}));
    }

    #[test]
    fn beside_any_of_several_types_are_ignored() {
        for (member, warnings) in [(json!({"type": "string"}), 0), (json!({}), 1)] {
            let schema = json!({"type": ["string", "integer"], "anyOf": [member]});
            let (found, said) = apply(several_types, schema);
            assert_eq!((found, said.len()), (json!({"anyOf": [member]}), warnings));
        }
    }
}

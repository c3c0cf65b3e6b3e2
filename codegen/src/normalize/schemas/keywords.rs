//! Single keywords of newer versions, as OpenAPI 3.0 has them.

use crate::diagnostics::Code;
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::{Node, Value};

/// A constant is an enumeration of one value.
pub(super) fn constant(schema: &mut Members, _: &mut Findings<'_>) {
    if let Some(value) = schema.shift_remove("const") {
        let origin = value.origin;
        schema.insert("enum", Node::list([value]).of(origin));
    }
}

/// A limit that is excluded is a limit, and a flag that says so.
pub(super) fn exclusive_limits(schema: &mut Members, _: &mut Findings<'_>) {
    exclusive_limit(schema, "minimum", "exclusiveMinimum", |own, other| own >= other);
    exclusive_limit(schema, "maximum", "exclusiveMaximum", |own, other| own <= other);
}

fn exclusive_limit(schema: &mut Members, key: &str, flag: &str, narrower: fn(f64, f64) -> bool) {
    let Some(limit) = schema.node(flag).filter(|limit| limit.is_number()).cloned() else { return };
    let included = schema.get(key).and_then(Value::as_f64);
    let wins = limit.as_f64().is_some_and(|own| included.is_none_or(|other| narrower(own, other)));
    if wins {
        schema.insert(key, limit);
        schema.insert(flag, true);
    } else {
        schema.shift_remove(flag);
    }
}

/// The first of several examples is the schema's example; the others are kept in an extension.
pub(super) fn examples(schema: &mut Members, findings: &mut Findings<'_>) {
    let Some(Node { value, origin }) = schema.shift_remove("examples") else { return };
    let mut examples = match value {
        Value::Array(examples) => examples,
        Value::Object(named) => {
            let message = "a schema's `examples` are a list, but they are an object";
            findings.repaired(origin, message, "its members are taken");
            named.into_iter().map(|(_, example)| example_value(example)).collect()
        }
        Value::Null => return,
        one => vec![Node::from(one).of(origin)],
    };
    if !schema.contains_key("example") && !examples.is_empty() {
        schema.insert("example", examples.remove(0));
    }
    if !examples.is_empty() {
        schema.insert("x-examples", examples);
    }
}

/// The value of an example object.
fn example_value(mut example: Node) -> Node {
    let value = example.as_object_mut().and_then(|example| example.node_mut("value"));
    value.map(Node::take).unwrap_or(example)
}

/// Says of a text of the format `byte` that it is Base64 wherever it goes, and not only in JSON.
pub(crate) const ENCODED: &str = "x-content-encoding";

/// Content that is encoded in a string is a format.
pub(super) fn contents(schema: &mut Members, findings: &mut Findings<'_>) {
    let encoding = schema.shift_remove("contentEncoding");
    let media_type = schema.shift_remove("contentMediaType");
    let origin = encoding.as_ref().and_then(|encoding| encoding.origin);
    let encoding = encoding.as_ref().and_then(|encoding| encoding.as_str());
    let media_type = media_type.as_ref().and_then(|media_type| media_type.as_str());
    let format = match (encoding, media_type) {
        (Some(encoding), _) if encoding.starts_with("base64") => "byte",
        (None, Some(media_type)) if !is_text(media_type) => "binary",
        (Some("7bit" | "8bit" | "identity") | None, _) => return,
        (Some(_), _) => {
            let message = "this `contentEncoding` isn't read: the text is handed on as it is";
            findings.warn(Code::Ignored, origin, message);
            return;
        }
    };
    schema.entry("format").or_insert_with(|| format.into());
    if let Some(encoding) = encoding {
        schema.insert(ENCODED, encoding);
    }
}

/// Whether what is of a media type can stand in a string as it is.
fn is_text(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let texts = ["json", "xml", "yaml", "javascript", "urlencoded"];
    essence.starts_with("text/") || texts.iter().any(|text| essence.ends_with(text))
}

/// `nullable` by its name before it was one.
pub(in crate::normalize) fn nullable(schema: &mut Members, _: &mut Findings<'_>) {
    for old in ["x-nullable", "x-isnullable"] {
        if schema.get(old).is_some_and(Value::is_boolean)
            && let Some(nullable) = schema.shift_remove(old)
        {
            schema.entry("nullable").or_insert(nullable);
        }
    }
}

/// A discriminator once was nothing but the name of its property.
pub(super) fn discriminator(schema: &mut Members, _: &mut Findings<'_>) {
    if let Some(discriminator) = schema.node_mut("discriminator")
        && discriminator.is_string()
    {
        let name = discriminator.take();
        discriminator.value = Node::object([("propertyName", name)]).value;
    }
}

/// Keywords that narrow what is valid in ways that no type has.
const UNREAD: [&str; 11] = [
    "dependentRequired",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "contentSchema",
    "$dynamicRef",
    "$recursiveRef",
    "additionalItems",
    "extends",
];

/// Drops keywords that aren't read.
pub(super) fn unread(schema: &mut Members, findings: &mut Findings<'_>) {
    for key in UNREAD {
        if let Some(keyword) = schema.shift_remove(key) {
            findings
                .warn(Code::Ignored, keyword.origin, format!("`{key}` isn't read"))
                .help("the type is as wide as the other keywords make it");
        }
    }
}

/// Keywords that tell nothing of values. What refers to them has been followed.
const SILENT: [&str; 11] = [
    "$schema",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$recursiveAnchor",
    "$comment",
    "$vocabulary",
    "$defs",
    "definitions",
    "id",
    "collectionFormat",
];

/// Drops keywords that tell nothing of values.
pub(super) fn silent(schema: &mut Members, _: &mut Findings<'_>) {
    for key in SILENT {
        schema.shift_remove(key);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::normalize::findings::apply;
    use crate::normalize::schemas::Rule;

    /// Asserts what a rule makes of schemas, without a word.
    fn silently<const N: usize>(rule: Rule, cases: [(Value, Value); N]) {
        for (schema, normal) in cases {
            assert_eq!(apply(rule, schema), (normal, Vec::new()));
        }
    }

    #[test]
    fn constants_are_enumerations() {
        silently(constant, [(json!({"const": 1}), json!({"enum": [1]}))]);
    }

    #[test]
    fn the_narrower_limit_stays() {
        silently(
            exclusive_limits,
            [
                (json!({"exclusiveMinimum": 1}), json!({"exclusiveMinimum": true, "minimum": 1})),
                (json!({"exclusiveMinimum": 1, "minimum": 2}), json!({"minimum": 2})),
                (
                    json!({"exclusiveMaximum": 1, "maximum": 1}),
                    json!({"exclusiveMaximum": true, "maximum": 1}),
                ),
                (json!({"exclusiveMaximum": 3, "maximum": 2}), json!({"maximum": 2})),
                (json!({"exclusiveMaximum": true}), json!({"exclusiveMaximum": true})),
            ],
        );
    }

    #[test]
    fn the_first_example_is_the_example() {
        silently(
            examples,
            [
                (json!({"examples": [1]}), json!({"example": 1})),
                (json!({"examples": [1, 2, 3]}), json!({"example": 1, "x-examples": [2, 3]})),
                (json!({"examples": [1], "example": 0}), json!({"example": 0, "x-examples": [1]})),
                (json!({"examples": []}), json!({})),
            ],
        );
        let (found, said) = apply(examples, json!({"examples": {"a": {"value": 1}, "b": 2}}));
        assert_eq!((found, said.len()), (json!({"example": 1, "x-examples": [2]}), 1));
    }

    #[test]
    fn encoded_content_is_a_format() {
        silently(
            contents,
            [
                (
                    json!({"contentEncoding": "base64url"}),
                    json!({"format": "byte", "x-content-encoding": "base64url"}),
                ),
                (
                    json!({"contentMediaType": "application/octet-stream"}),
                    json!({"format": "binary"}),
                ),
                (json!({"contentMediaType": "image/png"}), json!({"format": "binary"})),
                (json!({"contentMediaType": "text/html"}), json!({})),
                (json!({"contentMediaType": "application/ld+json; a=b"}), json!({})),
            ],
        );
        let (found, said) = apply(contents, json!({"contentEncoding": "quoted-printable"}));
        assert_eq!((found, said.len()), (json!({}), 1));
    }

    #[test]
    fn old_names_are_new_ones() {
        silently(nullable, [(json!({"x-nullable": true}), json!({"nullable": true}))]);
        silently(
            discriminator,
            [(json!({"discriminator": "a"}), json!({"discriminator": {"propertyName": "a"}}))],
        );
    }

    #[test]
    fn what_is_not_read_is_warned_of() {
        let (found, said) =
            apply(unread, json!({"contains": {}, "propertyNames": {}, "type": "object"}));
        assert_eq!((found, said.len()), (json!({"type": "object"}), 2));
    }

    #[test]
    fn what_says_nothing_goes_silently() {
        silently(silent, [(json!({"$id": "a", "$comment": "b", "$defs": {}}), json!({}))]);
    }
}

//! What is said of an object that isn't as OpenAPI has it, and what usually helps.

use strsim::osa_distance;

use super::{Content, Identity, Object};
use crate::text::shortened;
use crate::tree::{Members, Value};

/// How much is said of a key or value that is as long as its author liked.
const LONGEST: usize = 60;

/// Keys that OpenAPI 3.1 brought.
const NEWER: &str = "
    $anchor $comment $defs $dynamicAnchor $dynamicRef $id $schema $vocabulary const contains
    contentEncoding contentMediaType contentSchema dependentRequired dependentSchemas else examples
    if jsonSchemaDialect maxContains minContains pathItems patternProperties prefixItems
    propertyNames then unevaluatedItems unevaluatedProperties webhooks
";

/// The beginning of a text that may be long.
pub(crate) fn cut(text: &str) -> String {
    shortened(text, LONGEST)
}

/// Some keys, in words.
pub(crate) fn list(keys: &[&str]) -> String {
    let shown: Vec<String> = keys.iter().take(8).map(|key| format!("`{}`", cut(key))).collect();
    match keys.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// What whoever calls can do where the client sends nothing for a security scheme.
pub(crate) const BY_HEADER: &str =
    "callers give what is wanted as a header, with `header` of the builder or of a call";

/// What kind of value it is.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// What is said of a value that doesn't belong at a key; of an element, without a key.
pub(crate) fn misfit(key: &str, content: Content, value: &Value) -> String {
    let subject = if key.is_empty() { "this".to_owned() } else { format!("`{}`", cut(key)) };
    let found = match (content, value) {
        (Content::Word(_), Value::String(word)) => format!("`{}`", cut(word)),
        (_, Value::Number(number)) => number.to_string(),
        (_, Value::Bool(flag)) => flag.to_string(),
        _ => kind(value).to_owned(),
    };
    format!("{subject} must be {}, but it is {found}", wanted(content))
}

fn wanted(content: Content) -> String {
    match content {
        Content::Text => "a string".to_owned(),
        Content::Word(words) => match words {
            [word] => format!("`{word}`"),
            _ => format!("one of {}", list(words)),
        },
        Content::Flag => "true or false".to_owned(),
        Content::Number => "a number".to_owned(),
        Content::Count => "a whole number, not negative".to_owned(),
        Content::Any => "a value".to_owned(),
        Content::Texts => "a list of strings".to_owned(),
        Content::Values => "a list".to_owned(),
        Content::TextMap => "an object of strings".to_owned(),
        Content::ValueMap => "an object".to_owned(),
        Content::One(kind) => with_article(kind.name()),
        Content::OneOrFlag(kind) => format!("{}, true or false", with_article(kind.name())),
        Content::List(kind) => format!("a list, each element {}", with_article(kind.name())),
        Content::Map(kind) => format!("an object, each member {}", with_article(kind.name())),
    }
}

fn with_article(noun: &str) -> String {
    let vowel = noun.starts_with(['a', 'e', 'i', 'o', 'u', 'O', 'X']);
    format!("{} {noun}", if vowel { "an" } else { "a" })
}

/// What an object lacks that is required, each with what to do about it.
pub(crate) fn missing(kind: &Object, object: &Members) -> Vec<(String, Option<String>)> {
    let required = kind.fields.iter().filter(|field| field.required);
    let missing = required.filter(|field| !object.contains_key(field.name));
    let mut found: Vec<_> = missing
        .map(|field| {
            let help = (field.name == "description").then(|| "an empty one will do".to_owned());
            (format!("this {} has no `{}`", kind.name(), field.name), help)
        })
        .collect();
    if let Some([one, other]) = kind.either
        && !object.contains_key(one)
        && !object.contains_key(other)
    {
        let help =
            object.contains_key("type").then(|| "its `type` belongs into a `schema`".to_owned());
        found.push((format!("this {} has neither `{one}` nor `{other}`", kind.name()), help));
    }
    found
}

/// What usually is behind a value that doesn't belong at a key.
pub(crate) fn usual_cause(key: &str, content: Content, value: &Value) -> Option<&'static str> {
    let cause = match (key, content, value) {
        (_, Content::Texts | Content::Values | Content::List(_), Value::Null) => {
            "an empty list is `[]`"
        }
        (_, _, Value::Null) => "leave it out if there is nothing to say",
        ("type", Content::Text, Value::Array(_)) => {
            "a list of types came with OpenAPI 3.1; in 3.0 there is one type, and `nullable: true` beside it"
        }
        ("required", Content::Texts, Value::Bool(_)) => {
            "a schema's `required` lists which of its properties must be there, so it belongs to the schema around"
        }
        ("exclusiveMinimum" | "exclusiveMaximum", Content::Flag, Value::Number(_)) => {
            "a limit here came with OpenAPI 3.1; in 3.0 the limit is in `minimum` or `maximum`, and this is `true`"
        }
        ("in", Content::Word(words), Value::String(_)) if words.contains(&"path") => {
            "what is sent in the body is described by the operation's `requestBody`"
        }
        (_, Content::Text, Value::Number(_) | Value::Bool(_)) if key != "type" => {
            "write it in quotes"
        }
        (_, Content::Flag | Content::Number | Content::Count, Value::String(_)) => {
            "write it without quotes"
        }
        (_, Content::One(kind), Value::Bool(_)) if kind.is(Identity::Schema) => {
            "true and false as schemas came with OpenAPI 3.1; in 3.0 any value is `{}`"
        }
        _ => return None,
    };
    Some(cause)
}

/// What to do about keys beside a `$ref`.
pub(crate) fn siblings(kind: Identity) -> &'static str {
    match kind {
        Identity::Schema => {
            "OpenAPI 3.0 reads nothing beside a `$ref`; put the reference into an `allOf` to add to it"
        }
        _ => "OpenAPI 3.0 reads nothing beside a `$ref`",
    }
}

/// What is said of a key that OpenAPI doesn't know in an object.
pub(crate) fn not_known(kind: &'static Object, key: &str) -> String {
    let key = cut(key);
    if kind.is(Identity::Paths) && key != "$ref" {
        return format!("`{key}` is no path");
    }
    format!("this {} has the unknown key `{key}`", kind.name())
}

/// What to do about a key that OpenAPI doesn't know in an object.
pub(crate) fn unknown_key(kind: &Object, key: &str) -> String {
    if key == "$ref" {
        return "no reference can stand here; it is ignored".to_owned();
    }
    if NEWER.split_whitespace().any(|newer| newer == key) {
        return "it came with OpenAPI 3.1, and is ignored".to_owned();
    }
    if let Some(known) = nearest(kind, key) {
        return format!("did you mean `{known}`?");
    }
    match kind.pattern {
        Some(pattern) => format!("{}; it is ignored", pattern.keys),
        None => "it is ignored; the name of an extension begins with `x-`".to_owned(),
    }
}

/// The name under which an unknown key isn't wrong: the one that is meant or, if none is, that of an
/// extension. None for a key that is another's slip in a map of names, say, or a reference.
pub(crate) fn meant_by(kind: &Object, key: &str) -> Option<String> {
    if key == "$ref" || kind.pattern.is_some() {
        return None;
    }
    Some(nearest(kind, key).map_or_else(|| format!("x-{key}"), str::to_owned))
}

/// The field of an object whose name is most like a key, if it could be meant.
fn nearest(kind: &Object, key: &str) -> Option<&'static str> {
    if key.len() > LONGEST {
        return None;
    }
    // An extension is no slip of the pen.
    let names = kind.fields.iter().map(|field| field.name).filter(|name| !name.starts_with("x-"));
    let distances = names.map(|name| (osa_distance(name, key), name));
    let near = distances.filter(|(distance, name)| distance * 3 <= name.len());
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// What `openapiv3` says, in words that don't need to know it.
pub(crate) fn plain(reason: &serde_json::Error) -> String {
    let reason = reason.to_string();
    if let Some(field) = reason.strip_prefix("missing field ") {
        return format!("{field} is missing");
    }
    let reason = reason
        .replace("unknown variant", "unknown value")
        .replace("sequence", "list")
        .replace("map", "object");
    shortened(&reason, 4 * LONGEST)
}

#[cfg(test)]
mod tests {
    use super::nearest;
    use crate::grammar::OPENAPI;

    #[test]
    fn a_key_that_is_nearly_right_has_a_neighbour() {
        assert_eq!(nearest(&OPENAPI, "externaldocs"), Some("externalDocs"));
        assert_eq!(nearest(&OPENAPI, "path"), Some("paths"));
        assert_eq!(nearest(&OPENAPI, "webhooks"), None);
        assert_eq!(nearest(&OPENAPI, ""), None);
    }
}

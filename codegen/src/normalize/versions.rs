//! Which version a document is of, and what newer versions have at its top.

use super::Members;
use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::grammar::{Identity, WEBHOOKS, wording};
use crate::tree::{Node, Value};

/// A version whose documents are read. A document that has been normalized is one of 3.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    /// Swagger 2.0, as OpenAPI was called then.
    V2_0,
    /// OpenAPI 3.0.
    V3_0,
    /// OpenAPI 3.1.
    V3_1,
    /// OpenAPI 3.2.
    V3_2,
}

/// What the tree says of its version in the end.
const NORMAL: &str = "3.0.3";

/// Says that a document was of a newer version, where what that says in the same words as 3.0 isn't the same.
pub(crate) const NEWER: &str = "x-newer-than-3.0";

/// What a client has no use for at a document's top, and nobody needs to be told of.
const UNUSED: [&str; 2] = ["jsonSchemaDialect", "$self"];

/// The version of a document; `None` if it is none that is read.
pub(super) fn of(document: &mut Members, diagnostics: &mut Diagnostics) -> Option<Version> {
    let key = if document.contains_key("openapi") { "openapi" } else { "swagger" };
    let text = version_text(document.get_mut(key)?, key, diagnostics)?.to_owned();
    // Many write `v3.0.0`.
    let plain = text.trim().trim_start_matches(['v', 'V']);
    let is = |wanted: &str| {
        plain == wanted || plain.strip_prefix(wanted).is_some_and(|rest| rest.starts_with('.'))
    };
    let (version, right_key, meant) = match plain {
        "2" => (Version::V2_0, "swagger", "2.0"),
        "3" | "3.x" | "3.X" => (Version::V3_0, "openapi", NORMAL),
        _ if is("2.0") => (Version::V2_0, "swagger", "2.0"),
        _ if is("3.0") => (Version::V3_0, "openapi", plain),
        _ if is("3.1") => (Version::V3_1, "openapi", plain),
        _ if is("3.2") => (Version::V3_2, "openapi", plain),
        _ => return None,
    };
    let pointer = Pointer::root().child(key);
    if key != right_key || (version != Version::V2_0 && meant != text) {
        let message =
            format!("there is no version `{}` of what is called `{key}`", wording::cut(&text));
        diagnostics
            .warning(Code::Invalid, &pointer, message)
            .help(format!("the document is read as `{right_key}: {meant}`"));
        let former = document.shift_remove(key).and_then(|former| former.origin);
        document.insert(right_key, Node::from(meant).of(former));
    }
    Some(version)
}

/// The text of a version, which YAML takes for a number where it isn't in quotes.
fn version_text<'v>(
    version: &'v mut Value,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Option<&'v str> {
    if let Value::Number(number) = version {
        let text = number.to_string();
        let message = format!("`{key}` must be a string, but it is {text}");
        diagnostics
            .warning(Code::Invalid, &Pointer::root().child(key), message)
            .help(format!("it is read as \"{text}\"; write it in quotes"));
        *version = text.into();
    }
    version.as_str()
}

/// Rewrites what is at the top of a document.
pub(super) fn document(document: &mut Members, version: Version, diagnostics: &mut Diagnostics) {
    webhooks(document, version, diagnostics);
    if version == Version::V3_0 {
        return;
    }
    if let Some(openapi) = document.get_mut("openapi") {
        *openapi = NORMAL.into();
    }
    if version >= Version::V3_1 {
        document.insert(NEWER, true);
    }
    for key in UNUSED {
        document.shift_remove(key);
    }
    if !document.contains_key("paths") {
        if !document.contains_key("components") && !document.contains_key(WEBHOOKS) {
            let message = "this document has neither `paths`, `components` nor `webhooks`";
            diagnostics
                .warning(Code::Invalid, &Pointer::root(), message)
                .help("it describes nothing");
        }
        document.insert("paths", Node::object([]));
    }
}

/// Keeps webhooks where documents of 3.0 have them, which has no place of its own for them.
fn webhooks(document: &mut Members, version: Version, diagnostics: &mut Diagnostics) {
    if version == Version::V2_0 {
        if document.shift_remove(WEBHOOKS).is_some() {
            diagnostics.warning(
                Code::Ignored,
                &Pointer::root().child(WEBHOOKS),
                "webhooks of Swagger 2.0 aren't read",
            );
        }
    } else if version >= Version::V3_1
        && let Some(webhooks) = document.shift_remove("webhooks")
    {
        document.insert(WEBHOOKS, webhooks);
    }
    let webhooks = document.get_mut(WEBHOOKS).and_then(|webhooks| webhooks.as_object_mut());
    if let Some(webhooks) = webhooks {
        webhooks.retain(|name, item| !name.starts_with("x-") || item.is_object());
    }
}

/// Takes out of operations that the API calls, rather than a client, what such a caller has no use for:
/// all but the payload.
pub(super) fn payloads(items: &mut Members) {
    for item in items.values_mut().filter_map(|item| item.as_object_mut()) {
        for operation in item.values_mut().filter_map(|operation| operation.as_object_mut()) {
            operation.retain(|key, _| !OF_CALLS.contains(&key.as_str()));
            operation.insert("responses", Members::new());
            operation.insert("security", Node::list([]));
        }
    }
}

/// What an operation says of calls.
const OF_CALLS: [&str; 6] = ["callbacks", "parameters", "responses", "security", "servers", "tags"];

/// Keys that 3.1 and 3.2 brought, and that say nothing to a client. By the kind of their object.
const QUIET: [(Identity, &[&str]); 6] = [
    (Identity::License, &["identifier"]),
    (Identity::Tag, &["parent", "kind"]),
    (Identity::Response, &["summary"]),
    (Identity::SecurityScheme, &["deprecated", "oauth2MetadataUrl"]),
    (Identity::Xml, &["nodeType"]),
    (Identity::Components, &["pathItems", "mediaTypes"]),
];

/// Drops a newer version's keys that say nothing to a client.
pub(super) fn quiet_keys(kind: Identity, object: &mut Members) {
    for (_, keys) in QUIET.iter().filter(|(of, _)| *of == kind) {
        for key in *keys {
            object.shift_remove(*key);
        }
    }
}

/// Adds what 3.0 requires and newer versions don't.
pub(super) fn optional_keys(kind: Identity, object: &mut Members) {
    if kind == Identity::Operation {
        object.entry("responses").or_insert_with(|| Node::object([]));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Version, document, of, optional_keys, quiet_keys};
    use crate::diagnostics::Diagnostics;
    use crate::grammar::Identity;

    fn members(value: Value) -> super::Members {
        match value.into() {
            crate::tree::Value::Object(members) => members,
            other => panic!("{other} is no object"),
        }
    }

    #[test]
    fn a_version_may_be_a_number() {
        let cases = [
            (json!({"swagger": "2.0"}), Some(Version::V2_0), 0),
            (json!({"swagger": 2.0}), Some(Version::V2_0), 1),
            (json!({"swagger": "1.2"}), None, 0),
            (json!({"openapi": "3.0.4"}), Some(Version::V3_0), 0),
            (json!({"openapi": 3.1}), Some(Version::V3_1), 1),
            (json!({"openapi": "3.1.2"}), Some(Version::V3_1), 0),
            (json!({"openapi": "3.2.0"}), Some(Version::V3_2), 0),
            (json!({"openapi": "3.10.0"}), None, 0),
            (json!({"openapi": "3"}), Some(Version::V3_0), 1),
            (json!({"openapi": "3.x"}), Some(Version::V3_0), 1),
            (json!({"swagger": "2.0.0"}), Some(Version::V2_0), 0),
            (json!({"openapi": 3}), Some(Version::V3_0), 2),
            (json!({"openapi": "v3.1.0"}), Some(Version::V3_1), 1),
            (json!({"openapi": " 3.0.0 "}), Some(Version::V3_0), 1),
            (json!({"openapi": "2.0"}), Some(Version::V2_0), 1),
            (json!({"swagger": "3.0.1"}), Some(Version::V3_0), 1),
            (json!({"openapi": "4"}), None, 0),
            (json!({"openapi": []}), None, 0),
            (json!({}), None, 0),
        ];
        for (document, version, warnings) in cases {
            let mut diagnostics = Diagnostics::default();
            assert_eq!(of(&mut members(document.clone()), &mut diagnostics), version, "{document}");
            assert_eq!(diagnostics.iter().count(), warnings, "{document}");
        }
    }

    #[test]
    fn what_is_at_the_top_of_3_1_becomes_3_0() {
        let mut object = members(json!({
            "openapi": "3.1.0", "jsonSchemaDialect": "u", "webhooks": {}, "components": {},
        }));
        document(&mut object, Version::V3_1, &mut Diagnostics::default());
        assert_eq!(
            crate::tree::Value::Object(object).plain(),
            json!({
                "openapi": "3.0.3", "components": {}, "x-webhooks": {}, "paths": {},
                "x-newer-than-3.0": true,
            })
        );
    }

    #[test]
    fn a_document_that_describes_nothing_is_told() {
        for (text, warnings) in [
            (json!({"openapi": "3.1.0"}), 1),
            (json!({"openapi": "3.1.0", "components": {}}), 0),
            (json!({"openapi": "3.1.0", "webhooks": {}}), 0),
            (json!({"openapi": "3.1.0", "paths": {}}), 0),
        ] {
            let mut diagnostics = Diagnostics::default();
            document(&mut members(text.clone()), Version::V3_1, &mut diagnostics);
            assert_eq!(diagnostics.iter().count(), warnings, "{text}");
        }
    }

    #[test]
    fn quiet_keys_are_those_of_their_object() {
        let mut object = members(json!({"parent": "p", "name": "n"}));
        quiet_keys(Identity::Tag, &mut object);
        assert_eq!(crate::tree::Value::Object(object).plain(), json!({"name": "n"}));
    }

    #[test]
    fn an_operation_of_3_1_may_say_nothing_of_its_responses() {
        let mut object = members(json!({}));
        optional_keys(Identity::Operation, &mut object);
        assert_eq!(crate::tree::Value::Object(object).plain(), json!({"responses": {}}));
    }
}

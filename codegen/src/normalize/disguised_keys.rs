//! Credentials in disguise: where a document declares no security at all, but every operation of it
//! requires a header that is called after a credential, that header is read as a security scheme.
//!
//! Which headers these are is told of all operations, before any are left out, so that a client of some
//! of them is called like one of the whole.

use super::references::Lookup;
use super::{Members, wording};
use crate::diagnostics::{Code, Diagnostics};
use crate::grammar::is_method;
use crate::tree::{Node, Origin, Places, Value};

/// What a header is called that holds a credential, in lower case and without `-` and `_`.
const NAMES: [&str; 14] = [
    "accesskey",
    "accesstoken",
    "apikey",
    "apisecret",
    "apitoken",
    "authkey",
    "authorization",
    "authtoken",
    "xaccesskey",
    "xaccesstoken",
    "xapikey",
    "xapisecret",
    "xapitoken",
    "xauthtoken",
];

/// A header that is read as a credential.
#[derive(Debug, Clone)]
pub(super) struct Key {
    name: String,
    description: Option<Node>,
    origin: Option<Origin>,
}

impl Key {
    fn is_called(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// Takes the headers that are credentials in disguise out of the paths of a document.
pub(super) fn take(paths: &mut Members, original: &Node) -> Vec<Key> {
    let schemes = original.get("components").and_then(|it| it.get("securitySchemes"));
    let declares_schemes = schemes.and_then(Value::as_object).is_some_and(|it| !it.is_empty());
    if declares_schemes || is_secured(original) {
        return Vec::new();
    }
    let mut lookup = Lookup::new(original);
    let keys = common(paths, &mut lookup);
    if !keys.is_empty() {
        for item in items_mut(paths) {
            forget(item, &keys, &mut lookup);
            for (_, node) in item.iter_mut().filter(|(key, _)| is_method(key)) {
                let Value::Object(operation) = &mut node.value else { continue };
                operation.shift_remove("security");
                forget(operation, &keys, &mut lookup);
            }
        }
    }
    keys
}

/// Declares the keys as security schemes, which all operations want, and says so.
pub(super) fn declare(
    keys: Vec<Key>,
    document: &mut Members,
    places: &Places,
    diagnostics: &mut Diagnostics,
) {
    if keys.is_empty() {
        return;
    }
    // It's about all operations, whichever of them are left.
    let at = places.pointer(document.origin("paths"));
    let wanted = keys.iter().map(|key| (key.name.clone(), Node::list([])));
    let wanted = Value::Object(wanted.collect()).into();
    document.insert("security", Node::list([wanted]));
    let components = document.entry("components").or_insert_with(|| Node::object([]));
    let Value::Object(components) = &mut components.value else { return };
    let schemes = components.entry("securitySchemes").or_insert_with(|| Node::object([]));
    for Key { name, description, origin } in keys {
        let message = format!(
            "every operation requires the header `{}`, and no security scheme is declared; it is taken \
             for a credential of the client",
            wording::cut(&name)
        );
        diagnostics.warning(Code::Inferred, &at, message).help(format!(
            "declare it under `securitySchemes`, as `{{type: apiKey, in: header, name: {name}}}`, and \
             require it under `security`"
        ));
        let mut scheme = Members::new();
        scheme.insert("type", "apiKey");
        scheme.insert("in", "header");
        scheme.insert("name", name.as_str());
        if let Some(description) = description {
            scheme.insert("description", description);
        }
        if let Value::Object(schemes) = &mut schemes.value {
            schemes.insert(name, Node::from(scheme).of(origin));
        }
    }
}

/// Whether a document or an operation says what security it wants.
fn is_secured(value: &Value) -> bool {
    value.get("security").is_some_and(|wanted| wanted.as_array().is_none_or(|it| !it.is_empty()))
}

/// The keys that all operations require; none where one of them says what security it wants.
fn common(paths: &Members, lookup: &mut Lookup<'_>) -> Vec<Key> {
    let mut common: Option<Vec<Key>> = None;
    for item in items(paths) {
        let shared = headers(item, lookup);
        for (_, operation) in item.iter().filter(|(key, _)| is_method(key)) {
            let own = operation.as_object().map(|it| headers(it, lookup)).unwrap_or_default();
            let is_own = |name: &str| own.iter().any(|(known, _)| known.eq_ignore_ascii_case(name));
            let inherited = shared.iter().filter(|(name, _)| !is_own(name));
            let keys: Vec<&Key> =
                own.iter().chain(inherited).filter_map(|it| it.1.as_ref()).collect();
            let is_here = |key: &Key| keys.iter().any(|here| here.is_called(&key.name));
            let left = match common {
                None => keys.into_iter().cloned().collect(),
                Some(common) => common.into_iter().filter(is_here).collect::<Vec<Key>>(),
            };
            if left.is_empty() || is_secured(operation) {
                return Vec::new();
            }
            common = Some(left);
        }
    }
    common.unwrap_or_default()
}

/// The headers among the parameters of a path item or an operation, each with the key that it may be.
fn headers(object: &Members, lookup: &mut Lookup<'_>) -> Vec<(String, Option<Key>)> {
    let parameters = object.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let mut headers = Vec::new();
    for node in parameters {
        let parameter = resolved(node, lookup);
        if let Some(name) = header(parameter) {
            let key = key(name, parameter, lookup);
            headers.push((name.to_owned(), key));
        }
    }
    headers
}

/// The name of a parameter, if it is a header.
fn header(parameter: &Value) -> Option<&str> {
    let is_header = parameter.get("in").and_then(Value::as_str) == Some("header");
    parameter.get("name").and_then(Value::as_str).filter(|_| is_header)
}

/// The key that a header may be: a text that is required, and called after what it holds.
fn key(name: &str, parameter: &Node, lookup: &mut Lookup<'_>) -> Option<Key> {
    let words: String = name.chars().filter(|c| !['-', '_'].contains(c)).collect();
    let is_required = parameter.get("required").is_some_and(|required| *required == true);
    let is_key = is_required && NAMES.contains(&words.to_ascii_lowercase().as_str());
    if !is_key || !is_text(parameter, lookup) {
        return None;
    }
    let description = parameter.node("description").filter(|it| it.is_string()).cloned();
    Some(Key { name: name.to_owned(), description, origin: parameter.origin })
}

/// Whether a parameter is a text, for all that is said of it.
fn is_text(parameter: &Node, lookup: &mut Lookup<'_>) -> bool {
    let schema = parameter.node("schema").map(|schema| resolved(schema, lookup));
    let is_known = schema.is_none_or(|schema| schema.get("$ref").is_none());
    let ty = schema.and_then(|schema| schema.get("type")).or_else(|| parameter.get("type"));
    let is_text = match ty {
        None => true,
        Some(Value::Array(types)) => types.iter().all(|ty| **ty == *"string" || **ty == *"null"),
        Some(ty) => *ty == *"string",
    };
    is_text && is_known && parameter.get("content").is_none()
}

/// What stands at a place, or what a reference there leads to.
fn resolved<'n, 'v: 'n>(node: &'n Node, lookup: &mut Lookup<'v>) -> &'n Node {
    let mut node = node;
    // A chain of components has no need to be longer.
    for _ in 0..8 {
        let Some(reference) = node.get("$ref").and_then(Value::as_str) else { break };
        let Some((target, _)) = lookup.target(reference) else { break };
        node = target;
    }
    node
}

/// Takes keys out of the parameters of a path item or an operation.
fn forget(object: &mut Members, keys: &[Key], lookup: &mut Lookup<'_>) {
    let Some(Value::Array(parameters)) = object.get_mut("parameters") else { return };
    parameters.retain(|node| {
        let name = header(resolved(node, lookup));
        name.is_none_or(|name| !keys.iter().any(|key| key.is_called(name)))
    });
}

fn items(paths: &Members) -> impl Iterator<Item = &Members> {
    let items = paths.iter().filter(|(path, _)| path.starts_with('/'));
    items.filter_map(|(_, item)| item.as_object())
}

fn items_mut(paths: &mut Members) -> impl Iterator<Item = &mut Members> {
    let items = paths.iter_mut().filter(|(path, _)| path.starts_with('/'));
    items.filter_map(|(_, item)| item.as_object_mut())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{declare, take};
    use crate::diagnostics::Diagnostics;
    use crate::tree::Places;

    /// What becomes of a document, and what is said of it.
    fn undisguised(document: &Value) -> (Value, Vec<String>) {
        let (mut places, mut diagnostics) = (Places::default(), Diagnostics::default());
        let mut node = places.tree(document.clone());
        let original = node.clone();
        let document = node.as_object_mut().expect("a document");
        let paths = document.get_mut("paths").and_then(|paths| paths.as_object_mut());
        let keys = take(paths.expect("paths"), &original);
        declare(keys, document, &places, &mut diagnostics);
        let said = diagnostics.iter().map(|found| format!("{}: {}", found.pointer, found.message));
        (node.plain(), said.collect())
    }

    fn header(name: &str) -> Value {
        json!({"name": name, "in": "header", "required": true, "schema": {"type": "string"}})
    }

    /// The document of two operations with such a parameter.
    fn both(first: &Value, second: &Value) -> Value {
        json!({"paths": {
            "/a": {"get": {"parameters": [first, {"name": "page", "in": "query"}]}},
            "/b": {"post": {"parameters": [second]}},
        }})
    }

    #[test]
    fn a_header_that_every_operation_requires_is_a_security_scheme() {
        let mut first = header("api-key");
        first["description"] = json!("Your key.");
        let (found, said) = undisguised(&both(&first, &header("Api-Key")));
        assert_eq!(
            found,
            json!({
                "paths": {
                    "/a": {"get": {"parameters": [{"name": "page", "in": "query"}]}},
                    "/b": {"post": {"parameters": []}},
                },
                "security": [{"api-key": []}],
                "components": {"securitySchemes": {"api-key": {
                    "type": "apiKey", "in": "header", "name": "api-key", "description": "Your key.",
                }}},
            })
        );
        assert_eq!(
            said,
            ["/paths: every operation requires the header `api-key`, and no \
              security scheme is declared; it is taken for a credential of the client"]
        );
    }

    #[test]
    fn it_may_stand_elsewhere_and_there_may_be_several() {
        let document = json!({
            "security": [],
            "paths": {
                "/a": {
                    "parameters": [{"$ref": "#/components/parameters/Key"}, header("X-Auth-Token")],
                    "get": {"security": []},
                    "put": {},
                },
                "/b": {"post": {"parameters": [
                    header("x-auth-token"), {"$ref": "#/components/parameters/Key"},
                ]}},
            },
            "components": {
                "parameters": {"Key": {
                    "name": "Authorization", "in": "header", "required": true,
                    "schema": {"$ref": "#/components/schemas/Text"},
                }},
                "schemas": {"Text": {"type": ["string", "null"]}},
            },
        });
        let (found, said) = undisguised(&document);
        let paths = json!({
            "/a": {"parameters": [], "get": {}, "put": {}},
            "/b": {"post": {"parameters": []}},
        });
        assert_eq!(found["paths"], paths);
        assert_eq!(found["security"], json!([{"Authorization": [], "X-Auth-Token": []}]));
        assert_eq!(said.len(), 2);
    }

    #[test]
    fn what_may_be_no_credential_stays_a_parameter() {
        let with = |key: &str, value: Value| {
            let mut header = header("api-key");
            header[key] = value;
            both(&header, &header)
        };
        let mut secured = both(&header("api-key"), &header("api-key"));
        secured["security"] = json!([{"login": []}]);
        let mut of_operation = both(&header("api-key"), &header("api-key"));
        of_operation["paths"]["/b"]["post"]["security"] = json!([{"login": []}]);
        let mut declared = both(&header("api-key"), &header("api-key"));
        declared["components"] = json!({"securitySchemes": {"login": {"type": "oauth2"}}});
        for document in [
            both(&header("api-key"), &header("x-trace")),
            both(&header("api-key"), &header("apikey")),
            both(&header("x-trace"), &header("x-trace")),
            both(&header("token"), &header("token")),
            with("required", json!(false)),
            with("in", json!("query")),
            with("schema", json!({"type": "integer"})),
            with("schema", json!({"type": ["string", "integer"]})),
            with("schema", json!({"$ref": "#/components/schemas/No"})),
            with("content", json!({"application/json": {}})),
            secured,
            of_operation,
            declared,
            json!({"paths": {}}),
            json!({"paths": {"/a": {"parameters": [header("api-key")]}}}),
        ] {
            assert_eq!(undisguised(&document), (document, Vec::new()));
        }
    }

    #[test]
    fn a_parameter_of_the_operations_own_counts() {
        let mut optional = header("api-key");
        optional["required"] = json!(false);
        let mut document = both(&header("api-key"), &optional);
        document["paths"]["/b"]["parameters"] = json!([header("api-key")]);
        assert_eq!(undisguised(&document), (document, Vec::new()));
    }
}

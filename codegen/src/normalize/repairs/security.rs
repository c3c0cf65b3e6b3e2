//! Security schemes and requirements.

use crate::grammar::{Content, wording};
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::{Node, Value};

/// What people write for the type of a scheme: the scheme of HTTP that is meant. The first came with
/// OpenAPI 3.1.
const TYPES: [(&str, &str); 13] = [
    ("mutualtls", "mutualTLS"),
    ("mtls", "mutualTLS"),
    ("bearer", "bearer"),
    ("jwt", "bearer"),
    ("token", "bearer"),
    ("oauth", "bearer"),
    ("openid", "bearer"),
    ("oidc", "bearer"),
    ("basic", "basic"),
    ("none", "none"),
    ("noauth", "none"),
    ("anonymous", "none"),
    ("digest", "digest"),
];

/// The types that OpenAPI 3.0 knows.
const KNOWN: [&str; 4] = ["apiKey", "http", "oauth2", "openIdConnect"];

/// What is said of a scheme of which nobody can tell what to send.
fn unsent() -> String {
    format!("nothing is sent for it; {}", wording::BY_HEADER)
}

/// A scheme is of one of four types.
pub(super) fn scheme_type(scheme: &mut Members, findings: &mut Findings<'_>) {
    if !scheme.contains_key("type") && !scheme.contains_key("$ref") {
        return untyped(scheme, findings);
    }
    let Some(Value::String(ty)) = scheme.get("type") else { return };
    if KNOWN.contains(&ty.as_str()) {
        return;
    }
    let message = format!("`{}` is no type of a security scheme", wording::cut(ty));
    match TYPES.into_iter().find(|(known, _)| ty.eq_ignore_ascii_case(known)) {
        Some((_, meant)) => {
            if ty != "mutualTLS" {
                let cure = format!("it is read as `type: http` and `scheme: {meant}`");
                findings.repaired(scheme.origin("type"), message, &cure);
            }
            of_http(meant, scheme);
        }
        None => {
            findings.repaired(scheme.origin("type"), message, &unsent());
            of_http("none", scheme);
        }
    }
}

/// What a scheme without a type has is for one of them, if it has anything.
fn untyped(scheme: &mut Members, findings: &mut Findings<'_>) {
    let signs = [
        ("flows", "oauth2"),
        ("openIdConnectUrl", "openIdConnect"),
        ("scheme", "http"),
        ("bearerFormat", "http"),
        ("in", "apiKey"),
    ];
    let message = "this security scheme has no `type`";
    match signs.into_iter().find(|(key, _)| scheme.contains_key(*key)) {
        Some((key, ty)) => {
            findings.repaired(None, message, &format!("by its `{key}`, it is `{ty}`"));
            scheme.insert("type", ty);
        }
        None => {
            findings.repaired(None, message, &unsent());
            of_http("none", scheme);
        }
    }
}

/// Makes a scheme one of HTTP.
fn of_http(name: &str, scheme: &mut Members) {
    scheme.insert("type", "http");
    scheme.insert("scheme", name);
}

/// What OpenAPI requires of a scheme beside its type.
pub(super) fn scheme_details(scheme: &mut Members, findings: &mut Findings<'_>) {
    let unsent = unsent();
    let (key, usual, cure) = match scheme.get("type").and_then(Value::as_str) {
        Some("http") if scheme.contains_key("bearerFormat") => {
            ("scheme", Node::from("bearer"), "by its `bearerFormat`, it is `bearer`")
        }
        Some("http") => ("scheme", "none".into(), unsent.as_str()),
        Some("apiKey") if !scheme.contains_key("name") => {
            of_http("none", scheme);
            findings.repaired(None, "this security scheme has no `name`", &unsent);
            return;
        }
        Some("apiKey") => ("in", "header".into(), "the key is sent in a header"),
        Some("oauth2") => ("flows", Node::object([]), "a token is sent all the same"),
        Some("openIdConnect") => ("openIdConnectUrl", "".into(), "a token is sent all the same"),
        _ => return,
    };
    if !scheme.contains_key(key) {
        scheme.insert(key, usual);
        let message = format!("this security scheme has no `{key}`");
        findings.repaired(None, message, cure);
    }
}

/// What is required of a scheme is a list of scopes.
pub(super) fn scopes(requirement: &mut Members, findings: &mut Findings<'_>) {
    for (scheme, scopes) in requirement.iter_mut().filter(|(_, scopes)| !scopes.is_array()) {
        let message = wording::misfit(scheme, Content::Texts, scopes);
        let scope = if scopes.is_string() { vec![scopes.take()] } else { Vec::new() };
        scopes.value = Value::Array(scope);
        findings.repaired(scopes.origin, message, "the scheme is required all the same");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{scheme_details, scheme_type, scopes};
    use crate::normalize::findings::apply;

    #[test]
    fn what_is_no_type_may_be_a_scheme_of_http() {
        for (ty, scheme, warnings) in [
            ("mutualTLS", "mutualTLS", 0),
            ("Bearer", "bearer", 1),
            ("basic", "basic", 1),
            ("none", "none", 1),
            ("mtls", "mutualTLS", 1),
            ("OAuth", "bearer", 1),
            ("digest", "digest", 1),
            ("magic", "none", 1),
        ] {
            let (found, said) = apply(scheme_type, json!({"type": ty}));
            assert_eq!((found, said.len()), (json!({"type": "http", "scheme": scheme}), warnings));
        }
        for known in super::KNOWN {
            let scheme = json!({"type": known});
            assert_eq!(apply(scheme_type, scheme.clone()), (scheme, Vec::new()));
        }
    }

    #[test]
    fn what_a_scheme_has_tells_its_type() {
        for (lacking, ty) in [
            (json!({}), "http"),
            (json!({"flows": {}}), "oauth2"),
            (json!({"openIdConnectUrl": "/"}), "openIdConnect"),
            (json!({"scheme": "basic"}), "http"),
            (json!({"name": "n", "in": "header"}), "apiKey"),
        ] {
            let (found, said) = apply(scheme_type, lacking);
            assert_eq!((&found["type"], said.len()), (&json!(ty), 1));
        }
    }

    #[test]
    fn what_a_scheme_lacks_is_the_usual() {
        let (found, said) = apply(scheme_details, json!({"type": "apiKey", "name": "n"}));
        let whole = json!({"type": "apiKey", "name": "n", "in": "header"});
        assert_eq!((found, said.len()), (whole, 1));
        let nothing = json!({"type": "http", "scheme": "none"});
        for (lacking, whole) in [
            (json!({"type": "http"}), nothing.clone()),
            (json!({"type": "apiKey"}), nothing),
            (
                json!({"type": "http", "bearerFormat": "JWT"}),
                json!({"type": "http", "bearerFormat": "JWT", "scheme": "bearer"}),
            ),
        ] {
            let (found, said) = apply(scheme_details, lacking);
            assert_eq!((found, said.len()), (whole, 1));
        }
        let (found, said) = apply(scheme_details, json!({"type": "oauth2"}));
        assert_eq!((found, said.len()), (json!({"type": "oauth2", "flows": {}}), 1));
        let (found, said) = apply(scheme_details, json!({"type": "openIdConnect"}));
        let whole = json!({"type": "openIdConnect", "openIdConnectUrl": ""});
        assert_eq!((found, said.len()), (whole, 1));
    }

    #[test]
    fn scopes_are_lists() {
        let (found, said) = apply(scopes, json!({"a": null, "b": "read", "c": ["x"]}));
        assert_eq!((found, said.len()), (json!({"a": [], "b": ["read"], "c": ["x"]}), 2));
    }
}

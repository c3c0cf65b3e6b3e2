//! Security schemes, whose kinds have other names now.

use super::super::Members;
use crate::tree::{Node, Value};

/// Translates a security scheme.
pub(super) fn scheme(scheme: &mut Value) {
    let Value::Object(scheme) = scheme else { return };
    match scheme.get("type").and_then(Value::as_str) {
        Some("basic") => {
            scheme.insert("type", "http");
            scheme.insert("scheme", "basic");
        }
        Some("oauth2") => {
            if let Some((flow, details)) = flow(scheme) {
                scheme.insert("flows", Node::object([(flow, details)]));
            }
        }
        _ => {}
    }
}

/// The flow of an OAuth scheme: its name, and what it needs.
fn flow(scheme: &mut Members) -> Option<(&'static str, Node)> {
    let named = scheme.shift_remove("flow")?;
    let (flow, urls): (_, &[&str]) = match named.as_str()? {
        "implicit" => ("implicit", &["authorizationUrl"]),
        "password" => ("password", &["tokenUrl"]),
        "application" => ("clientCredentials", &["tokenUrl"]),
        "accessCode" => ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
        _ => return None,
    };
    let mut details = Members::new();
    for url in urls {
        let value = scheme.shift_remove(*url).unwrap_or_else(|| "".into());
        details.insert(*url, value);
    }
    let scopes = scheme.shift_remove("scopes").filter(|scopes| scopes.is_object());
    details.insert("scopes", scopes.unwrap_or_else(|| Node::object([])));
    for unused in ["authorizationUrl", "tokenUrl"] {
        scheme.shift_remove(unused);
    }
    Some((flow, Node::from(details).of(named.origin)))
}

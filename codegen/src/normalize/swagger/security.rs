//! Security schemes, whose kinds have other names now.

use serde_json::{Value, json};

use super::super::Members;

/// Translates a security scheme.
pub(super) fn scheme(scheme: &mut Value) {
    let Value::Object(scheme) = scheme else { return };
    match scheme.get("type").and_then(Value::as_str) {
        Some("basic") => {
            scheme.insert("type".to_owned(), "http".into());
            scheme.insert("scheme".to_owned(), "basic".into());
        }
        Some("oauth2") => {
            if let Some((flow, details)) = flow(scheme) {
                scheme.insert("flows".to_owned(), json!({flow: details}));
            }
        }
        _ => {}
    }
}

/// The flow of an OAuth scheme: its name, and what it needs.
fn flow(scheme: &mut Members) -> Option<(&'static str, Value)> {
    let (flow, urls): (_, &[&str]) = match scheme.shift_remove("flow")?.as_str()? {
        "implicit" => ("implicit", &["authorizationUrl"]),
        "password" => ("password", &["tokenUrl"]),
        "application" => ("clientCredentials", &["tokenUrl"]),
        "accessCode" => ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
        _ => return None,
    };
    let mut details = Members::new();
    for url in urls {
        let value = scheme.shift_remove(*url).unwrap_or_else(|| "".into());
        details.insert((*url).to_owned(), value);
    }
    let scopes = scheme.shift_remove("scopes").filter(Value::is_object);
    details.insert("scopes".to_owned(), scopes.unwrap_or_else(|| json!({})));
    for unused in ["authorizationUrl", "tokenUrl"] {
        scheme.shift_remove(unused);
    }
    Some((flow, details.into()))
}

//! Servers, of what was a host, a path and some schemes.

use serde_json::{Value, json};

use super::super::Members;
use super::super::findings::Findings;
use crate::diagnostics::Pointer;

/// Makes the servers of a document.
pub(super) fn servers(swagger: &mut Members, document: &mut Members, findings: &mut Findings<'_>) {
    let mut text = |key: &str| match swagger.shift_remove(key) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    let host = text("host").filter(|host| !host.is_empty());
    let path = text("basePath").unwrap_or_default();
    let path = path.trim_end_matches('/');
    let schemes = schemes(swagger.shift_remove("schemes").as_ref());
    let servers: Vec<Value> = match &host {
        Some(host) => schemes
            .iter()
            .map(|scheme| json!({"url": format!("{scheme}://{host}{}", absolute(path))}))
            .collect(),
        None if path.is_empty() => return,
        None => vec![json!({"url": absolute(path)})],
    };
    document.insert("servers".to_owned(), servers.into());
    let key = if host.is_some() { "host" } else { "basePath" };
    findings.origins.moved(findings.at("servers"), &Pointer::root().child(key));
}

fn absolute(path: &str) -> String {
    if path.is_empty() || path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
}

/// The schemes of HTTP that a server has, the safe one first.
fn schemes(schemes: Option<&Value>) -> Vec<&'static str> {
    let listed = schemes.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let has = |scheme: &str| listed.iter().any(|listed| listed.as_str() == Some(scheme));
    let found: Vec<_> = ["https", "http"].into_iter().filter(|scheme| has(scheme)).collect();
    if found.is_empty() { vec!["https"] } else { found }
}

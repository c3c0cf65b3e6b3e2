//! Servers, of what was a host, a path and some schemes.

use serde_json::{Value, json};

use super::super::Members;
use super::super::findings::Findings;
use crate::diagnostics::Pointer;
use crate::grammar::wording;

/// Makes the servers of a document.
pub(super) fn servers(swagger: &mut Members, document: &mut Members, findings: &mut Findings<'_>) {
    let mut text = |key: &str| match swagger.shift_remove(key) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    let host = text("host").filter(|host| !host.trim().is_empty());
    let path = text("basePath").unwrap_or_default();
    let path = path.trim().trim_end_matches('/');
    let schemes = schemes(swagger.shift_remove("schemes").as_ref());
    let texts = [("host", host.as_deref().unwrap_or_default()), ("basePath", path)];
    if let Some((key, template)) = texts.into_iter().find(|(_, text)| text.contains(['{', '}'])) {
        let message =
            format!("`{}` is to be filled in, and nothing says with what", wording::cut(template));
        findings.repaired(
            key,
            message,
            "write what requests go to; until then a client must be given its base URL",
        );
        return;
    }
    let (key, urls) = match &host {
        _ if path.contains("://") => {
            let message = format!("`basePath` must be a path, but it is `{}`", wording::cut(path));
            findings.repaired("basePath", message, "it is taken for the URL of the server");
            ("basePath", vec![path.to_owned()])
        }
        Some(host) => {
            let (host, schemes) = apart(host.trim(), schemes, findings);
            let (host, path) = without_path(&host, absolute(path), findings);
            let url = |scheme| format!("{scheme}://{host}{path}");
            ("host", schemes.into_iter().map(url).collect())
        }
        None if path.is_empty() => return,
        None => ("basePath", vec![absolute(path)]),
    };
    let key = Pointer::root().child(key);
    let list = findings.at("servers");
    findings.origins.moved(list.clone(), &key);
    for index in 0..urls.len() {
        findings.origins.moved(list.child(index), &key);
        findings.origins.moved(list.child(index).child("url"), &key);
    }
    let servers: Vec<Value> = urls.into_iter().map(|url| json!({"url": url})).collect();
    document.insert("servers".to_owned(), servers.into());
}

/// The scheme of the first server.
pub(super) fn scheme(document: &Members) -> Option<String> {
    let url = document.get("servers")?.get(0)?.get("url")?.as_str()?;
    url.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase())
}

/// A host without what doesn't belong to it, and the schemes: those that are listed or, if there are
/// none, the one that many write in front of the host.
fn apart(host: &str, listed: Vec<String>, findings: &mut Findings<'_>) -> (String, Vec<String>) {
    let (own, name) = match host.split_once("://") {
        Some((scheme, name)) => {
            let message =
                format!("`host` must be a host alone, but it is `{}`", wording::cut(host));
            findings.repaired(
                "host",
                message,
                "the scheme belongs into `schemes`, and counts where these are missing",
            );
            (Some(scheme.to_owned()), name)
        }
        None => (None, host),
    };
    let safe = || own.unwrap_or_else(|| "https".to_owned());
    let schemes = if listed.is_empty() { vec![safe()] } else { listed };
    (name.trim_end_matches('/').to_owned(), schemes)
}

/// A host without a path behind it, and the path: both, unless they say the same.
fn without_path(host: &str, path: String, findings: &mut Findings<'_>) -> (String, String) {
    let Some((name, behind)) = host.split_once('/') else {
        return (host.to_owned(), path);
    };
    let message = format!("`host` must be a host alone, but it is `{}`", wording::cut(host));
    findings.repaired("host", message, "the path behind it belongs into `basePath`");
    let behind = absolute(behind.trim_end_matches('/'));
    let path = if behind.ends_with(&path) { behind } else { behind + &path };
    (name.to_owned(), path)
}

fn absolute(path: &str) -> String {
    if path.is_empty() || path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
}

/// The schemes of HTTP that are listed, the safe one first.
fn schemes(schemes: Option<&Value>) -> Vec<String> {
    let listed = schemes.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let listed: Vec<&str> = listed.iter().filter_map(Value::as_str).collect();
    let has = |scheme: &&str| listed.iter().any(|listed| listed.eq_ignore_ascii_case(scheme));
    ["https", "http"].into_iter().filter(has).map(str::to_owned).collect()
}

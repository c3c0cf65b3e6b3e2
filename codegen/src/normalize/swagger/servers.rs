//! Servers, of what was a host, a path and some schemes.

use super::super::Members;
use super::super::findings::Findings;
use crate::grammar::wording;
use crate::tree::{Node, Value};

/// Makes the servers of a document.
pub(super) fn servers(swagger: &mut Members, document: &mut Members, findings: &mut Findings<'_>) {
    let mut text = |key: &str| match swagger.shift_remove(key) {
        Some(Node { value: Value::String(text), origin }) => (Some(text), origin),
        _ => (None, None),
    };
    let (host, host_origin) = text("host");
    let host = host.filter(|host| !host.trim().is_empty());
    let (path, path_origin) = text("basePath");
    let path = path.unwrap_or_default();
    let path = path.trim().trim_end_matches('/');
    let schemes = schemes(swagger.shift_remove("schemes").as_deref());
    let texts = [(host_origin, host.as_deref().unwrap_or_default()), (path_origin, path)];
    if let Some((origin, template)) = texts.into_iter().find(|(_, text)| text.contains(['{', '}']))
    {
        let message =
            format!("`{}` is to be filled in, and nothing says with what", wording::cut(template));
        findings.repaired(
            origin,
            message,
            "write what requests go to; until then a client must be given its base URL",
        );
        return;
    }
    let (origin, urls) = match &host {
        _ if path.contains("://") => {
            let message = format!("`basePath` must be a path, but it is `{}`", wording::cut(path));
            findings.repaired(path_origin, message, "it is taken for the URL of the server");
            (path_origin, vec![path.to_owned()])
        }
        Some(host) => {
            let mut findings = findings.below("host", host_origin);
            let (host, schemes) = apart(host.trim(), schemes, &mut findings);
            let (host, path) = without_path(&host, absolute(path), &mut findings);
            let url = |scheme| format!("{scheme}://{host}{path}");
            (host_origin, schemes.into_iter().map(url).collect())
        }
        None if path.is_empty() => return,
        None => (path_origin, vec![absolute(path)]),
    };
    let server = |url: String| Node::object([("url", url.into())]);
    let servers: Vec<Node> = urls.into_iter().map(server).collect();
    document.insert("servers", Node::from(servers).of(origin));
}

/// The scheme of the first server.
pub(super) fn scheme(document: &Members) -> Option<String> {
    let url = document.get("servers")?.as_array()?.first()?.get("url")?.as_str()?;
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
                None,
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
    findings.repaired(None, message, "the path behind it belongs into `basePath`");
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
    let listed: Vec<&str> = listed.iter().filter_map(|scheme| scheme.as_str()).collect();
    let has = |scheme: &&str| listed.iter().any(|listed| listed.eq_ignore_ascii_case(scheme));
    ["https", "http"].into_iter().filter(has).map(str::to_owned).collect()
}

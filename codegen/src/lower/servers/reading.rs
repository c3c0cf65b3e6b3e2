//! What the URL of a server comes to.

use std::collections::BTreeSet;

use openapiv3::Server as Document;
use url::Url;

use super::templates::{self, Piece};
use crate::model::ServerUrl;

/// What can't stand in a URL as it is. Many write it for something that is to be filled in.
const OUTSIDE_URLS: &[char] = &['{', '}', '<', '>', '"', '|', '\\', '^', '`', ' '];

/// Refuses what can't stand in a URL.
pub(in crate::lower) fn check_characters(text: &str) -> Result<(), String> {
    match text.chars().find(|c| OUTSIDE_URLS.contains(c) || c.is_control()) {
        Some(outside) => Err(format!("a URL can't have {outside:?} in it")),
        None => Ok(()),
    }
}

/// A URL that has a scheme, and thus a host.
pub(in crate::lower) fn with_host(text: &str) -> Result<Url, &'static str> {
    let has_host = !text.split_once("://").is_some_and(|(_, rest)| rest.starts_with('/'));
    let url = Url::parse(text).ok().filter(|_| has_host);
    url.ok_or("this is no URL: its host or port can't be one")
}

/// Why a URL can't be used.
pub(super) struct Refusal {
    pub(super) message: String,
    pub(super) help: &'static str,
}

impl Refusal {
    pub(super) fn new(message: impl Into<String>, help: &'static str) -> Self {
        Self { message: message.into(), help }
    }
}

/// The URL of a server, in the form in which a client takes it.
pub(super) fn read(server: &Document) -> Result<ServerUrl, Refusal> {
    if templates::pieces(&server.url).len() > templates::MOST_PIECES {
        let message = "this URL has more variables than anybody would set";
        return Err(Refusal::new(message, "write the URL that requests go to"));
    }
    let text = filled(server)?;
    let text = text.trim();
    read_filled(&format!("{}{text}", missing_scheme(text)))
        .and_then(|url| in_its_place(server).map(|()| url))
}

/// What is missing in front of a URL that has a host and no scheme.
pub(super) fn missing_scheme(text: &str) -> &'static str {
    if text.starts_with("//") {
        "https:"
    } else if begins_with_host(text) {
        "https://"
    } else {
        ""
    }
}

/// Whether what looks like a relative path begins with the name of a host, as `depot.test:8443/v1` does.
fn begins_with_host(text: &str) -> bool {
    let first = text.split(['/', '?', '#']).next().unwrap_or_default();
    let (name, port) = match first.split_once(':') {
        Some((name, port)) => (name, Some(port)),
        None => (first, None),
    };
    let is_label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    };
    let last = name.rsplit('.').next().unwrap_or_default();
    let is_name = name.split('.').all(is_label) && !text.contains("://");
    match port {
        Some(port) => is_name && !port.is_empty() && port.chars().all(|c| c.is_ascii_digit()),
        None => is_name && name.contains('.') && last.chars().all(char::is_alphabetic),
    }
}

/// A document whose defaults reach beyond their parts of the URL means another host than it says.
fn in_its_place(server: &Document) -> Result<(), Refusal> {
    match templates::displaced(server) {
        None => Ok(()),
        Some(name) => {
            let message = format!("the default of `{name}` makes this the URL of another host");
            Err(Refusal::new(message, "write one that is no more than its part of the URL"))
        }
    }
}

/// A URL whose variables are filled in, and that has a scheme if it has a host.
pub(super) fn read_filled(text: &str) -> Result<ServerUrl, Refusal> {
    check_characters(text)
        .map_err(|message| Refusal::new(message, "write the URL that requests go to"))?;
    let scheme = text.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https") => whole(text),
        Some(_) => Err(Refusal::new(
            "this is no URL of HTTP",
            "the URL of a server begins with `https://` or `http://`",
        )),
        None => relative(text),
    }
}

/// The URL with the defaults of its variables.
pub(super) fn filled(server: &Document) -> Result<String, Refusal> {
    let mut filled = String::new();
    let mut undeclared = BTreeSet::new();
    for piece in templates::pieces(&server.url) {
        match piece {
            Piece::Text(text) => filled.push_str(text),
            Piece::Variable(name) => match templates::declared(server, name) {
                Some(variable) => filled.push_str(&variable.default),
                None => {
                    undeclared.insert(format!("`{{{name}}}`"));
                }
            },
        }
    }
    if undeclared.is_empty() {
        return Ok(filled);
    }
    let names: Vec<String> = undeclared.into_iter().collect();
    let message = format!("the server's variables have no default for {}", names.join(" and "));
    Err(Refusal::new(message, "declare each under `variables`, with a `default`"))
}

/// A URL with a host, as the runtime of a client reads it.
fn whole(text: &str) -> Result<ServerUrl, Refusal> {
    let url = with_host(text)
        .map_err(|message| Refusal::new(message, "write the URL that requests go to"))?;
    // One dot may stand at the end.
    let host = url.host_str().unwrap_or_default();
    if host.strip_suffix('.').unwrap_or(host).split('.').any(str::is_empty) {
        let message = "a name in this URL's host is empty";
        return Err(Refusal::new(message, "write the URL that requests go to"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        let message = "a server's URL can't hold a user name or a password";
        return Err(Refusal::new(message, "describe credentials by a security scheme"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        let message = "a server's URL can't have a query or a fragment: paths are put behind it";
        return Err(Refusal::new(message, "declare what goes into the query as parameters"));
    }
    Ok(ServerUrl::Whole(url.as_str().trim_end_matches('/').to_owned()))
}

/// A URL without a host.
fn relative(text: &str) -> Result<ServerUrl, Refusal> {
    if text.contains(['?', '#']) {
        let message = "a server's URL can't have a query or a fragment: paths are put behind it";
        return Err(Refusal::new(message, "declare what goes into the query as parameters"));
    }
    let first = text.split('/').next().unwrap_or_default();
    if first.contains([':', '.']) && !first.chars().all(|c| c == '.') {
        let message = "this URL has no scheme, so that it is relative to where this document lies";
        return Err(Refusal::new(message, "write `https://` in front of it, if it has a host"));
    }
    let segments = text.split('/').filter(|segment| !matches!(*segment, "" | "." | ".."));
    Ok(ServerUrl::Relative(segments.flat_map(|segment| ["/", segment]).collect()))
}

//! Servers: what their URLs come to, and whether a client can call them.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Server as Document};
use url::Url;

use super::Lowering;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Prose, Server, ServerUrl};

/// What can't stand in a URL as it is. Many write it for something that is to be filled in.
pub(super) const OUTSIDE_URLS: &[char] = &['{', '}', '<', '>', '"', '|', '\\', '^', '`', ' '];

impl<'a> Lowering<'a> {
    /// The document's servers, each once. What is wrong with one is reported.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        let mut servers: Vec<Server> = Vec::new();
        for (index, (server, at)) in self.listed_servers().into_iter().enumerate() {
            let meanwhile = match index {
                0 => "a client must be given its base URL, path included",
                _ => "the client doesn't name this server",
            };
            let url = self.url(server, &at, meanwhile);
            if !servers.iter().any(|known| known.url == url) {
                servers.push(Server {
                    url,
                    description: server.description.as_deref().and_then(Prose::new),
                });
            }
        }
        servers
    }

    /// What the URL of a server comes to. What is wrong with it is reported, with what comes of that
    /// in the meantime.
    fn url(&mut self, server: &Document, at: &Pointer, meanwhile: &str) -> ServerUrl {
        self.check_variables(server, at);
        match read(server) {
            Ok(url) => {
                if let ServerUrl::Relative(path) = &url {
                    self.report_relative(at, path, meanwhile);
                }
                url
            }
            Err(Refusal { message, help }) => {
                self.diagnostics
                    .warning(Code::Invalid, &at.child("url"), message)
                    .help(format!("{help}; until then {meanwhile}"));
                ServerUrl::Unusable(server.url.clone())
            }
        }
    }

    /// Reports variables whose defaults aren't among the values that they can have.
    fn check_variables(&mut self, server: &Document, at: &Pointer) {
        for (name, variable) in server.variables.iter().flatten() {
            let listed = &variable.enumeration;
            if !listed.is_empty() && !listed.contains(&variable.default) {
                let at = at.child("variables").child(name).child("default");
                let message =
                    format!("`{}` isn't among the values that `{name}` can have", variable.default);
                self.diagnostics
                    .warning(Code::Invalid, &at, message)
                    .help("it is taken all the same; list it under `enum`, or name another");
            }
        }
    }

    /// The servers that the document lists, or else the one that all of its operations have.
    fn listed_servers(&self) -> Vec<(&'a Document, Pointer)> {
        let at = Pointer::root().child("servers");
        let listed = self.document.servers.iter().enumerate();
        let listed = listed.map(|(index, server)| (server, at.child(index)));
        listed.chain(self.common_server.clone()).collect()
    }

    /// Finds the server that most operations have of their own, where the document lists none and all
    /// have some.
    pub(super) fn find_common_server(&mut self) {
        if !self.document.servers.is_empty() {
            return;
        }
        let all = self.servers_of_operations();
        let mut counted: Vec<(Identity, usize, &'a Document, Pointer)> = Vec::new();
        for (servers, at) in &all {
            for (index, server) in servers.iter().enumerate() {
                let identity = identity(server);
                match counted.iter_mut().find(|(known, ..)| *known == identity) {
                    Some((_, count, ..)) => *count += 1,
                    None => counted.push((identity, 1, server, at.child(index))),
                }
            }
        }
        if all.iter().any(|(servers, _)| servers.is_empty()) {
            return;
        }
        // Of equals the first.
        let most = counted.into_iter().rev().max_by_key(|(_, count, ..)| *count);
        let Some((_, count, server, at)) = most else { return };
        let message = if count == all.len() {
            "all operations have this server; it is taken for that of the document".to_owned()
        } else {
            let all = all.len();
            format!(
                "{count} of {all} operations have this server; it is taken for that of the document"
            )
        };
        self.diagnostics
            .warning(Code::Inferred, &at, message)
            .help("write it once, under `servers` at the document's top");
        self.common_server = Some((server, at));
    }

    /// The servers that each operation has of its own, and where they stand.
    fn servers_of_operations(&self) -> Vec<(&'a [Document], Pointer)> {
        let mut all: Vec<(&'a [Document], Pointer)> = Vec::new();
        for (path, item) in &self.document.paths.paths {
            let ReferenceOr::Item(item) = item else { continue };
            let at = Pointer::root().child("paths").child(path);
            for (method, operation) in item.iter() {
                let (servers, at) = match operation.servers.as_slice() {
                    [] => (item.servers.as_slice(), at.clone()),
                    own => (own, at.child(method)),
                };
                all.push((servers, at.child("servers")));
            }
        }
        all
    }

    /// Only whoever has the document from its server knows the rest of a relative URL.
    fn report_relative(&mut self, at: &Pointer, path: &str, meanwhile: &str) {
        if path.is_empty() {
            return;
        }
        let message = format!("`{path}` is relative to the URL that this document is had from");
        self.diagnostics
            .warning(Code::Ignored, &at.child("url"), message)
            .help(format!("write the whole URL; until then {meanwhile}"));
    }

    /// The server that an operation is offered at, where that isn't the document's first, as an index
    /// into those that only some operations have.
    pub(super) fn own_server(
        &mut self,
        of_path: (&'a [Document], &Pointer),
        of_operation: (&'a [Document], &Pointer),
    ) -> Option<usize> {
        let own = [of_operation, of_path].into_iter().find(|(servers, _)| !servers.is_empty());
        let (servers, at) = own?;
        let usual = self.listed_servers().first().map(|(server, _)| identity(server));
        let usual = usual.unwrap_or_else(|| Ok(String::new()));
        if servers.iter().any(|server| identity(server) == usual) {
            return None;
        }
        let wanted = identity(&servers[0]);
        let known = self.own_servers.iter().position(|(known, _)| *known == wanted);
        Some(known.unwrap_or_else(|| {
            let at = at.child("servers").child(0);
            let url = self.beside_usual(&servers[0], &at).unwrap_or_else(|| {
                let meanwhile =
                    "a client must be given its URL, path included, for calls of these operations";
                self.url(&servers[0], &at, meanwhile)
            });
            let description = servers[0].description.as_deref().and_then(Prose::new);
            self.own_servers.push((wanted, Server { url, description }));
            self.own_servers.len() - 1
        }))
    }

    /// A relative URL where the document's first server is a whole one, beside which it is taken to be.
    fn beside_usual(&mut self, server: &Document, at: &Pointer) -> Option<ServerUrl> {
        let Ok(ServerUrl::Relative(_)) = read(server) else { return None };
        let usual = self.listed_servers().first().map(|(server, _)| read(server));
        let Some(Ok(ServerUrl::Whole(_))) = usual else { return None };
        let text = filled(server).ok()?.trim().to_owned();
        let message = format!("`{text}` is relative");
        self.diagnostics
            .warning(Code::Inferred, &at.child("url"), message)
            .help("it is taken to be beside the client's base URL; write the whole URL");
        Some(ServerUrl::Relative(text))
    }
}

/// What tells a server from others: its URL or, if it has none, what it is written as.
pub(super) type Identity = Result<String, String>;

fn identity(server: &Document) -> Identity {
    match read(server) {
        Ok(ServerUrl::Whole(url) | ServerUrl::Relative(url) | ServerUrl::Unusable(url)) => Ok(url),
        Err(_) => Err(server.url.clone()),
    }
}

/// Why a URL can't be used.
struct Refusal {
    message: String,
    help: &'static str,
}

impl Refusal {
    fn new(message: impl Into<String>, help: &'static str) -> Self {
        Self { message: message.into(), help }
    }
}

/// The URL of a server, in the form in which a client takes it.
fn read(server: &Document) -> Result<ServerUrl, Refusal> {
    let text = filled(server)?;
    let text = text.trim();
    if let Some(outside) = text.chars().find(|c| OUTSIDE_URLS.contains(c) || c.is_control()) {
        let message = format!("a URL can't have {outside:?} in it");
        return Err(Refusal::new(message, "write the URL that requests go to"));
    }
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
fn filled(server: &Document) -> Result<String, Refusal> {
    let mut filled = String::new();
    let mut undeclared = BTreeSet::new();
    let mut rest = server.url.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else { break };
        filled.push_str(before);
        match server.variables.as_ref().and_then(|variables| variables.get(name)) {
            Some(variable) => filled.push_str(&variable.default),
            None => {
                undeclared.insert(format!("`{{{name}}}`"));
            }
        }
        rest = behind;
    }
    filled.push_str(rest);
    if undeclared.is_empty() {
        return Ok(filled);
    }
    let names: Vec<String> = undeclared.into_iter().collect();
    let message = format!("the server's variables don't declare {}", names.join(" and "));
    Err(Refusal::new(message, "declare each under `variables`, with a `default`"))
}

/// A URL with a host, as the runtime of a client reads it.
fn whole(text: &str) -> Result<ServerUrl, Refusal> {
    let rest = text.split_once("://").map_or("", |(_, rest)| rest);
    let url = Url::parse(text).ok().filter(|_| !rest.starts_with('/'));
    let url = url.ok_or_else(|| {
        let message = "this is no URL: its host or port can't be one";
        Refusal::new(message, "write the URL that requests go to")
    })?;
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
    if text.starts_with("//") {
        let message = "this URL has no scheme";
        return Err(Refusal::new(message, "write `https:` in front of it"));
    }
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

#[cfg(test)]
mod tests;

//! Servers: what their URLs come to, and whether a client can call them.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Server as Document};
use url::Url;

use super::Lowering;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Server, ServerUrl};

/// What can't stand in a URL as it is. Many write it for something that is to be filled in.
const OUTSIDE_URLS: &[char] = &['{', '}', '<', '>', '"', '|', '\\', '^', '`', ' '];

impl<'a> Lowering<'a> {
    /// The document's servers, each once. What is wrong with one is reported.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        let mut servers: Vec<Server> = Vec::new();
        for (index, (server, at)) in self.listed_servers().into_iter().enumerate() {
            self.check_variables(server, &at);
            let url = match read(server) {
                Ok(url) => url,
                Err(reason) => {
                    self.report(index, &at, reason);
                    ServerUrl::Unusable(server.url.clone())
                }
            };
            if let ServerUrl::Relative(path) = &url {
                self.report_relative(index, &at, path);
            }
            if !servers.iter().any(|known| known.url == url) {
                servers.push(Server { url, description: server.description.clone() });
            }
        }
        servers
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

    /// Finds the server that each operation has of its own, where the document lists none.
    pub(super) fn find_common_server(&mut self) {
        if !self.document.servers.is_empty() {
            return;
        }
        let mut all = Vec::new();
        for (path, item) in &self.document.paths.paths {
            let ReferenceOr::Item(item) = item else { continue };
            let at = Pointer::root().child("paths").child(path);
            for (method, operation) in item.iter() {
                let own = (&operation.servers, at.child(method));
                let (servers, at) =
                    if own.0.is_empty() { (&item.servers, at.clone()) } else { own };
                all.push((servers, at.child("servers")));
            }
        }
        let Some((first, at)) = all.first() else { return };
        let is_common = |server: &&'a Document| {
            let has_it = |(servers, _): &(&Vec<Document>, _)| {
                servers.iter().any(|other| identity(other) == identity(server))
            };
            all.iter().all(has_it)
        };
        let Some(index) = first.iter().position(|server| is_common(&server)) else { return };
        let at = at.child(index);
        let message = "all operations have this server; it is taken for that of the document";
        self.diagnostics
            .warning(Code::Inferred, &at, message)
            .help("write it once, under `servers` at the document's top");
        self.common_server = Some((&first[index], at));
    }

    fn report(&mut self, index: usize, at: &Pointer, reason: Refusal) {
        let at = at.child("url");
        let meanwhile = match index {
            0 => "until then a client must be given its base URL",
            _ => "until then the client doesn't name this server",
        };
        self.diagnostics
            .warning(Code::Invalid, &at, reason.message)
            .help(format!("{}; {meanwhile}", reason.help));
    }

    /// Only whoever has the document from its server knows the rest of a relative URL.
    fn report_relative(&mut self, index: usize, at: &Pointer, path: &str) {
        if path.is_empty() {
            return;
        }
        let at = at.child("url");
        let message = format!("`{path}` is relative to the URL that this document is had from");
        let meanwhile = match index {
            0 => format!("a client must be given its base URL, `{path}` included"),
            _ => "the client doesn't name this server".to_owned(),
        };
        self.diagnostics
            .warning(Code::UnsupportedServer, &at, message)
            .help(format!("write the whole URL; until then {meanwhile}"));
    }

    /// Sees to it that an operation is offered where the client calls it: at the document's first
    /// server. A call to the wrong server is worse than none.
    pub(super) fn check_servers(
        &mut self,
        of_path: (&[Document], &Pointer),
        of_operation: (&[Document], &Pointer),
    ) {
        let own = [of_operation, of_path].into_iter().find(|(servers, _)| !servers.is_empty());
        let Some((servers, at)) = own else { return };
        let usual = self.listed_servers().first().map_or(Ok(String::new()), |(it, _)| identity(it));
        if !servers.iter().any(|server| identity(server) == usual) {
            let what = "servers for a part of the API only aren't supported yet";
            self.obstacle(Code::UnsupportedServer, &at.child("servers"), what);
        }
    }
}

/// What tells a server from others: its URL or, if it has none, what it is written as.
fn identity(server: &Document) -> Result<String, String> {
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

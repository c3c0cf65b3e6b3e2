//! Servers: what their URLs come to, and whether a client can call them.

pub(super) mod reading;
mod templates;

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Server as Document, ServerVariable as Declared};
use serde_json::Value;

use super::Lowering;
use crate::diagnostics::{Code, Pointer};
use crate::model::{
    Enumeration, Listed, Prose, Server, ServerUrl, ServerVariable, Template, TemplateVariable,
};
use reading::{Refusal, filled, missing_scheme, read};
use templates::{Settable, is_usable};

/// Where `normalize` puts the name that newer versions give a server.
const NAME: &str = "x-name";

impl<'a> Lowering<'a> {
    /// The document's servers, each once, and what callers can set in their URLs. What is wrong with one is
    /// reported.
    pub(super) fn servers(&mut self) -> (Vec<Server>, Vec<ServerVariable>) {
        let mut servers: Vec<Server> = Vec::new();
        let mut variables = Vec::new();
        for (index, (server, at)) in self.listed_servers().into_iter().enumerate() {
            let settable = templates::settable(server).filter(|it| is_usable(server, it));
            let must_be_set = settable.as_ref().is_some_and(Settable::must_be_set);
            let meanwhile = match (index, must_be_set) {
                (0, false) => "a client must be given its base URL, path included",
                (0, true) => {
                    "a client must be given its base URL, path included, or its builder what is missing"
                }
                (_, true) => "a client's builder must be given what is missing",
                (_, false) => "the client doesn't name this server",
            };
            let url = self.url(server, &at, meanwhile);
            if index == 0 {
                self.report_plain(&url, &at);
            }
            if servers.iter().any(|known| known.url == url) {
                continue;
            }
            let settable = settable.filter(|_| !matches!(url, ServerUrl::Relative(_)));
            let template = settable.and_then(|it| self.template(it, &at, &mut variables));
            // What is written like another one, but for its defaults, is chosen by the URL that these make.
            let mut known = servers.iter().filter_map(|server| server.template.as_ref());
            let template = template.filter(|own| known.all(|other| other.text != own.text));
            servers.push(Server { template, ..named(server, url) });
        }
        (servers, variables)
    }

    /// What callers can set in the URL of a server. A variable that several have is one for all.
    fn template(
        &mut self,
        settable: Settable<'_>,
        at: &Pointer,
        all: &mut Vec<ServerVariable>,
    ) -> Option<Template> {
        for name in settable.refused {
            let message =
                format!("the default of `{name}` is more than its part of the URL can hold");
            self.diagnostics
                .warning(Code::Ignored, &at.child("variables").child(name), message)
                .help("it is filled in; for another, a client must be given its base URL");
        }
        let variables = settable.variables.into_iter().map(|(name, declared, signs)| {
            let default = declared.map(|declared| declared.default.clone());
            TemplateVariable { index: variable(name, declared, all), default, signs }
        });
        let variables: Vec<TemplateVariable> = variables.collect();
        (!variables.is_empty()).then_some(Template { text: settable.text, variables })
    }

    /// What the URL of a server comes to. What is wrong with it is reported, with what comes of that
    /// in the meantime.
    fn url(&mut self, server: &Document, at: &Pointer, meanwhile: &str) -> ServerUrl {
        self.check_variables(server, at);
        match read(server) {
            Ok(url) => {
                match &url {
                    ServerUrl::Relative(path) => self.report_relative(at, path, meanwhile),
                    ServerUrl::Whole(_) => self.report_scheme(server, at),
                    ServerUrl::Unusable(_) => {}
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

    /// Reports a host without a scheme.
    fn report_scheme(&mut self, server: &Document, at: &Pointer) {
        let missing = filled(server).map_or("", |text| missing_scheme(text.trim()));
        if !missing.is_empty() {
            self.diagnostics
                .warning(Code::Inferred, &at.child("url"), "this URL has no scheme")
                .help(format!("it is taken for `https`; write `{missing}` in front of it"));
        }
    }

    /// Reports a default server that credentials aren't sent to as things are.
    fn report_plain(&mut self, url: &ServerUrl, at: &Pointer) {
        if url.is_unencrypted() && !self.components.security_schemes.is_empty() {
            let message = "credentials would be sent to this server without encryption";
            self.diagnostics
                .warning(Code::Invalid, &at.child("url"), message)
                .help("write `https://`; until then a client must be given its base URL");
        }
    }

    /// Reports variables whose defaults aren't among the values that they can have.
    fn check_variables(&mut self, server: &Document, at: &Pointer) {
        for (name, variable) in server.variables.iter().flatten() {
            let listed = &variable.enumeration;
            if !listed.is_empty() && !listed.contains(&variable.default) {
                let at = at.child("variables").child(name);
                let listed = self.diagnostics.original(&at.child("enum"));
                let message =
                    format!("`{}` isn't among the values that `{name}` can have", variable.default);
                self.diagnostics
                    .warning(Code::Invalid, &at.child("default"), message)
                    .also(listed, "these are the values")
                    .help("it is taken all the same; list it under `enum`, or name another");
            }
        }
    }

    /// The servers that the document lists, or else the one that all of its operations have. The first,
    /// which clients have by default, is one with encryption if the document has it both ways.
    fn listed_servers(&self) -> Vec<(&'a Document, Pointer)> {
        let at = Pointer::root().child("servers");
        let listed = self.document.servers.iter().enumerate();
        let listed = listed.map(|(index, server)| (server, at.child(index)));
        let mut servers: Vec<_> = listed.chain(self.common_server.clone()).collect();
        let encrypted = encrypted(servers.iter().map(|(server, _)| *server)).unwrap_or_default();
        if let Some(before) = servers.get_mut(..=encrypted) {
            before.rotate_right(1);
        }
        servers
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
            for (method, operation) in self.operations_at(path, item) {
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
        let is_usual = |server| {
            let own = identity(server);
            own == usual || own.is_ok_and(|own| usual.as_ref().is_ok_and(|it| is_twin(&own, it)))
        };
        if servers.iter().any(is_usual) {
            return None;
        }
        let index = encrypted(servers).unwrap_or_default();
        let server = &servers[index];
        let wanted = identity(server);
        let known = self.own_servers.iter().position(|(known, _)| *known == wanted);
        Some(known.unwrap_or_else(|| {
            let at = at.child("servers").child(index);
            let url = self.beside_usual(server, &at).unwrap_or_else(|| {
                let meanwhile =
                    "a client must be given its URL, path included, for calls of these operations";
                self.url(server, &at, meanwhile)
            });
            self.own_servers.push((wanted, named(server, url)));
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

/// Which of some servers is the first one with encryption, where that has none.
fn encrypted<'s>(servers: impl IntoIterator<Item = &'s Document>) -> Option<usize> {
    let mut servers = servers.into_iter();
    let first = servers.next()?;
    servers.position(|server| is_twin(first.url.trim(), server.url.trim())).map(|index| index + 1)
}

/// Whether a URL without encryption is the same as another one that has it.
fn is_twin(plain: &str, encrypted: &str) -> bool {
    let [plain, encrypted] = [plain, encrypted].map(|url| url.trim_end_matches('/'));
    let rest = plain.strip_prefix("http://");
    rest.is_some_and(|rest| encrypted.strip_prefix("https://") == Some(rest))
}

/// What tells a server from others: its URL or, if it has none, what it is written as.
pub(super) type Identity = Result<String, String>;

fn identity(server: &Document) -> Identity {
    match read(server) {
        Ok(ServerUrl::Whole(url) | ServerUrl::Relative(url) | ServerUrl::Unusable(url)) => Ok(url),
        Err(_) => Err(server.url.clone()),
    }
}

/// A server of a URL, under the name that the document gives it.
fn named(server: &Document, url: ServerUrl) -> Server {
    let name = server.extensions.get(NAME).and_then(Value::as_str);
    Server {
        url,
        description: server.description.as_deref().and_then(Prose::new),
        name: name.map(str::to_owned),
        written: server.url.clone(),
        template: None,
    }
}

/// The index of a variable among all, where it is put if it isn't there: with what the first server that
/// has it says of it, and the values that any of them lists.
fn variable(name: &str, declared: Option<&Declared>, all: &mut Vec<ServerVariable>) -> usize {
    let index = all.iter().position(|known| known.name == name).unwrap_or_else(|| {
        let description = declared.and_then(|it| it.description.as_deref()).and_then(Prose::new);
        all.push(ServerVariable { name: name.to_owned(), description, values: None });
        all.len() - 1
    });
    let listed = declared.map_or(&[][..], |declared| &declared.enumeration);
    if listed.is_empty() {
        return index;
    }
    let values = all[index].values.get_or_insert_with(|| Enumeration { listed: Vec::new() });
    let known = values.values().filter_map(Value::as_str).map(str::to_owned);
    let mut known: BTreeSet<String> = known.collect();
    for value in listed {
        if known.insert(value.clone()) {
            let value = Value::from(value.as_str());
            values.listed.push(Listed { value, name: None, wanted: None, description: None });
        }
    }
    index
}

#[cfg(test)]
mod tests;

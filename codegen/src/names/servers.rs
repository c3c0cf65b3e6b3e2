//! The names of servers.

use super::members;
use super::scope::{Scope, Wish};
use super::settings::Settings;
use super::{Name, SettingNames, VariableNames, cases};
use crate::model::{Api, Prose, Server, ServerVariable};

/// What stands in the file of servers without a path in front of it.
const PRELUDE: &[&str] = &["From", "Self", "Server", "Servers", "String", "Template", "Variable"];

/// Words that say of a server no more than that it is one.
const FILLERS: &[&str] = &[
    "a",
    "an",
    "and",
    "api",
    "at",
    "base",
    "default",
    "endpoint",
    "env",
    "environment",
    "for",
    "host",
    "in",
    "is",
    "of",
    "on",
    "our",
    "server",
    "servers",
    "the",
    "this",
    "to",
    "url",
    "used",
    "with",
];

/// What ends the part of a description that names something.
const ENDS: &[&str] = &[". ", ": ", " - ", " (", " – ", " — ", ",", ";", "\n"];

/// How many words a name has at most.
const MOST_WORDS: usize = 4;

/// What servers are called, in their order.
pub(super) fn servers(api: &Api) -> Vec<Name> {
    let wishes = api.servers.iter().map(|server| {
        let (name, url) = name_and_address(server);
        Wish::made(name, [url.to_owned()])
    });
    Scope::new(&["SERVERS"]).claim_all(&wishes.collect::<Vec<_>>(), cases::constant)
}

/// What servers are called where callers choose one, in their order. Each is named before those behind
/// it, so that these can't change what it is called.
pub(super) fn choices(api: &Api) -> Vec<Name> {
    let mut scope = Scope::new(&["Self"]);
    let names = api.servers.iter().map(|server| {
        let url = without_scheme(server);
        let host = host(url);
        let wish = match said(server) {
            Some(said) => Wish::made(&said, [format!("{said} {host}"), format!("{said} {url}")]),
            None => Wish::made(&host, [url.to_owned()]),
        };
        scope.claim_one(wish, cases::camel)
    });
    names.collect()
}

/// The names of what callers can set in the URLs of servers, in their order.
pub(super) fn variables(api: &Api, settings: &mut Settings<'_>) -> Vec<VariableNames> {
    let mut types = Scope::new(PRELUDE);
    let names = api.server_variables.iter().map(|ServerVariable { name, values, .. }| {
        let wish = || Wish::made(name, [format!("server {name}")]);
        let values = values.as_ref().map(members::values);
        VariableNames {
            setter: settings.claim_setter(wish()),
            ty: values.as_ref().map(|_| types.claim_one(wish(), cases::camel)),
            others: values.as_ref().map(|values| values.others.clone()),
            values: values.map(|values| values.names).unwrap_or_default(),
        }
    });
    names.collect()
}

/// What the document calls a server, if it says that in a few words.
fn said(server: &Server) -> Option<String> {
    if let Some(name) = server.name.as_deref().filter(|name| name.contains(char::is_alphanumeric)) {
        return Some(name.to_owned());
    }
    let description = server.description.as_ref()?.as_written().trim();
    if description.contains("://") {
        return None;
    }
    let end = ENDS.iter().filter_map(|end| description.find(end)).min();
    let words: Vec<&str> = description[..end.unwrap_or(description.len())]
        .split_whitespace()
        .filter(|word| !FILLERS.contains(&word.trim_end_matches('.').to_lowercase().as_str()))
        .collect();
    let is_name = (1..=MOST_WORDS).contains(&words.len());
    let words = words.join(" ");
    (is_name && words.contains(char::is_alphanumeric)).then_some(words)
}

/// The words of a server's host that tell it from others: not those that name its top-level domain, nor
/// what callers set, unless there are no others.
fn host(url: &str) -> String {
    let host = url.split('/').next().unwrap_or_default();
    let host = host.split(':').next().filter(|name| !name.is_empty()).unwrap_or(host);
    let labels: Vec<&str> = host.split('.').collect();
    let labels = match labels.as_slice() {
        [most @ .., top] if !most.is_empty() && !top.contains(|c: char| c.is_ascii_digit()) => most,
        all => all,
    };
    let own = labels.iter().filter(|label| **label != "www" && !label.starts_with('{'));
    let own: Vec<&str> = own.copied().collect();
    if own.is_empty() { host.to_owned() } else { own.join(" ") }
}

fn without_scheme(server: &Server) -> &str {
    let url = server.template.as_ref().map_or(server.url.as_str(), |template| &template.text);
    url.split_once("://").map_or(url, |(_, rest)| rest)
}

/// The names of the servers that only some operations are offered at, in their order.
pub(super) fn own(api: &Api, settings: &mut Settings<'_>) -> Vec<SettingNames> {
    let wishes = |word: &str| -> Vec<Wish> {
        let wish = |server: &Server| {
            let (name, url) = name_and_address(server);
            Wish::made(&format!("{name} {word}"), [format!("{url} {word}")])
        };
        api.own_servers.iter().map(wish).collect()
    };
    settings.claim(&wishes("url"), &wishes("server"))
}

/// What a server is called: as its description says where that is short, or else after its URL; and
/// that URL.
fn name_and_address(server: &Server) -> (&str, &str) {
    let description = server.description.as_ref().map(Prose::as_written).unwrap_or_default();
    let is_name = (1..=3).contains(&description.split_whitespace().count());
    let url = server.url.as_str();
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    (if is_name { description } else { url }, url)
}

#[cfg(test)]
mod tests {
    use super::super::Name;
    use super::choices;
    use crate::model::build::Model;
    use crate::model::{Prose, Server, ServerUrl};

    /// What servers are called, of URLs and descriptions.
    fn named(servers: &[(&str, &str)]) -> Vec<String> {
        let mut api = Model::new().api();
        api.servers = servers
            .iter()
            .map(|(url, description)| Server {
                url: ServerUrl::Whole((*url).to_owned()),
                description: Prose::new(description),
                name: None,
                written: (*url).to_owned(),
                template: None,
            })
            .collect();
        choices(&api).iter().map(Name::as_str).map(str::to_owned).collect()
    }

    #[test]
    fn a_server_is_called_what_its_description_says_in_a_few_words() {
        for (description, expected) in [
            ("Production", "Production"),
            ("The production API server.", "Production"),
            ("Sandbox (for tests, which cost nothing)", "Sandbox"),
            ("Staging environment: reset each night", "Staging"),
            ("EU data center", "EuDataCenter"),
            ("v2", "V2"),
            ("self", "Self_"),
        ] {
            assert_eq!(named(&[("https://api.depot.test/v1", description)]), [expected]);
        }
    }

    #[test]
    fn a_server_is_called_after_its_host_where_its_description_names_nothing() {
        for description in [
            "",
            "API server",
            "!",
            "https://api.eu.depot.test",
            "What you have started on your own machine, with all that belongs to it",
        ] {
            assert_eq!(named(&[("https://api.eu.depot.test/v1", description)]), ["ApiEuDepot"]);
        }
        for (url, expected) in [
            ("https://www.depot.test", "Depot"),
            ("http://localhost:8080", "Localhost"),
            ("http://127.0.0.1", "N127_0_0_1"),
            ("https://{region}.depot.test", "Depot"),
            ("https://{host}:{port}/v1", "Host"),
        ] {
            assert_eq!(named(&[(url, "")]), [expected]);
        }
    }

    #[test]
    fn servers_of_one_description_are_told_apart_by_their_urls() {
        let servers = [
            ("https://depot.test", "Production"),
            ("https://eu.depot.test", "production"),
            ("https://eu.depot.test/v2", "Production"),
            ("https://eu.depot.test/v2/", "Production"),
            ("https://depot.test/v3", ""),
            ("https://depot.test/v4", ""),
        ];
        let names = [
            "Production",
            "ProductionEuDepot",
            "ProductionEuDepotTestV2",
            "Production2",
            "Depot",
            "DepotTestV4",
        ];
        assert_eq!(named(&servers), names);
        for end in 0..servers.len() {
            assert_eq!(named(&servers[..end]), names[..end], "those in front keep their names");
        }
    }

    #[test]
    fn many_servers_have_names_of_their_own() {
        let urls: Vec<String> = (0..30).map(|n| format!("https://n{n}.depot.test")).collect();
        let servers: Vec<(&str, &str)> = urls.iter().map(|url| (url.as_str(), "Node")).collect();
        let mut names = named(&servers);
        assert_eq!(names[29], "NodeN29Depot");
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 30);
    }
}

//! The client itself: what it is called, how it is made, and with which credentials.

use std::collections::BTreeSet;

use super::choices::Choices;
use super::operation_tests::secret;
use super::principal::{instead, least, principal};
use super::scopes::described;
use crate::model::{Api, Carrier, ClientCredentials, Flow, Headers, Prose, ServerUrl};
use crate::names::{FetchNames, Name, Names, SettingNames};

/// The client of an API.
#[derive(Debug)]
pub(crate) struct Client {
    /// What the API is called in a sentence, behind an article: `Pets API`.
    pub(crate) api: String,
    pub(crate) version: String,
    pub(crate) description: Option<Prose>,
    pub(crate) base_url: BaseUrl,
    /// The environment variable that it is read from.
    pub(crate) base_url_variable: String,
    /// By the scheme's index.
    pub(crate) credentials: Vec<Credential>,
    /// Those that `Client::new` takes, by their indices, in its order.
    principal: Vec<usize>,
    /// The sets of them of which the environment must hold one, unless that is what `Client::new` takes.
    instead: Vec<Vec<usize>>,
    /// The constants of the schemes of which one set must be met for the client to be of any use.
    pub(crate) security: Vec<Vec<Name>>,
    /// The same of what the document asks for, for operations that say nothing of it themselves.
    pub(crate) shared_security: Vec<Vec<Name>>,
    pub(crate) servers: Vec<Server>,
    /// What callers can choose of them.
    pub(crate) choices: Choices,
    /// Those that only some operations are offered at, or no operation of the client.
    own_servers: Vec<OwnServer>,
    /// The headers of responses that it makes something of.
    pub(crate) headers: Headers,
}

/// What stands in front of every path.
#[derive(Debug)]
pub(crate) enum BaseUrl {
    /// The client knows it.
    Known(String),
    /// The caller gives it, with this path at its end, which may be empty.
    EndsIn(String),
    /// The caller gives it; the document says this of it, which is none.
    Unusable(String),
    /// The caller gives it: at this one, which the document names, anybody could read the credentials.
    Unencrypted(String),
    /// The caller gives it.
    Unstated,
}

/// A credential that a client is given, for a security scheme.
#[derive(Debug)]
pub(crate) struct Credential {
    /// The document's key for the scheme.
    pub(crate) scheme: String,
    pub(crate) description: Option<Prose>,
    /// The builder's method, and the argument of `Client::new`.
    pub(crate) setter: Name,
    /// The builder's method that takes what yields it, where it is a token.
    pub(crate) provider: Option<Name>,
    /// How the client fetches it for itself, where it can.
    pub(crate) fetch: Option<Fetch>,
    /// How OAuth 2.0 yields it.
    pub(crate) flows: Vec<Flow>,
    /// What it can be good for, and what the document says of that.
    pub(crate) scopes: Vec<(String, Option<Prose>)>,
    /// The scheme's.
    pub(crate) constant: Name,
    /// The environment variable that it is read from.
    pub(crate) variable: String,
    pub(crate) carrier: Carrier,
    /// Whether the environment must hold it.
    pub(crate) is_required: bool,
}

/// How a client fetches a token with an id and a secret.
#[derive(Debug)]
pub(crate) struct Fetch {
    /// The builder's method that takes these.
    pub(crate) setter: Name,
    /// The environment variables that they are read from.
    pub(crate) variables: [String; 2],
    pub(crate) token_url: String,
    /// What the token is asked to be good for: all that the client's operations want, as far as a token
    /// that is fetched so can be good for it.
    pub(crate) scopes: Vec<String>,
}

/// A server that the document names.
#[derive(Debug)]
pub(crate) struct Server {
    /// With the defaults of its variables.
    pub(crate) url: String,
    /// With what callers can set in braces, if that is anything.
    pub(crate) template: Option<String>,
    pub(crate) description: Option<Prose>,
    /// The constant for it, if its URL is a whole one.
    pub(crate) constant: Option<Name>,
}

/// A server that only some operations are offered at.
#[derive(Debug)]
pub(crate) struct OwnServer {
    pub(crate) description: Option<Prose>,
    /// As far as a client can use it.
    pub(crate) url: Option<String>,
    /// As the document writes it, if it has variables in it.
    pub(crate) template: Option<String>,
    /// The builder's method that takes another.
    pub(crate) setter: Name,
    pub(crate) constant: Name,
    /// The environment variable that it is read from.
    pub(crate) variable: String,
    /// The methods of the operations.
    pub(crate) methods: Vec<Name>,
}

impl Client {
    pub(super) fn of(api: &Api, names: &Names) -> Self {
        let security = || api.operations.iter().map(|operation| &operation.security);
        let principal = principal(security());
        let instead = instead(&principal, security());
        let shared = security().find(|security| security.is_shared);
        let credentials = api.schemes.iter().zip(&names.schemes).enumerate();
        let credentials = credentials.map(|(index, (scheme, own))| {
            let SettingNames { setter, constant, variable } = own;
            Credential {
                scheme: scheme.id.clone(),
                description: scheme.description.clone(),
                setter: setter.clone(),
                provider: names.providers[index].clone(),
                fetch: fetch(api, names, index),
                flows: scheme.flows.clone(),
                scopes: described(&scheme.flows),
                constant: constant.clone(),
                variable: variable.clone(),
                carrier: scheme.carrier.clone(),
                is_required: principal.contains(&index) && instead.is_empty(),
            }
        });
        let servers = api.servers.iter().zip(&names.servers).map(|(server, name)| Server {
            url: server.url.as_str().to_owned(),
            template: server.template.as_ref().map(|template| template.text.clone()),
            description: server.description.clone(),
            constant: matches!(server.url, ServerUrl::Whole(_)).then(|| name.clone()),
        });
        Self {
            api: name(&api.title),
            version: api.version.clone(),
            description: api.description.clone(),
            base_url: BaseUrl::of(api),
            base_url_variable: names.base_url_variable.clone(),
            credentials: credentials.collect(),
            security: constants(least(security()), names),
            shared_security: shared
                .into_iter()
                .flat_map(|shared| constants(&shared.alternatives, names))
                .collect(),
            servers: servers.collect(),
            choices: Choices::of(api, names),
            own_servers: own_servers(api, names),
            headers: api.headers.clone(),
            principal,
            instead,
        }
    }

    /// Whether it may be given what yields a token.
    pub(crate) fn takes_providers(&self) -> bool {
        self.credentials.iter().any(|credential| credential.provider.is_some())
    }

    /// Whether it may fetch a token for itself.
    pub(crate) fn takes_client_credentials(&self) -> bool {
        self.credentials.iter().any(|credential| credential.fetch.is_some())
    }

    /// The credentials that `Client::new` takes, in its order.
    pub(crate) fn principal_credentials(&self) -> impl Iterator<Item = &Credential> {
        self.principal.iter().map(|index| &self.credentials[*index])
    }

    /// The sets of environment variables of which one must be there as a whole, unless each credential
    /// that `Client::new` takes must be.
    pub(crate) fn variable_sets(&self) -> Vec<Vec<&str>> {
        let sets = self.instead.iter().flat_map(|schemes| {
            let ways = schemes.iter().map(|scheme| self.credentials[*scheme].variables());
            ways.fold(vec![Vec::new()], |sets: Vec<Vec<&str>>, ways| {
                let all =
                    sets.iter().flat_map(|set| ways.iter().map(|way| [&set[..], way].concat()));
                all.collect()
            })
        });
        sets.collect()
    }

    /// The servers that only some of the client's operations are offered at.
    pub(crate) fn used_servers(&self) -> impl Iterator<Item = &OwnServer> {
        self.own_servers.iter().filter(|server| !server.methods.is_empty())
    }

    /// The servers that there are constants for, with these: none where a type has all of them.
    pub(crate) fn named_servers(&self) -> impl Iterator<Item = (&Server, &Name)> {
        let all = self.servers.iter().filter(|_| !self.choices.has_several());
        all.filter_map(|server| Some((server, server.constant.as_ref()?)))
    }

    /// Whether there is anything to say of servers in Rust.
    pub(crate) fn has_servers(&self) -> bool {
        !self.choices.servers.is_empty()
    }
}

/// How the token for a scheme is fetched.
fn fetch(api: &Api, names: &Names, scheme: usize) -> Option<Fetch> {
    let ClientCredentials { token_url, scopes } =
        api.schemes[scheme].client_credentials.as_ref()?;
    let FetchNames { setter, variables } = names.fetches[scheme].clone()?;
    let wanted = api.operations.iter().flat_map(|operation| &operation.security.scopes).flatten();
    let wanted = wanted.filter(|(of, _)| *of == scheme).map(|(_, scope)| scope);
    let wanted: BTreeSet<&String> = wanted.collect();
    // In the order of the flow, so that it depends on no operation's.
    let scopes = scopes.iter().filter(|scope| wanted.contains(scope)).cloned().collect();
    Some(Fetch { setter, variables, token_url: token_url.clone(), scopes })
}

fn own_servers(api: &Api, names: &Names) -> Vec<OwnServer> {
    let methods = |index: usize| {
        let all = api.operations.iter().zip(&names.operations);
        let here = all.filter(move |(operation, _)| operation.server == Some(index));
        here.map(|(_, names)| names.method.clone()).collect()
    };
    let all = api.own_servers.iter().zip(&names.own_servers).enumerate();
    let all = all.map(|(index, (server, names))| OwnServer {
        description: server.description.clone(),
        url: match &server.url {
            ServerUrl::Whole(url) => Some(url.clone()),
            // Only a client whose own URL is known can tell what it is relative to.
            ServerUrl::Relative(url) if BaseUrl::of(api).known().is_some() => Some(url.clone()),
            ServerUrl::Relative(_) | ServerUrl::Unusable(_) => None,
        },
        template: Some(server.written.clone()).filter(|written| written.contains('{')),
        setter: names.setter.clone(),
        constant: names.constant.clone(),
        variable: names.variable.clone(),
        methods: methods(index),
    });
    all.collect()
}

impl Credential {
    /// The environment variables that it may come from: each set is enough.
    fn variables(&self) -> Vec<Vec<&str>> {
        let fetch = self.fetch.iter();
        let fetch = fetch.map(|fetch| fetch.variables.iter().map(String::as_str).collect());
        [vec![self.variable.as_str()]].into_iter().chain(fetch).collect()
    }

    /// Whether it is all that the header `Authorization` has: for most schemes that is a word, and
    /// what the API handed out behind it.
    pub(crate) fn is_whole_authorization(&self) -> bool {
        matches!(&self.carrier, Carrier::Header(name) if name.eq_ignore_ascii_case("authorization"))
    }

    /// The one that tests give: of what headers and cookies can hold.
    pub(crate) fn made_up(&self) -> String {
        secret(self.setter.as_str())
    }
}

impl BaseUrl {
    /// That of the first server.
    fn of(api: &Api) -> Self {
        match api.servers.first().map(|server| &server.url) {
            Some(url) if url.is_unencrypted() && !api.schemes.is_empty() => {
                Self::Unencrypted(url.as_str().to_owned())
            }
            Some(ServerUrl::Whole(url)) => Self::Known(url.clone()),
            Some(ServerUrl::Relative(path)) => Self::EndsIn(path.clone()),
            Some(ServerUrl::Unusable(text)) => Self::Unusable(text.clone()),
            None => Self::Unstated,
        }
    }

    /// The one that the client knows.
    pub(crate) fn known(&self) -> Option<&str> {
        match self {
            Self::Known(url) => Some(url),
            Self::EndsIn(_) | Self::Unusable(_) | Self::Unencrypted(_) | Self::Unstated => None,
        }
    }
}

/// What an API of a title is called in a sentence. Only words are left of the title, so that it can
/// stand in Markdown and TOML alike.
fn name(title: &str) -> String {
    let title: String = title.chars().map(|c| if is_plain(c) { c } else { ' ' }).collect();
    let words: Vec<&str> = title.split_whitespace().collect();
    let words = match words.as_slice() {
        [article, rest @ ..] if article.eq_ignore_ascii_case("the") => rest,
        words => words,
    };
    match words {
        [] => "API".to_owned(),
        [.., last] if last.eq_ignore_ascii_case("api") => words.join(" "),
        words => format!("{} API", words.join(" ")),
    }
}

fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | ',' | '-' | '&' | '\'' | '(' | ')' | '/')
}

/// The constants of schemes that go together, for each alternative.
pub(super) fn constants<'a>(
    alternatives: impl IntoIterator<Item = &'a Vec<usize>>,
    names: &Names,
) -> Vec<Vec<Name>> {
    let constant = |scheme: &usize| names.schemes[*scheme].constant.clone();
    alternatives.into_iter().map(|schemes| schemes.iter().map(constant).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn an_api_is_called_by_the_words_of_its_title() {
        for (title, expected) in [
            ("Pets", "Pets API"),
            ("The Pets API", "Pets API"),
            ("<b>*Pets* api", "b Pets api"),
            ("\n", "API"),
        ] {
            assert_eq!(name(title), expected, "{title}");
        }
    }
}

//! The API in a client's own terms: operations, what they take and yield, credentials, servers
//! and types. No OpenAPI and no Rust syntax in it, and no Rust names yet; every part knows where
//! in the document it came from.

#[cfg(test)]
pub(crate) mod build;
mod exchange;
mod kinds;
mod limits;
mod objects;
mod operation;
#[cfg(test)]
pub(crate) mod outline;
mod paging;
mod prose;
mod types;
mod wanted;

pub(crate) use exchange::{Exchange, Output, Payload, Stream, Switch, Used, Yield};
pub(crate) use kinds::{
    Alias, Enumeration, FilePart, HeadedPart, Integer, Intersection, Kind, Label, Listed, Named,
    TextType, Type, Union, Untyped, Variant,
};
pub(crate) use limits::{Bound, Limits, Range};
pub(crate) use objects::{Access, Field, Object, Presence};
pub(crate) use operation::{
    Body, Encoding, Framing, Header, HeaderValue, JSON, Location, MediaType, Message, Need,
    Operation, Otherwise, Parameter, Part, Reason, Response, Status, Style, essence,
    is_binary_name, is_json_name,
};
pub(crate) use paging::{Next, Paging, SaidPages, Way};
pub(crate) use prose::Prose;
pub(crate) use types::{TypeId, Types};
pub(crate) use wanted::{Wanted, WantedBy};

use std::collections::{BTreeMap, BTreeSet};

use url::{Host, Url};

use crate::diagnostics::Pointer;

/// An API.
#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) title: String,
    pub(crate) version: String,
    pub(crate) description: Option<Prose>,
    /// The document's, the first of which operations are offered at.
    pub(crate) servers: Vec<Server>,
    /// Those that only some operations are offered at.
    pub(crate) own_servers: Vec<Server>,
    /// The variables that callers can set in the URLs of [`Api::servers`], each name once.
    pub(crate) server_variables: Vec<ServerVariable>,
    pub(crate) schemes: Vec<Scheme>,
    pub(crate) tags: Vec<Tag>,
    /// In the document's order.
    pub(crate) operations: Vec<Operation>,
    /// What the API sends of itself.
    pub(crate) webhooks: Vec<Webhook>,
    /// The type of any of them, where something in them tells which it is.
    pub(crate) webhook: Option<TypeId>,
    pub(crate) types: Types,
    /// The types that the document gives names to, which are there whether or not an operation
    /// needs them.
    pub(crate) components: Vec<(String, TypeId)>,
    /// What the document says of component schemas that are texts, by their types.
    pub(crate) texts: BTreeMap<TypeId, Named<()>>,
    pub(crate) headers: Headers,
    /// What schemas of which no more is known than a type, if that, show as their values, by where they
    /// stand.
    pub(crate) shown: BTreeMap<Pointer, Vec<serde_json::Value>>,
    /// What tells the types of schemas that state none, by where they stand.
    pub(crate) implied: BTreeMap<Pointer, Implied>,
    /// Where schemas stand whose texts are Base64 wherever they go.
    pub(crate) encoded: BTreeSet<Pointer>,
    pub(crate) other_files: OtherFiles,
}

/// Which members of bodies of several parts are files, beside those that are binary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum OtherFiles {
    /// Those that are Base64 in JSON: a part holds their bytes as they are.
    #[default]
    Base64,
    /// Those of which nothing is said.
    Unstated,
}

/// What an API sends of itself: a webhook, or a callback that an operation asks for.
#[derive(Debug, Clone)]
pub(crate) struct Webhook {
    /// What the document calls it.
    pub(crate) name: String,
    pub(crate) summary: Option<Prose>,
    pub(crate) description: Option<Prose>,
    pub(crate) is_deprecated: bool,
    /// The operation that asks for it, if it is a callback.
    pub(crate) asked_for_by: Option<String>,
    /// The type of its payload, which is JSON.
    pub(crate) ty: TypeId,
}

impl Api {
    /// The type of any webhook, if it has become a union of which a member tells what it is.
    pub(crate) fn told_webhook(&self) -> Option<TypeId> {
        let is_told = |id: &TypeId| match self.types.kind(*id) {
            Kind::Union(union) => union.shape.discriminator.is_some(),
            _ => false,
        };
        self.webhook.filter(is_told)
    }

    /// The webhooks that aren't among those which tell what they are.
    pub(crate) fn other_webhooks(&self) -> impl Iterator<Item = &Webhook> {
        let is_told = self.told_webhook().is_some();
        self.webhooks.iter().filter(move |one| !is_told || one.asked_for_by.is_some())
    }
}

/// A value as a text: a string without its quotes, and anything else as JSON has it.
pub(crate) fn unquoted(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A type that a keyword is for, where no `type` is stated.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Implied {
    pub(crate) ty: &'static str,
    pub(crate) keyword: &'static str,
}

/// The headers of responses that a client makes something of, by their names in lower case.
#[derive(Debug, Clone, Default)]
pub(crate) struct Headers {
    /// How many requests the API allows in a window of time.
    pub(crate) limit: Option<String>,
    /// How many of them are left.
    pub(crate) remaining: Option<String>,
    /// When, or after what time, the next window begins.
    pub(crate) reset: Option<String>,
    /// The API's own id of the request.
    pub(crate) request_id: Option<String>,
}

/// A server that offers the API.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) url: ServerUrl,
    pub(crate) description: Option<Prose>,
    /// What the document calls it, if it says that apart from the description.
    pub(crate) name: Option<String>,
    /// Its URL as the document writes it, with variables in braces.
    pub(crate) written: String,
    /// What its URL is made of, where callers can set something of it.
    pub(crate) template: Option<Template>,
}

/// The URL of a server with what callers can set of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    /// The URL, with each of these variables in braces.
    pub(crate) text: String,
    pub(crate) variables: Vec<TemplateVariable>,
}

/// A variable of one server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TemplateVariable {
    /// Its index in [`Api::server_variables`].
    pub(crate) index: usize,
    /// What it is if nobody sets it, unless somebody must.
    pub(crate) default: Option<String>,
    /// The signs that a value can have, besides letters and digits of ASCII, so that it stays in its
    /// part of the URL.
    pub(crate) signs: String,
}

/// A variable of servers, which may be several's.
#[derive(Debug)]
pub(crate) struct ServerVariable {
    /// What stands in the braces.
    pub(crate) name: String,
    pub(crate) description: Option<Prose>,
    /// The values that the document lists, if it lists any.
    pub(crate) values: Option<Enumeration>,
}

impl Server {
    /// Whether requests can go to it, if only once its variables are set.
    pub(crate) fn is_callable(&self) -> bool {
        matches!(self.url, ServerUrl::Whole(_)) || self.template.is_some()
    }
}

/// Whether a URL leads to this machine.
fn is_loopback(url: &str) -> bool {
    let url = Url::parse(url).ok();
    match url.as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The URL of a server, with the defaults of its variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ServerUrl {
    /// One that requests can go to, without a slash at its end.
    Whole(String),
    /// A path, for where the document lies says the rest. Without a slash at its end.
    Relative(String),
    /// As the document writes it, for it is no URL that a client can use.
    Unusable(String),
}

impl ServerUrl {
    /// Whether what is sent to it can be read on its way: on this machine, there is none.
    pub(crate) fn is_unencrypted(&self) -> bool {
        let Self::Whole(url) = self else { return false };
        url.starts_with("http://") && !is_loopback(url)
    }

    /// The URL as it is shown.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Relative(path) if path.is_empty() => "/",
            Self::Whole(text) | Self::Relative(text) | Self::Unusable(text) => text,
        }
    }
}

/// A group of operations.
#[derive(Debug)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) description: Option<Prose>,
}

/// A way to authenticate; operations refer to it by its index in [`Api::schemes`].
#[derive(Debug)]
pub(crate) struct Scheme {
    /// The document's key for it.
    pub(crate) id: String,
    pub(crate) description: Option<Prose>,
    pub(crate) carrier: Carrier,
    /// How a client fetches the credential for itself, where it can.
    pub(crate) client_credentials: Option<ClientCredentials>,
    /// How else one comes by it, where OAuth 2.0 says so.
    pub(crate) flows: Vec<Flow>,
}

/// A way in which OAuth 2.0 yields tokens, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flow {
    /// What OpenAPI calls it.
    pub(crate) name: &'static str,
    /// As the document writes it, which may be anything.
    pub(crate) authorization_url: Option<String>,
    /// The same.
    pub(crate) token_url: Option<String>,
    /// What tokens can be good for, and what the document says of that.
    pub(crate) scopes: Vec<(String, Option<Prose>)>,
}

/// How tokens are fetched with an id and a secret of the client: OAuth 2.0's client credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ClientCredentials {
    /// Where; maybe relative to the client's base URL.
    pub(crate) token_url: String,
    /// What tokens from there may be good for.
    pub(crate) scopes: Vec<String>,
}

/// What carries a credential in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Carrier {
    Header(String),
    Query(String),
    Cookie(String),
    /// `Authorization: Bearer …`.
    Bearer,
    /// The user name of `Authorization: Basic …`.
    BasicUser,
    /// The password of `Authorization: Basic …`, for the user of another scheme, by its index.
    BasicPassword(usize),
}

/// The credentials that an operation wants.
///
/// Each alternative is a set of schemes (indices into [`Api::schemes`]) that go together. No
/// alternative means that the operation is open to everyone, and so does an empty one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Security {
    pub(crate) alternatives: Vec<Vec<usize>>,
    /// What the tokens of schemes must be good for, for each way to meet it: nothing, of some.
    pub(crate) scopes: Vec<Vec<(usize, String)>>,
    /// Whether a certificate may be wanted, which isn't sent in a request.
    pub(crate) certificate: bool,
    /// Whether it is the document's, since the operation has none of its own.
    pub(crate) is_shared: bool,
}

/// A value that the document gives as an example. The passes leave only those that fit their type.
#[derive(Debug, Clone)]
pub(crate) struct Example {
    pub(crate) summary: Option<Prose>,
    pub(crate) value: serde_json::Value,
    pub(crate) origin: Pointer,
}

#[cfg(test)]
mod tests {
    use super::ServerUrl;

    #[test]
    fn what_leaves_this_machine_unencrypted_can_be_read_on_its_way() {
        for (url, expected) in [
            ("http://depot.test/v1", true),
            ("http://127.depot.test", true),
            ("https://depot.test", false),
            ("http://localhost:8080", false),
            ("http://127.0.0.1", false),
            ("http://[::1]:8080/v1", false),
        ] {
            assert_eq!(ServerUrl::Whole(url.to_owned()).is_unencrypted(), expected, "{url}");
        }
        assert!(!ServerUrl::Relative("/v1".to_owned()).is_unencrypted());
    }
}

//! The names of security schemes and servers.

use super::reserved::BUILDER_MEMBERS;
use super::scope::{Scope, Wish};
use super::{Name, SchemeNames, words};
use crate::model::{Api, Server};

/// The names of all security schemes, in their order; `prefix` is what environment variables
/// begin with.
pub(super) fn schemes(api: &Api, prefix: &str) -> Vec<SchemeNames> {
    let wishes = |word: &str| -> Vec<Wish> {
        let ids = api.schemes.iter().map(|scheme| scheme.id.as_str());
        ids.map(|id| Wish::own(id, [format!("{id} {word}")])).collect()
    };
    let credentials = wishes("credential");
    let setters = Scope::new(BUILDER_MEMBERS).claim_all(&credentials, words::snake);
    let constants = Scope::new(&["API"]).claim_all(&wishes("scheme"), words::constant);
    let variables = Scope::new(&["BASE_URL"]).claim_all(&credentials, words::shouty);
    let names = setters.into_iter().zip(constants).zip(variables);
    let names = names.map(|((setter, constant), variable)| SchemeNames {
        setter,
        constant,
        variable: format!("{prefix}_{}", variable.as_str()),
    });
    names.collect()
}

/// What servers are called, in their order.
pub(super) fn servers(api: &Api) -> Vec<Name> {
    let wishes: Vec<Wish> = api.servers.iter().map(server).collect();
    Scope::new(&[]).claim_all(&wishes, words::constant)
}

/// What a server is called: as its description says where that is short, or else after its URL.
fn server(server: &Server) -> Wish {
    let description = server.description.as_deref().unwrap_or_default();
    let is_name = (1..=3).contains(&description.split_whitespace().count());
    let url = server.url.as_str();
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    Wish::made(if is_name { description } else { url }, [url.to_owned()])
}

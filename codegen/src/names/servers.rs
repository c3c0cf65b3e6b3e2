//! The names of servers.

use super::scope::{Scope, Wish};
use super::{Name, cases};
use crate::model::{Api, Server};

/// What servers are called, in their order.
pub(super) fn servers(api: &Api) -> Vec<Name> {
    let wishes: Vec<Wish> = api.servers.iter().map(server).collect();
    Scope::new(&[]).claim_all(&wishes, cases::constant)
}

/// What a server is called: as its description says where that is short, or else after its URL.
fn server(server: &Server) -> Wish {
    let description = server.description.as_deref().unwrap_or_default();
    let is_name = (1..=3).contains(&description.split_whitespace().count());
    let url = server.url.as_str();
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    Wish::made(if is_name { description } else { url }, [url.to_owned()])
}

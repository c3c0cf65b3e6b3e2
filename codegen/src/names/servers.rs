//! The names of servers.

use super::scope::{Scope, Wish};
use super::settings::Settings;
use super::{Name, SettingNames, cases};
use crate::model::{Api, Prose, Server};

/// What servers are called, in their order.
pub(super) fn servers(api: &Api) -> Vec<Name> {
    let wishes = api.servers.iter().map(|server| {
        let (name, url) = name_and_address(server);
        Wish::made(name, [url.to_owned()])
    });
    Scope::new(&[]).claim_all(&wishes.collect::<Vec<_>>(), cases::constant)
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

//! The names of security schemes.

use super::scope::Wish;
use super::settings::Settings;
use super::{FetchNames, Name, SettingNames};
use crate::model::{Api, Carrier, Scheme};

/// The names of all security schemes, in their order.
pub(super) fn schemes(api: &Api, settings: &mut Settings<'_>) -> Vec<SettingNames> {
    let wishes = |word: &str| -> Vec<Wish> {
        let wish = |Scheme { id, carrier, .. }: &Scheme| match carrier {
            Carrier::BasicUser => Wish::made("username", [format!("{id} username")]),
            Carrier::BasicPassword(_) => Wish::made("password", [format!("{id} password")]),
            _ => Wish::own(id, [format!("{id} {word}")]),
        };
        api.schemes.iter().map(wish).collect()
    };
    settings.claim(&wishes("credential"), &wishes("scheme"))
}

/// The methods of the builder that take what yields the tokens of schemes, which are named after those
/// that take a token. They come behind all others, whose names depend on none of them.
pub(super) fn providers(
    api: &Api,
    schemes: &[SettingNames],
    settings: &mut Settings<'_>,
) -> Vec<Option<Name>> {
    let providers = api.schemes.iter().zip(schemes).map(|(scheme, SettingNames { setter, .. })| {
        let setter = setter.as_str();
        let wish = || Wish::made(&format!("{setter} from"), [format!("{setter} from provider")]);
        (scheme.carrier == Carrier::Bearer).then(|| settings.claim_setter(wish()))
    });
    providers.collect()
}

/// The names of how clients fetch tokens for schemes, where they do.
pub(super) fn fetches(api: &Api, settings: &mut Settings<'_>) -> Vec<Option<FetchNames>> {
    let fetched = || api.schemes.iter().filter(|scheme| scheme.client_credentials.is_some());
    let wishes = |word: &str| -> Vec<Wish> {
        fetched().map(|scheme| Wish::made(word, [format!("{} {word}", scheme.id)])).collect()
    };
    let names = settings.claim_fetches(
        &wishes("client credentials"),
        &wishes("client id"),
        &wishes("client secret"),
    );
    let mut names = names.into_iter();
    let is_fetched = |scheme: &Scheme| scheme.client_credentials.is_some();
    api.schemes.iter().map(|scheme| is_fetched(scheme).then(|| names.next()).flatten()).collect()
}

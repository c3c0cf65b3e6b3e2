//! The names of security schemes.

use super::SettingNames;
use super::scope::Wish;
use super::settings::Settings;
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

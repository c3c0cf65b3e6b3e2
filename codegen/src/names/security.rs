//! The names of security schemes.

use super::reserved::BUILDER_MEMBERS;
use super::scope::{Scope, Wish};
use super::{SchemeNames, cases};
use crate::model::{Api, Carrier, Scheme};

/// The names of all security schemes, in their order; `prefix` is what environment variables
/// begin with.
pub(super) fn schemes(api: &Api, prefix: &str) -> Vec<SchemeNames> {
    let wishes = |word: &str| -> Vec<Wish> {
        let wish = |Scheme { id, carrier, .. }: &Scheme| match carrier {
            Carrier::BasicUser => Wish::made("username", [format!("{id} username")]),
            Carrier::BasicPassword(_) => Wish::made("password", [format!("{id} password")]),
            _ => Wish::own(id, [format!("{id} {word}")]),
        };
        api.schemes.iter().map(wish).collect()
    };
    let credentials = wishes("credential");
    let setters = Scope::new(BUILDER_MEMBERS).claim_all(&credentials, cases::snake);
    let constants = Scope::new(&["API"]).claim_all(&wishes("scheme"), cases::constant);
    let variables = Scope::new(&["BASE_URL"]).claim_all(&credentials, cases::shouty);
    let names = setters.into_iter().zip(constants).zip(variables);
    let names = names.map(|((setter, constant), variable)| SchemeNames {
        setter,
        constant,
        variable: format!("{prefix}_{}", variable.as_str()),
    });
    names.collect()
}

//! The names of security schemes.

use super::reserved::BUILDER_MEMBERS;
use super::scope::{Scope, Wish};
use super::{SchemeNames, cases};
use crate::model::Api;

/// The names of all security schemes, in their order; `prefix` is what environment variables
/// begin with.
pub(super) fn schemes(api: &Api, prefix: &str) -> Vec<SchemeNames> {
    let wishes = |word: &str| -> Vec<Wish> {
        let ids = api.schemes.iter().map(|scheme| scheme.id.as_str());
        ids.map(|id| Wish::own(id, [format!("{id} {word}")])).collect()
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

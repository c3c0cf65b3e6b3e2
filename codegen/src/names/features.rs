//! The names of the features that operations are behind.

use std::collections::{BTreeMap, BTreeSet};

use super::reserved::PACKAGE_FEATURES;
use super::scope::{Scope, Wish};
use super::{Name, cases};

/// The features of modules of operations, each called like its module, by that.
pub(super) fn choose(modules: BTreeSet<&Name>) -> BTreeMap<Name, String> {
    let wishes = modules.iter().map(|module| {
        let name = module.as_str();
        Wish::made(name, [format!("{name} operations")])
    });
    let wishes: Vec<Wish> = wishes.collect();
    let features = Scope::new(PACKAGE_FEATURES).claim_all(&wishes, cases::feature);
    modules.into_iter().cloned().zip(features.into_iter().map(|name| name.0)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Name, choose};

    #[test]
    fn features_are_called_like_modules() {
        let features = |names: &[&str]| -> Vec<String> {
            let modules: Vec<Name> = names.iter().map(|name| Name((*name).to_owned())).collect();
            choose(modules.iter().collect()).into_values().collect()
        };
        assert_eq!(features(&["pets", "lost_pets", "self_"]), ["lost-pets", "pets", "self"]);
        let taken = ["default", "full", "blocking", "tracing", "serde_json"];
        let expected = ["blocking", "default", "full", "serde-json", "tracing"];
        assert_eq!(features(&taken), expected.map(|name| format!("{name}-operations")));
        let both = ["full", "full_operations"];
        assert_eq!(features(&both), ["full2", "full-operations"]);
        assert_eq!(features(&["self", "self_"]).len(), 2);
        assert_ne!(features(&["self", "self_"])[0], features(&["self", "self_"])[1]);
    }
}

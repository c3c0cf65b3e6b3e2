//! The types of component schemas, for programs that use the crate.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use super::samples::Samples;
use super::types::Place;
use crate::model::{Api, Types};
use crate::names::Names;
use crate::passes::Facts;

/// The type of each component schema by its name in the document, as Rust for where the crate's
/// `models`, `BTreeMap` and `Value` are in scope.
pub(crate) fn component_types(api: &Api, facts: &Facts, names: &Names) -> BTreeMap<String, String> {
    let samples = Samples::of(&Types::default());
    let none = BTreeSet::new();
    let context =
        Context { api, facts, names, samples: &samples, secrets: &none, fractions: &none };
    let types = api.components.iter().filter_map(|id| {
        let name = api.types.get(*id).origin.tokens().last()?;
        Some((name, context.optional(*id, Place::Client).to_string()))
    });
    types.collect()
}

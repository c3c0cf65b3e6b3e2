//! Finds the types of request bodies that hold to a rule on which fields must be there together, or
//! have others in them that do.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Exchange, Kind, TypeId};

/// Marks the objects that a request is to be checked by before it is sent.
pub(crate) fn settle(api: &mut Api, exchanges: &[Exchange]) {
    let holders = holders(api, exchanges);
    let has_rule = |id: &&TypeId| match &api.types.get(**id).kind {
        Kind::Object(object) => !object.shape.presence.is_empty(),
        _ => false,
    };
    let mut ahead: Vec<TypeId> = holders.keys().filter(has_rule).copied().collect();
    let mut checked = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        if checked.insert(id) {
            ahead.extend(holders.get(&id).into_iter().flatten());
        }
    }
    for id in checked {
        if let Kind::Object(object) = &mut api.types.get_mut(id).kind {
            object.shape.checked = true;
        }
    }
}

/// The types that request bodies are made of, each with those that hold it.
fn holders(api: &Api, exchanges: &[Exchange]) -> BTreeMap<TypeId, Vec<TypeId>> {
    let operations = api.operations.iter().zip(exchanges);
    let bodies = operations.filter_map(|(operation, exchange)| exchange.request(operation));
    let mut ahead: Vec<TypeId> = bodies.map(|(_, body)| body.ty).collect();
    let mut holders: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut done = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        if !done.insert(id) {
            continue;
        }
        holders.entry(id).or_default();
        // What a union holds isn't checked: it may be something else altogether.
        if matches!(api.types.get(id).kind, Kind::Union(_)) {
            continue;
        }
        for part in api.types.parts(id) {
            holders.entry(part).or_default().push(id);
            ahead.push(part);
        }
    }
    holders
}

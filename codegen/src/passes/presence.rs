//! Settles the rules on which fields must be there together, and finds the types of request bodies
//! that hold to one, or have others in them that do.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Api, Kind, Named, Object, Presence, TypeId, Types};

/// Settles the rules, and marks the objects that a request is to be checked by before it is sent.
pub(crate) fn settle(api: &mut Api, diagnostics: &mut Diagnostics) {
    leave_out_undeclared(&mut api.types, diagnostics);
    mark_checked(api);
}

/// Leaves out the sets that no value of the type can have, since it has no place for a field of
/// theirs.
fn leave_out_undeclared(types: &mut Types, diagnostics: &mut Diagnostics) {
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let ty = types.get_mut(id);
        let Kind::Object(Named { shape: object, .. }) = &mut ty.kind else { continue };
        if object.presence.is_empty() || object.others.is_some() {
            continue;
        }
        let Object { fields, presence, .. } = object;
        let declared: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        let mut undeclared = BTreeSet::new();
        for rule in presence.iter_mut() {
            let (Presence::AnyOf(sets) | Presence::OneOf(sets)) = rule;
            sets.retain(|set| {
                let is_missing = |name: &&String| !declared.contains(name.as_str());
                undeclared.extend(set.iter().filter(is_missing).cloned());
                !set.iter().any(|name| is_missing(&name))
            });
        }
        presence.retain(|rule| !rule.sets().is_empty());
        for name in undeclared {
            let message = format!("`{name}` must be there, but is no property");
            diagnostics
                .warning(Code::Untyped, &ty.origin, message)
                .help("declare it under `properties`; until then nothing can be sent with it");
        }
    }
}

/// Marks the objects that a request is to be checked by.
fn mark_checked(api: &mut Api) {
    let holders = holders(api);
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
fn holders(api: &Api) -> BTreeMap<TypeId, Vec<TypeId>> {
    let bodies = api.operations.iter().filter_map(|operation| operation.json_body());
    let mut ahead: Vec<TypeId> = bodies.map(|(_, _, ty)| ty).collect();
    let mut holders: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut done = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        if !done.insert(id) {
            continue;
        }
        holders.entry(id).or_default();
        // What a union holds isn't checked: it may be something else altogether.
        let is_union = matches!(api.types.get(id).kind, Kind::Union(_));
        for part in api.types.parts(id) {
            let holders = holders.entry(part).or_default();
            if !is_union {
                holders.push(id);
            }
            ahead.push(part);
        }
    }
    holders
}

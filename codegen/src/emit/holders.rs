//! The types that something is in, however deep.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Kind, TypeId, Types};

/// All types of a kind, and those that one of them may be anywhere in.
pub(super) fn of(types: &Types, wanted: impl Fn(&Kind) -> bool) -> BTreeSet<TypeId> {
    let mut holders: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (id, ty) in types.iter() {
        for part in ty.kind.parts() {
            holders.entry(part).or_default().push(id);
        }
    }
    let held = types.iter().filter(|(_, ty)| wanted(&ty.kind)).map(|(id, _)| id);
    let mut ahead: Vec<TypeId> = held.collect();
    let mut found = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        if found.insert(id) {
            ahead.extend(holders.get(&id).into_iter().flatten());
        }
    }
    found
}

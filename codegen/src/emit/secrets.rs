//! The types that hold a password.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{TypeId, Types};

/// All types that a password is, or may be anywhere in.
pub(super) fn find(types: &Types) -> BTreeSet<TypeId> {
    let mut holders: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (id, ty) in types.iter() {
        for part in ty.kind.parts() {
            holders.entry(part).or_default().push(id);
        }
    }
    let passwords = types.iter().filter(|(_, ty)| ty.kind.is_password()).map(|(id, _)| id);
    let mut ahead: Vec<TypeId> = passwords.collect();
    let mut found = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        if found.insert(id) {
            ahead.extend(holders.get(&id).into_iter().flatten());
        }
    }
    found
}

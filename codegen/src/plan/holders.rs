//! The types that something is in, however deep.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Kind, TypeId, Types};

/// The types that hold what decides about the models that they are in.
#[derive(Debug)]
pub(super) struct Holders {
    secrets: BTreeSet<TypeId>,
    inexact: BTreeSet<TypeId>,
    files: BTreeSet<TypeId>,
}

impl Holders {
    pub(super) fn of(types: &Types) -> Self {
        Self {
            secrets: holders(types, Kind::is_password),
            inexact: holders(types, |kind| {
                matches!(kind, Kind::Float | Kind::File(_) | Kind::Part(_))
            }),
            files: holders(types, |kind| matches!(kind, Kind::File(_))),
        }
    }

    /// Whether a value of a type may have a text in it that `Debug` doesn't show.
    pub(super) fn is_secret(&self, id: TypeId) -> bool {
        self.secrets.contains(&id)
    }

    /// Whether values of a type can be keys: no fraction is in them, which need not even be equal to
    /// itself, no file, which nobody has read, and no headers.
    pub(super) fn is_exact(&self, id: TypeId) -> bool {
        !self.inexact.contains(&id)
    }

    /// Whether a value of a type may have a file in it, so that no JSON holds it.
    pub(super) fn has_files(&self, id: TypeId) -> bool {
        self.files.contains(&id)
    }
}

/// All types of a kind, and those that one of them may be anywhere in.
fn holders(types: &Types, wanted: impl Fn(&Kind) -> bool) -> BTreeSet<TypeId> {
    let mut parents: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (id, ty) in types.iter() {
        for part in ty.kind.parts() {
            parents.entry(part).or_default().push(id);
        }
    }
    let held = types.iter().filter(|(_, ty)| wanted(&ty.kind)).map(|(id, _)| id);
    let mut ahead: Vec<TypeId> = held.collect();
    let mut found = BTreeSet::new();
    while let Some(id) = ahead.pop() {
        if found.insert(id) {
            ahead.extend(parents.get(&id).into_iter().flatten());
        }
    }
    found
}

//! The variants of unions that hold at once, those that are objects apart from the others; and what
//! the others come to: whatever is one of each union.

use std::collections::BTreeSet;

use super::Merging;
use crate::model::{Enumeration, Kind, Listed, Type, TypeId, Types, Variant};
use crate::passes::combined::sort;

/// The variants of a union, with those of unions in it, and what is said of them.
#[derive(Default)]
pub(super) struct Leaves {
    pub(super) objects: Vec<Variant>,
    /// What is no object, but for `null`. Any value is both.
    pub(super) others: Vec<Variant>,
    pub(super) has_null: bool,
    pub(super) discriminator: Option<String>,
    pub(super) overlaps: bool,
}

impl Leaves {
    pub(super) fn of(types: &Types, id: TypeId) -> Self {
        let mut leaves = Self::default();
        let mut seen = BTreeSet::new();
        let mut ahead = vec![alone(id)];
        while let Some(variant) = ahead.pop() {
            leaves.has_null |= types.is_nullable(variant.ty);
            let resolved = types.resolve(variant.ty);
            match &types.get(resolved).kind {
                Kind::Union(union) => {
                    if seen.insert(resolved) {
                        leaves.overlaps |= union.shape.overlaps;
                        let inner = leaves.discriminator.take();
                        leaves.discriminator = inner.or_else(|| union.shape.discriminator.clone());
                        ahead.extend(union.shape.variants.iter().rev().cloned());
                    }
                }
                Kind::Null => leaves.has_null = true,
                Kind::Object(_) | Kind::Map(_) => leaves.objects.push(variant),
                Kind::Any(_) => {
                    leaves.objects.push(variant.clone());
                    leaves.others.push(variant);
                }
                _ => leaves.others.push(variant),
            }
        }
        leaves
    }

    /// Whether a variant is any value.
    pub(super) fn has_any(&self, types: &Types) -> bool {
        self.others.iter().any(|leaf| types.is_any(leaf.ty))
    }
}

/// A type as if it were a variant.
pub(super) fn alone(ty: TypeId) -> Variant {
    Variant::new(ty, String::new(), String::new(), Vec::new())
}

/// How many variants may come of two unions that are no objects.
const MOST: usize = 1_000;

impl Merging<'_> {
    /// What is no object and one of the variants of each of two unions; nothing where that is too
    /// much.
    pub(super) fn of_both(&mut self, ones: &[Variant], others: &[Variant]) -> Option<Vec<Variant>> {
        let is_of = |types: &Types, variant: &Variant, all: &[Variant]| {
            all.iter().any(|other| types.are_alike(variant.ty, other.ty))
        };
        if ones.len().checked_mul(others.len())? > MOST {
            return None;
        }
        self.spend(ones.len() + others.len()).then_some(())?;
        let mut found = Vec::new();
        for one in ones {
            // What is one of both is all that is left of it and any other one.
            if is_of(self.types, one, others) {
                found.push(one.clone());
                continue;
            }
            for other in others {
                if !is_of(self.types, other, ones)
                    && let Some(variant) = self.of_each(one, other)
                {
                    found.push(variant);
                }
            }
        }
        let later = others.iter().filter(|other| is_of(self.types, other, ones));
        let missing: Vec<Variant> =
            later.filter(|other| !is_of(self.types, other, &found)).cloned().collect();
        found.extend(missing);
        Some(found)
    }

    /// What is both of two variants, if anything is.
    fn of_each(&mut self, one: &Variant, other: &Variant) -> Option<Variant> {
        let kinds = [one, other].map(|it| &self.types.get(self.types.resolve(it.ty)).kind);
        let lists = match kinds {
            [Kind::Any(_), _] => return Some(other.clone()),
            [_, Kind::Any(_)] => return Some(one.clone()),
            [Kind::Enumeration(list), kind] => Some((one, listed(&list.shape, kind))),
            [kind, Kind::Enumeration(list)] => Some((other, listed(&list.shape, kind))),
            [kind, other] => {
                let sorts = sort(kind).zip(sort(other));
                if sorts.is_none_or(|(one, other)| one != other) {
                    return None;
                }
                None
            }
        };
        let Some((of, listed)) = lists else {
            let ty = self.both(one.ty, other.ty);
            let of = if self.types.are_alike(ty, one.ty) { one } else { other };
            return Some(Variant { ty, ..of.clone() });
        };
        self.list_of(of, listed)
    }

    /// A variant that lists just some of its values.
    fn list_of(&mut self, variant: &Variant, listed: Vec<Listed>) -> Option<Variant> {
        let Type { kind, nullable, origin } =
            self.types.get(self.types.resolve(variant.ty)).clone();
        let Kind::Enumeration(mut list) = kind else { return None };
        if listed.is_empty() {
            return None;
        }
        if listed.len() == list.shape.listed.len() {
            return Some(variant.clone());
        }
        list.label.name = format!("{} subset", list.label.name);
        list.label.qualified = vec![format!("{} values", list.label.name)];
        "subset".clone_into(&mut list.label.place);
        list.examples.clear();
        list.shape = Enumeration { listed };
        let ty = self.types.add(Type { kind: Kind::Enumeration(list), nullable, origin });
        Some(Variant { ty, ..variant.clone() })
    }
}

/// The values of a list that are of another kind as well.
fn listed(list: &Enumeration, kind: &Kind) -> Vec<Listed> {
    let is_of = |listed: &&Listed| match kind {
        Kind::Enumeration(other) => other.shape.values().any(|value| *value == listed.value),
        Kind::String { .. } => listed.value.is_string(),
        Kind::Integer(_) => listed.value.is_i64() || listed.value.is_u64(),
        Kind::Float => listed.value.is_number(),
        Kind::Boolean => listed.value.is_boolean(),
        _ => false,
    };
    list.listed.iter().filter(is_of).cloned().collect()
}

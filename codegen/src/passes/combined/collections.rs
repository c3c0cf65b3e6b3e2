//! Lists, and maps, that a value may be at once: of what their elements are at once.

use super::objects::parts;
use super::{Combining, Place};
use crate::model::{Kind, Type, TypeId, Types, Variant};

/// How deep lists in lists are looked into.
const DEEPEST: usize = 3;

impl Combining {
    /// The variant for values that are several of the arrays among others.
    pub(super) fn array(
        &mut self,
        types: &mut Types,
        variants: &[Variant],
        place: &mut Place<'_>,
    ) -> Option<Variant> {
        let items = held(types, variants.iter().map(|variant| variant.ty), elements);
        let items = self.held_at_once(types, &items, "item", place)?;
        Some(place.variant(added(types, Kind::Array(items), place), "combined array"))
    }

    /// The variant for values that are several of the maps among others.
    pub(super) fn map(
        &mut self,
        types: &mut Types,
        variants: &[Variant],
        place: &mut Place<'_>,
    ) -> Option<Variant> {
        let held = held(types, variants.iter().map(|variant| variant.ty), values);
        let held = self.held_at_once(types, &held, "member", place)?;
        Some(place.variant(added(types, Kind::Map(held), place), "combined map"))
    }

    /// What is all of some types at once; nothing where no member could be lost without it.
    fn held_at_once(
        &mut self,
        types: &mut Types,
        held: &[TypeId],
        name: &str,
        place: &mut Place<'_>,
    ) -> Option<TypeId> {
        if !self.may_lose(types, held, 0) || !place.has_room() {
            return None;
        }
        let ty = self.member(types, held, name, place);
        // One of them may hold the others as it is.
        let is_one = |id: &TypeId| types.resolve(*id) == types.resolve(ty);
        (!held.iter().any(is_one)).then_some(ty)
    }

    /// Whether a value of some types may be several of them, so that each alone would lose members.
    fn may_lose(&self, types: &Types, held_types: &[TypeId], depth: usize) -> bool {
        if held_types.len() < 2 || depth > DEEPEST {
            return false;
        }
        let variants: Vec<Variant> = held_types
            .iter()
            .map(|id| Variant::new(*id, String::new(), String::new(), Vec::new()))
            .collect();
        !self.overlaps.of(types, &parts(types, &variants)).is_empty()
            || [elements, values].into_iter().any(|of| {
                self.may_lose(types, &held(types, held_types.iter().copied(), of), depth + 1)
            })
    }
}

fn added(types: &mut Types, kind: Kind, place: &Place<'_>) -> TypeId {
    types.add(Type { kind, nullable: false, origin: place.at.clone() })
}

fn held(
    types: &Types,
    ids: impl Iterator<Item = TypeId>,
    of: fn(&Kind) -> Option<TypeId>,
) -> Vec<TypeId> {
    ids.filter_map(|id| of(&types.get(types.resolve(id)).kind)).collect()
}

fn elements(kind: &Kind) -> Option<TypeId> {
    if let Kind::Array(items) = kind { Some(*items) } else { None }
}

fn values(kind: &Kind) -> Option<TypeId> {
    if let Kind::Map(values) = kind { Some(*values) } else { None }
}

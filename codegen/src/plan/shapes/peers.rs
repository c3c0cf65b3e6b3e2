//! Members in which variants differ: a look into them tells which variant loses least of a value.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Field, Kind, TypeId, Types};

/// How deep members of members are looked into.
pub(super) const DEEPEST: usize = 2;

/// How many members are told within those of the variants of one union.
const MOST_WITHIN: usize = 400;

/// The types that some objects have for a member of the same name, where these differ.
#[derive(Default)]
pub(super) struct Peers<'t>(BTreeMap<&'t str, Vec<TypeId>>);

impl<'t> Peers<'t> {
    /// Those of the variants of a union. Only members with objects in them are worth a look, and of
    /// these as many as can be told whole: of one that is told for one variant and not for another,
    /// the other would seem to lose nothing.
    pub(super) fn of_variants(types: &'t Types, variants: &[TypeId]) -> Self {
        let Self(mut peers) = Self::of(types, variants);
        let mut room = MOST_WITHIN;
        peers.retain(|name, peers| {
            if !peers.iter().any(|id| holds_objects(types, *id, 0)) {
                return false;
            }
            let mut named = fields(types, variants).filter(|field| field.name == *name);
            let left = named.try_fold(room, |room, field| left(types, field.ty, peers, 0, room));
            room = left.unwrap_or(room);
            left.is_some()
        });
        Self(peers)
    }

    /// Those of the objects that some types are, or that are variants of them.
    pub(super) fn of(types: &'t Types, ids: &[TypeId]) -> Self {
        let mut peers: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
        for field in fields(types, ids) {
            let known = peers.entry(&field.name).or_default();
            if !known.iter().any(|id| types.are_alike(*id, field.ty)) {
                known.push(field.ty);
            }
        }
        peers.retain(|_, known| known.len() > 1);
        Self(peers)
    }

    /// The types of the members of a field's name, where they differ.
    pub(super) fn differing(&self, types: &Types, field: &Field) -> Option<&[TypeId]> {
        let peers = self.0.get(field.name.as_str())?;
        peers.iter().any(|id| types.are_alike(*id, field.ty)).then_some(peers)
    }
}

/// What the elements of those types are that are arrays.
pub(super) fn elements(types: &Types, ids: &[TypeId]) -> Vec<TypeId> {
    held(types, ids, |kind| if let Kind::Array(items) = kind { Some(*items) } else { None })
}

/// What the members of those types are that are maps.
pub(super) fn values(types: &Types, ids: &[TypeId]) -> Vec<TypeId> {
    held(types, ids, |kind| if let Kind::Map(values) = kind { Some(*values) } else { None })
}

fn held(types: &Types, ids: &[TypeId], of: fn(&Kind) -> Option<TypeId>) -> Vec<TypeId> {
    flat(types, ids).into_iter().filter_map(|id| of(&types.get(id).kind)).collect()
}

/// Some types, each with the variants that it has.
fn flat(types: &Types, ids: &[TypeId]) -> Vec<TypeId> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut ahead: Vec<TypeId> = ids.iter().rev().copied().collect();
    while let Some(id) = ahead.pop() {
        let id = types.resolve(id);
        if !seen.insert(id) {
            continue;
        }
        match &types.get(id).kind {
            Kind::Union(union) => {
                ahead.extend(union.shape.variants.iter().rev().map(|variant| variant.ty));
            }
            _ => found.push(id),
        }
    }
    found
}

/// The fields of the objects among some types.
pub(super) fn fields<'t>(types: &'t Types, ids: &[TypeId]) -> impl Iterator<Item = &'t Field> {
    flat(types, ids).into_iter().flat_map(|id| match &types.get(id).kind {
        Kind::Object(object) => object.shape.fields.as_slice(),
        _ => &[],
    })
}

/// Whether there are objects with known members in the values of a type.
fn holds_objects(types: &Types, id: TypeId, depth: usize) -> bool {
    let deeper = |id: TypeId| depth < DEEPEST && holds_objects(types, id, depth + 1);
    match &types.get(types.resolve(id)).kind {
        Kind::Object(_) => true,
        Kind::Array(inner) | Kind::Map(inner) => deeper(*inner),
        Kind::Union(union) => union.shape.variants.iter().any(|variant| deeper(variant.ty)),
        _ => false,
    }
}

/// What is left of some room after all members are told that are in the values of a type.
fn left(types: &Types, id: TypeId, peers: &[TypeId], depth: usize, room: usize) -> Option<usize> {
    let inner = |id: TypeId, peers: &[TypeId], room: usize| {
        if depth < DEEPEST { left(types, id, peers, depth + 1, room) } else { Some(room) }
    };
    match &types.get(types.resolve(id)).kind {
        Kind::Object(object) => {
            let known = Peers::of(types, peers);
            let mut fields = object.shape.fields.iter();
            let room = room.checked_sub(object.shape.fields.len())?;
            fields.try_fold(room, |room, field| match known.differing(types, field) {
                Some(peers) => inner(field.ty, peers, room),
                None => Some(room),
            })
        }
        Kind::Array(items) => inner(*items, &elements(types, peers), room),
        Kind::Map(held) => inner(*held, &values(types, peers), room),
        Kind::Union(union) => {
            let mut variants = union.shape.variants.iter();
            let room = room.checked_sub(union.shape.variants.len())?;
            variants.try_fold(room, |room, variant| inner(variant.ty, peers, room))
        }
        _ => Some(room),
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_WITHIN, Peers};
    use crate::model::build::{
        Draft, FieldDraft, Model, array, object, one_of, optional, reference, string,
    };
    use crate::model::{Api, Kind, TypeId};

    fn names(api: &Api) -> Vec<&str> {
        let Kind::Union(union) = &api.types.get(api.component("Pet")).kind else {
            panic!("a union")
        };
        let variants = union.shape.variants.iter().map(|variant| variant.ty);
        let variants: Vec<TypeId> = variants.collect();
        Peers::of_variants(&api.types, &variants).0.into_keys().collect()
    }

    fn with_tags(tags: Draft) -> Draft {
        object([
            optional("name", string()),
            optional("tags", tags),
            optional("same", reference("Same")),
        ])
    }

    fn pet(one: Draft, other: Draft) -> Api {
        let pet = one_of([with_tags(one), with_tags(other)]);
        Model::new().schema("Same", object([optional("a", string())])).schema("Pet", pet).api()
    }

    #[test]
    fn members_differ_where_there_are_objects_in_them() {
        let tag = |name| object([optional(name, string())]);
        assert_eq!(names(&pet(tag("a"), tag("b"))), ["tags"]);
        assert_eq!(names(&pet(array(tag("a")), array(tag("b")))), ["tags"]);
        assert_eq!(names(&pet(array(string()), string())), [""; 0]);
    }

    #[test]
    fn what_is_too_much_to_tell_is_told_of_no_variant() {
        let name = |index: usize| &*Box::leak(index.to_string().into_boxed_str());
        let fields = (0..MOST_WITHIN).map(|index| optional(name(index), string()));
        let fields: [FieldDraft; MOST_WITHIN] =
            fields.collect::<Vec<_>>().try_into().ok().expect("as many");
        assert_eq!(names(&pet(object(fields), object([optional("b", string())]))), [""; 0]);
    }
}

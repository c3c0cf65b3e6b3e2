//! Objects that a value may be at once, as one.

use std::collections::{BTreeMap, BTreeSet};

use super::{Combining, Place};
use crate::diagnostics::Pointer;
use crate::model::{
    Access, Field, Kind, Label, Named, Object, Presence, Prose, Type, TypeId, Types, Untyped,
    Variant,
};

/// What an object says of a value that is it, and maybe something else.
#[derive(Clone, Copy)]
pub(super) struct Part<'t> {
    /// The variant of the union that it is, or stands in.
    pub(super) variant: usize,
    pub(super) id: TypeId,
    pub(super) fields: &'t [Field],
    pub(super) others: Option<TypeId>,
    pub(super) closed: bool,
}

impl Combining {
    /// The variant for values that are several of the objects among others.
    pub(super) fn object(
        &mut self,
        types: &mut Types,
        variants: &[Variant],
        place: &mut Place<'_>,
    ) -> Option<Variant> {
        let parts = parts(types, variants);
        let overlapping = self.overlaps.of(types, &parts);
        let parts: Vec<Part<'_>> =
            parts.into_iter().filter(|part| overlapping.contains(&part.id)).collect();
        if parts.is_empty() || !place.has_room() {
            return None;
        }
        let fields = parts.iter().map(|part| part.fields.len()).sum();
        let Some(room) = self.room.checked_sub(fields) else {
            place.cut("a value may be several of these at once, which have too many members");
            return None;
        };
        self.room = room;
        let shape = Combination::of(&parts).shape(self, types, place);
        let name = format!("{} combined", place.union.label.name);
        let label = Label {
            qualified: vec![format!("{name} object")],
            name,
            place: "combined".to_owned(),
            home: place.union.label.home.clone(),
            aliases: Vec::new(),
            wanted: None,
        };
        let description =
            Prose::new("Several variants of a union at once, with the members of all of them.");
        let deprecated = place.union.deprecated;
        let named = Named { label, description, deprecated, examples: Vec::new(), shape };
        let kind = Kind::Object(named);
        let ty = types.add(Type { kind, nullable: false, origin: place.at.clone() });
        Some(place.variant(ty, "combined"))
    }
}

/// How many objects a union may have: more are too many to compare each with each.
const MOST_PARTS: usize = 200;

/// The objects with members of their own that variants are, or may be.
pub(super) fn parts<'t>(types: &'t Types, variants: &[Variant]) -> Vec<Part<'t>> {
    let mut parts = Vec::new();
    let mut seen = BTreeSet::new();
    for (index, variant) in variants.iter().enumerate() {
        let mut ahead = vec![variant.ty];
        while let Some(id) = ahead.pop() {
            let id = types.resolve(id);
            if !seen.insert(id) {
                continue;
            }
            let part = |fields, others, closed| Part { variant: index, id, fields, others, closed };
            match &types.get(id).kind {
                // Without members, it has nothing to add to others.
                Kind::Object(Named { shape: object, .. }) if !object.fields.is_empty() => {
                    parts.push(part(object.fields.as_slice(), object.others, object.closed));
                }
                Kind::Union(union) => {
                    let others = union.shape.variants.iter().filter(|one| !one.is_combined);
                    ahead.extend(others.map(|one| one.ty).rev());
                }
                _ => {}
            }
            if parts.len() > MOST_PARTS {
                return Vec::new();
            }
        }
    }
    parts
}

/// The members of several objects.
struct Combination {
    fields: Vec<(Field, Vec<TypeId>)>,
    others: Vec<Option<TypeId>>,
    /// Which members each of the objects has to have, that not all of them have to.
    required: Vec<Vec<String>>,
}

impl Combination {
    fn of(parts: &[Part<'_>]) -> Self {
        let mut fields: Vec<(Field, Vec<TypeId>)> = Vec::new();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        let mut requiring: BTreeMap<&str, usize> = BTreeMap::new();
        for field in parts.iter().flat_map(|part| part.fields) {
            *requiring.entry(&field.name).or_default() += usize::from(field.required);
            let place = *places.entry(&field.name).or_insert(fields.len());
            match fields.get_mut(place) {
                Some((known, types)) => {
                    combine(known, field);
                    types.push(field.ty);
                }
                None => fields.push((field.clone(), vec![field.ty])),
            }
        }
        let by_all = |name: &str| requiring.get(name) == Some(&parts.len());
        for (field, _) in &mut fields {
            field.required = by_all(&field.name);
        }
        let required = parts.iter().map(|part| {
            let required = part.fields.iter().filter(|field| field.required);
            let names = required.map(|field| field.name.clone());
            names.filter(|name| !by_all(name)).collect()
        });
        let mut seen = BTreeSet::new();
        let required = required.filter(|set: &Vec<String>| seen.insert(set.clone())).collect();
        let others = parts.iter().map(|part| part.others).collect();
        Self { fields, others, required }
    }

    fn shape(self, combining: &mut Combining, types: &mut Types, place: &Place<'_>) -> Object {
        let others = others(types, &self.others, place.at);
        let mut fields = Vec::new();
        for (field, found) in self.fields {
            let ty = combining.member(types, &found, &field.name, place);
            fields.push(Field { ty, ..field });
        }
        let all_need = self.required.iter().all(|set| !set.is_empty());
        let presence = Some(Presence::AnyOf(self.required)).filter(|_| all_need);
        let presence = presence.into_iter().collect();
        Object { fields, others, stated: true, closed: false, presence }
    }
}

/// Makes of a field what holds whether it is this one or another of its name.
fn combine(field: &mut Field, other: &Field) {
    field.undeclared &= other.undeclared;
    field.deprecated &= other.deprecated;
    field.unique &= other.unique;
    field.is_discriminator &= other.is_discriminator;
    field.description = field.description.take().or_else(|| other.description.clone());
    field.example = field.example.take().or_else(|| other.example.clone());
    field.default = field.default.take().filter(|default| other.default.as_ref() == Some(default));
    field.constant = field.constant.take().filter(|only| other.constant.as_ref() == Some(only));
    field.limits = field.limits.take().filter(|limits| other.limits.as_ref() == Some(limits));
    if field.access != other.access {
        field.access = Access::Both;
    }
}

/// The type of all other members of a value that is several objects.
fn others(types: &mut Types, all: &[Option<TypeId>], at: &Pointer) -> Option<TypeId> {
    let first = all.iter().flatten().next().copied()?;
    let is_first =
        |other: &Option<TypeId>| other.is_some_and(|other| types.are_alike(first, other));
    if all.iter().all(is_first) {
        return Some(first);
    }
    let kind = Kind::Any(Untyped::FreeForm);
    Some(types.add(Type { kind, nullable: false, origin: at.clone() }))
}

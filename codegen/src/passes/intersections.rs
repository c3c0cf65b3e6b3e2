//! Merges types that are several at once (`allOf`) into one: objects into an object with the fields
//! of all of them.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Field, Intersection, Kind, Named, Object, Presence, Type, TypeId, Types};

/// Merges every intersection, those that others are made of first. What can't be merged stays what
/// it is.
pub(crate) fn merge(types: &mut Types, diagnostics: &mut Diagnostics) {
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    let mut done = BTreeSet::new();
    for id in ids {
        // The document decides how deep it goes, so the way is a list and not the stack.
        let mut way = vec![id];
        while let Some(&id) = way.last() {
            let ahead = unmerged_parts(types, id).find(|part| !done.contains(part));
            match ahead {
                Some(part) if way.contains(&part) => {
                    let at = types.get(id).origin.clone();
                    let message = "`allOf` leads back to the schema that it stands in";
                    diagnostics.error(Code::UnsupportedSchema, &at, message);
                    types.get_mut(part).kind = Kind::Any;
                }
                Some(part) => way.push(part),
                None => {
                    merge_parts(types, id, diagnostics);
                    done.insert(id);
                    way.pop();
                }
            }
        }
    }
}

/// The parts of an intersection that are intersections themselves.
fn unmerged_parts(types: &Types, id: TypeId) -> impl Iterator<Item = TypeId> {
    let parts = match &types.get(id).kind {
        Kind::Intersection(named) => named.shape.parts.as_slice(),
        _ => &[],
    };
    let resolved = parts.iter().map(|part| types.resolve(*part));
    resolved.filter(|part| matches!(types.get(*part).kind, Kind::Intersection(_)))
}

fn merge_parts(types: &mut Types, id: TypeId, diagnostics: &mut Diagnostics) {
    let ty = types.get(id);
    let Kind::Intersection(named) = &ty.kind else {
        return;
    };
    let parts = &named.shape.parts;
    let nullable =
        ty.nullable || (!parts.is_empty() && parts.iter().all(|part| types.is_nullable(*part)));
    let origin = ty.origin.clone();
    let named = named.clone();
    if let Some(kind) = merged(types, named, &origin, diagnostics) {
        types.replace(id, Type { kind, nullable, origin });
    }
}

/// What an intersection comes to; nothing where it can't be told.
fn merged(
    types: &mut Types,
    named: Named<Intersection>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Kind> {
    let mut members = Members::default();
    let mut others = Vec::new();
    for part in &named.shape.parts {
        match &types.get(types.resolve(*part)).kind {
            Kind::Object(object) => members.add(types, &object.shape),
            Kind::Map(value) => members.others = Some(*value),
            // It says nothing that would narrow anything.
            Kind::Any => {}
            _ => others.push(*part),
        }
    }
    let is_object = members.is_object || !named.shape.required.is_empty();
    match others.as_slice() {
        [] if members.is_object || !named.shape.required.is_empty() => {
            let Named { label, description, deprecated, examples, shape } = named;
            let shape = members.object(types, &shape.required, at, diagnostics);
            Some(Kind::Object(Named { label, description, deprecated, examples, shape }))
        }
        [] => Some(members.others.map_or(Kind::Any, Kind::Map)),
        [only] if !is_object && members.others.is_none() => Some(Kind::Reference(*only)),
        several if !is_object && members.others.is_none() => narrowest(types, several),
        _ => None,
    }
}

/// Of several types that hold the same sort of values, the one that says most of them.
fn narrowest(types: &Types, ids: &[TypeId]) -> Option<Kind> {
    let kind = |id: &TypeId| &types.get(types.resolve(*id)).kind;
    let listed = ids.iter().find(|id| matches!(kind(id), Kind::Enumeration(_)));
    let plain = |id: &TypeId| {
        matches!(kind(id), Kind::Boolean | Kind::Integer(_) | Kind::Float(_) | Kind::String { .. })
    };
    let rest_is_plain = ids.iter().filter(|id| Some(*id) != listed).all(plain);
    let narrowest = listed.or_else(|| ids.last())?;
    rest_is_plain.then_some(Kind::Reference(*narrowest))
}

/// The members of an object that is put together.
#[derive(Default)]
struct Members {
    fields: Vec<Field>,
    /// Where a field stands in the list, by its name.
    places: HashMap<String, usize>,
    others: Option<TypeId>,
    presence: Vec<Presence>,
    is_object: bool,
}

impl Members {
    fn add(&mut self, types: &Types, object: &Object) {
        self.is_object = true;
        self.others = object.others.or(self.others);
        self.presence.extend(object.presence.iter().cloned());
        for field in &object.fields {
            match self.places.get(&field.name) {
                Some(place) => narrow(types, &mut self.fields[*place], field),
                None => {
                    self.places.insert(field.name.clone(), self.fields.len());
                    self.fields.push(field.clone());
                }
            }
        }
    }

    /// The object, in which what is required is a field.
    fn object(
        mut self,
        types: &mut Types,
        required: &[String],
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Object {
        for name in required {
            if let Some(place) = self.places.get(name) {
                self.fields[*place].required = true;
                continue;
            }
            diagnostics
                .warning(Code::Untyped, at, format!("`{name}` is required, but no property"))
                .help("declare it under `properties`, so that it has a type");
            let ty = types.add(Type { kind: Kind::Any, nullable: false, origin: at.clone() });
            self.places.insert(name.clone(), self.fields.len());
            self.fields.push(Field {
                name: name.clone(),
                required: true,
                description: None,
                deprecated: false,
                ty,
                boxed: false,
            });
        }
        Object { fields: self.fields, others: self.others, presence: self.presence, checked: false }
    }
}

/// Makes a field what another one of its name says beside it: the later part of an `allOf` is the
/// one that says more, unless it says nothing.
fn narrow(types: &Types, field: &mut Field, other: &Field) {
    field.required |= other.required;
    field.deprecated |= other.deprecated;
    if other.description.is_some() {
        field.description.clone_from(&other.description);
    }
    if !matches!(types.get(types.resolve(other.ty)).kind, Kind::Any) {
        field.ty = other.ty;
    }
}

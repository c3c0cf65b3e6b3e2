//! Merges types that are several at once (`allOf`, or `oneOf` and `anyOf` beside something else)
//! into one: objects into an object with the fields of all of them, an object and a union into a
//! union whose every variant has the object's fields.

mod alternatives;
mod leaves;
mod members;
mod pairs;

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Intersection, Kind, Named, Type, TypeId, Types, Untyped};
use alternatives::Alternatives;
use members::Members;
use pairs::Pairs;

/// How many fields may be copied from the parts of intersections into what these come to, in the
/// whole document. Real ones need some ten thousand.
const MOST_FIELDS: usize = 50_000;

/// Merges every intersection, those that others are made of first. What can't be merged stays what
/// it is.
pub(crate) fn merge(types: &mut Types, diagnostics: &mut Diagnostics) {
    let mut merging = Merging { types, diagnostics, pairs: Pairs::default(), room: MOST_FIELDS };
    let mut done = BTreeSet::new();
    // Merging adds types, some of which are to be merged themselves.
    let mut ahead: Vec<TypeId> = merging.types.iter().map(|(id, _)| id).collect();
    while !ahead.is_empty() {
        let known = ahead.last().copied();
        for id in ahead {
            merging.merge(id, &mut done);
        }
        let later = merging.types.iter().map(|(id, _)| id).filter(|id| Some(*id) > known);
        ahead = later.collect();
    }
}

/// What merging needs and adds to.
struct Merging<'m> {
    types: &'m mut Types,
    diagnostics: &'m mut Diagnostics,
    /// The intersections that come up where two parts have different types for the same field.
    pairs: Pairs,
    /// How many more fields may be copied.
    room: usize,
}

/// An intersection that is to be merged once those that it is made of are.
struct Step {
    id: TypeId,
    ahead: Vec<TypeId>,
}

impl Step {
    fn new(types: &Types, id: TypeId) -> Self {
        Self { id, ahead: unmerged_parts(types, id) }
    }
}

impl Merging<'_> {
    /// Merges a type and before it whatever it is made of. The document decides how deep that
    /// goes, so the way is a list and not the stack.
    fn merge(&mut self, id: TypeId, done: &mut BTreeSet<TypeId>) {
        let mut way = vec![Step::new(self.types, id)];
        let mut on_way = BTreeSet::from([id]);
        while let Some(step) = way.last_mut() {
            let id = step.id;
            match step.ahead.pop() {
                Some(part) if done.contains(&part) => {}
                Some(part) if on_way.contains(&part) => self.leave_out(id, part),
                Some(part) => {
                    on_way.insert(part);
                    way.push(Step::new(self.types, part));
                }
                None => {
                    self.merge_parts(id);
                    done.insert(id);
                    on_way.remove(&id);
                    way.pop();
                }
            }
        }
    }

    /// Leaves out the parts of an intersection that lead back to what it is a part of itself.
    fn leave_out(&mut self, id: TypeId, back: TypeId) {
        let leads_back = |types: &Types, part: TypeId| {
            let part = types.resolve(part);
            part == back || unmerged_variants(types, part).contains(&back)
        };
        let Kind::Intersection(named) = &self.types.get(id).kind else { return };
        let (kept, left_out): (Vec<TypeId>, Vec<TypeId>) =
            named.shape.parts.iter().partition(|part| !leads_back(self.types, **part));
        if let Kind::Intersection(named) = &mut self.types.get_mut(id).kind
            && !left_out.is_empty()
        {
            named.shape.parts = kept;
            let at = self.types.get(id).origin.clone();
            let message = "`allOf` leads back to the schema that it stands in";
            self.diagnostics
                .warning(Code::UnsupportedSchema, &at, message)
                .help("that part is left out");
        }
    }

    fn merge_parts(&mut self, id: TypeId) {
        let ty = self.types.get(id);
        let Kind::Intersection(named) = &ty.kind else {
            return;
        };
        let named = named.clone();
        let parts = &named.shape.parts;
        let all_nullable = parts.iter().all(|part| self.types.is_nullable(*part));
        let nullable = ty.nullable || (!parts.is_empty() && all_nullable);
        let origin = ty.origin.clone();
        let implied = self.pairs.has(id).then(|| pairs::implied(self.types, parts)).flatten();
        let why = self.why_none(parts);
        let kind = match implied.map(Kind::Reference).or_else(|| self.merged(named, &origin)) {
            Some(kind) => kind,
            None => {
                let message = "what the parts of this schema say together is no type";
                self.diagnostics
                    .warning(Code::UnsupportedSchema, &origin, message)
                    .help("it is taken for any value");
                Kind::Any(why)
            }
        };
        self.types.replace(id, Type { kind, nullable, origin });
    }

    /// Why some types are none together: because no value is an object and something else at once, or
    /// because of what this generator can't say.
    fn why_none(&self, parts: &[TypeId]) -> Untyped {
        let any = |is_it: fn(&Kind) -> bool| {
            parts.iter().any(|part| is_it(&self.types.get(self.types.resolve(*part)).kind))
        };
        if any(|kind| matches!(kind, Kind::Object(_)))
            && !any(|kind| matches!(kind, Kind::Union(_)))
        {
            Untyped::Contradiction
        } else {
            Untyped::Mixed
        }
    }

    /// What an intersection comes to; nothing where it can't be told.
    fn merged(&mut self, named: Named<Intersection>, at: &Pointer) -> Option<Kind> {
        let mut members = Members::default();
        let mut unions = Vec::new();
        let mut scalars = Vec::new();
        for part in &named.shape.parts {
            let resolved = self.types.resolve(*part);
            match &self.types.get(resolved).kind {
                Kind::Object(object) => {
                    if self.room.checked_sub(object.shape.fields.len()).is_some() {
                        let shape = object.shape.clone();
                        self.spend(shape.fields.len());
                        members.add(self, &shape);
                    } else {
                        members.others = Some(self.too_much(at));
                    }
                }
                Kind::Map(value) => {
                    members.others = Some(*value);
                    members.is_stated = true;
                }
                // It says nothing that would narrow anything.
                Kind::Any(_) => {}
                Kind::Union(_) if unions.contains(&resolved) => {}
                Kind::Union(_) => unions.push(resolved),
                _ => scalars.push(*part),
            }
        }
        members.presence.extend(named.shape.presence.iter().cloned());
        let is_object =
            members.is_object || !named.shape.required.is_empty() || !members.presence.is_empty();
        let scalar = scalars.into_iter().reduce(|one, other| self.both(one, other));
        match (is_object, members.others, unions.as_slice(), scalar) {
            (false, None, [], None) => Some(Kind::Any(Untyped::Anything)),
            (false, None, [], Some(scalar)) => Some(Kind::Reference(scalar)),
            (false, None, [only], None) => Some(Kind::Reference(*only)),
            (true, None, [only], None) if self.says_nothing_new(&members, &named, *only) => {
                Some(Kind::Reference(*only))
            }
            (false, Some(others), [], None) => Some(Kind::Map(others)),
            (true, _, [], None) => {
                let shape = members.object(self, &named.shape.required, at);
                Some(Kind::Object(named.with(shape)))
            }
            (_, _, unions, None) => {
                Alternatives::of(self, members, unions, &named.shape.required, at)
                    .kind(self, named, at)
            }
            (false, None, unions, Some(scalar)) => {
                let all: Vec<TypeId> = unions.iter().copied().chain([scalar]).collect();
                let first = unions[0];
                let both = Alternatives::of(self, members, &all, &named.shape.required, at)
                    .kind(self, named, at);
                Some(both.unwrap_or_else(|| Kind::Reference(self.union_of(first, scalar, at))))
            }
            (_, _, _, Some(_)) => None,
        }
    }

    /// Whether what stands beside a union says no more than each of its variants.
    fn says_nothing_new(
        &self,
        members: &Members,
        named: &Named<Intersection>,
        union: TypeId,
    ) -> bool {
        let requires = |variant: TypeId| match &self.types.get(self.types.resolve(variant)).kind {
            Kind::Object(object) => named.shape.required.iter().all(|name| {
                object.shape.fields.iter().any(|field| field.required && field.name == *name)
            }),
            _ => named.shape.required.is_empty(),
        };
        let Kind::Union(union) = &self.types.get(union).kind else { return false };
        members.fields.is_empty()
            && members.presence.is_empty()
            && union.shape.variants.iter().all(|variant| requires(variant.ty))
    }

    /// Takes room for some fields, if there is any left.
    fn spend(&mut self, fields: usize) -> bool {
        let left = self.room.checked_sub(fields);
        self.room = left.unwrap_or_default();
        left.is_some()
    }

    /// The type of the members that there is no more room to describe.
    fn too_much(&mut self, at: &Pointer) -> TypeId {
        let message = "the document's `allOf`s repeat more properties than are read";
        self.diagnostics
            .warning(Code::UnsupportedSchema, at, message)
            .help("what the part describes is kept as it comes");
        let kind = Kind::Any(Untyped::Mixed);
        self.types.add(Type { kind, nullable: false, origin: at.clone() })
    }
}

/// The parts of an intersection that are intersections themselves, or unions of such.
fn unmerged_parts(types: &Types, id: TypeId) -> Vec<TypeId> {
    let Kind::Intersection(named) = &types.get(id).kind else {
        return Vec::new();
    };
    let parts = named.shape.parts.iter();
    parts.flat_map(|part| unmerged_variants(types, types.resolve(*part))).collect()
}

/// The intersections that a type is, or has among its variants.
fn unmerged_variants(types: &Types, id: TypeId) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut ahead = vec![id];
    while let Some(part) = ahead.pop() {
        let part = types.resolve(part);
        if !seen.insert(part) {
            continue;
        }
        match &types.get(part).kind {
            Kind::Intersection(_) => {
                found.insert(part);
            }
            Kind::Union(union) => ahead.extend(union.shape.variants.iter().map(|one| one.ty)),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests;

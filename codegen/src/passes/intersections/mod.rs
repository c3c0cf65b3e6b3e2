//! Merges types that are several at once (`allOf`, or `oneOf` and `anyOf` beside something else)
//! into one: objects into an object with the fields of all of them, an object and a union into a
//! union whose every variant has the object's fields.

mod alternatives;
mod members;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{Intersection, Kind, Named, Type, TypeId, Types, Untyped};
use alternatives::Alternatives;
use members::Members;

/// How many intersections may come up beside those that the document has, where two parts have
/// different types for the same field.
const MOST_NESTED: usize = 10_000;

/// How many fields may be copied from the parts of intersections into what these come to, in the
/// whole document. Real ones need some ten thousand.
const MOST_FIELDS: usize = 50_000;

/// Merges every intersection, those that others are made of first. What can't be merged stays what
/// it is.
pub(crate) fn merge(types: &mut Types, diagnostics: &mut Diagnostics) {
    let mut merging = Merging { types, diagnostics, nested: BTreeMap::new(), room: MOST_FIELDS };
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
    /// The intersections of two types of the same field, by both.
    nested: BTreeMap<(TypeId, TypeId), TypeId>,
    /// How many more fields may be copied.
    room: usize,
}

impl Merging<'_> {
    /// Merges a type and before it whatever it is made of. The document decides how deep that
    /// goes, so the way is a list and not the stack.
    fn merge(&mut self, id: TypeId, done: &mut BTreeSet<TypeId>) {
        let mut way = vec![id];
        while let Some(&id) = way.last() {
            let ahead =
                unmerged_parts(self.types, id).into_iter().find(|part| !done.contains(part));
            match ahead {
                Some(part) if way.contains(&part) => {
                    let at = self.types.get(id).origin.clone();
                    let message = "`allOf` leads back to the schema that it stands in";
                    self.diagnostics
                        .warning(Code::UnsupportedSchema, &at, message)
                        .help("that part is taken for any value");
                    self.types.get_mut(part).kind = Kind::Any(Untyped::Circle);
                }
                Some(part) => way.push(part),
                None => {
                    self.merge_parts(id);
                    done.insert(id);
                    way.pop();
                }
            }
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
        let kind = match self.merged(named, &origin) {
            Some(kind) => kind,
            None => {
                let message = "what `allOf`, `oneOf` and `anyOf` say here together is no type";
                self.diagnostics
                    .warning(Code::UnsupportedSchema, &origin, message)
                    .help("it is taken for any value");
                Kind::Any(Untyped::Mixed)
            }
        };
        self.types.replace(id, Type { kind, nullable, origin });
    }

    /// What an intersection comes to; nothing where it can't be told.
    fn merged(&mut self, named: Named<Intersection>, at: &Pointer) -> Option<Kind> {
        let mut members = Members::default();
        let mut unions = Vec::new();
        let mut scalars = Vec::new();
        for part in &named.shape.parts {
            let resolved = self.types.resolve(*part);
            match self.types.get(resolved).kind.clone() {
                Kind::Object(object) if self.spend(object.shape.fields.len()) => {
                    members.add(self, &object.shape);
                }
                Kind::Object(_) => members.others = Some(self.too_much(at)),
                Kind::Map(value) => members.others = Some(value),
                // It says nothing that would narrow anything.
                Kind::Any(_) => {}
                Kind::Union(_) => unions.push(resolved),
                _ => scalars.push(*part),
            }
        }
        members.presence.extend(named.shape.presence.iter().cloned());
        let is_object =
            members.is_object || !named.shape.required.is_empty() || !members.presence.is_empty();
        let is_map = members.others.is_some();
        match (is_object || is_map, unions.as_slice(), scalars.as_slice()) {
            (false, [], []) => Some(Kind::Any(Untyped::Anything)),
            (false, [], scalars) => narrowest(self.types, scalars),
            (false, [only], _) => Some(Kind::Reference(*only)),
            (true, [], []) if !is_object => members.others.map(Kind::Map),
            (true, [], []) => {
                let shape = members.object(self, &named.shape.required, at);
                Some(Kind::Object(named.with(shape)))
            }
            (_, unions, []) => {
                let alternatives = Alternatives::of(self, members, unions, &named.shape.required);
                Some(alternatives.kind(self, named, at))
            }
            _ => None,
        }
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

    /// The type of a field of which two parts have different ideas.
    fn both(&mut self, earlier: TypeId, later: TypeId) -> TypeId {
        let [first, second] = [earlier, later].map(|id| self.types.resolve(id));
        if contradict(&self.types.get(first).kind, &self.types.get(second).kind) {
            let at = self.types.get(later).origin.clone();
            let message = "another part of the `allOf` says that this has another type";
            self.diagnostics
                .warning(Code::Invalid, &at, message)
                .help("the later part is believed");
        }
        if first != second
            && let Some(id) = self.both_lists(first, second, later)
        {
            return id;
        }
        if first == second
            || !holds_members(self.types, first)
            || !holds_members(self.types, second)
        {
            return narrower(self.types, earlier, later);
        }
        if let Some(id) = self.nested.get(&(first, second)) {
            return *id;
        }
        let Type { kind, nullable, origin } = self.types.get(second).clone();
        let Some(named) = kind.named().filter(|_| self.nested.len() < MOST_NESTED) else {
            return later;
        };
        let shape = Intersection { parts: vec![first, second], ..Intersection::default() };
        let kind = Kind::Intersection(named.with(shape));
        let id = self.types.add(Type { kind, nullable, origin });
        self.nested.insert((first, second), id);
        id
    }
}

impl Merging<'_> {
    /// The type of two arrays or two maps at once: of what holds for the elements of both.
    fn both_lists(&mut self, first: TypeId, second: TypeId, later: TypeId) -> Option<TypeId> {
        let (one, other, list): (_, _, fn(TypeId) -> Kind) =
            match (&self.types.get(first).kind, &self.types.get(second).kind) {
                (Kind::Array(one), Kind::Array(other)) => (*one, *other, Kind::Array),
                (Kind::Map(one), Kind::Map(other)) => (*one, *other, Kind::Map),
                _ => return None,
            };
        if let Some(id) = self.nested.get(&(first, second)) {
            return Some(*id);
        }
        let nullable = self.types.is_nullable(later);
        let origin = self.types.get(second).origin.clone();
        let id = self.types.add(Type { kind: list(other), nullable, origin: origin.clone() });
        // Noted before a look into them, as they may lead back here.
        self.nested.insert((first, second), id);
        if self.nested.len() < MOST_NESTED {
            let inner = self.both(one, other);
            self.types.replace(id, Type { kind: list(inner), nullable, origin });
        }
        Some(id)
    }
}

/// The parts of an intersection that are intersections themselves, or unions of such.
fn unmerged_parts(types: &Types, id: TypeId) -> Vec<TypeId> {
    let Kind::Intersection(named) = &types.get(id).kind else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut ahead = named.shape.parts.clone();
    while let Some(part) = ahead.pop() {
        let part = types.resolve(part);
        if !seen.insert(part) {
            continue;
        }
        match &types.get(part).kind {
            Kind::Intersection(_) => found.push(part),
            Kind::Union(union) => ahead.extend(union.shape.variants.iter().map(|one| one.ty)),
            _ => {}
        }
    }
    found
}

/// Whether a type says what members its values have.
fn holds_members(types: &Types, id: TypeId) -> bool {
    matches!(types.get(id).kind, Kind::Object(_) | Kind::Intersection(_) | Kind::Union(_))
}

/// Whether no value is of both kinds.
fn contradict(one: &Kind, other: &Kind) -> bool {
    let sort = |kind: &Kind| match kind {
        Kind::Boolean => Some("boolean"),
        Kind::Integer(_) | Kind::Float => Some("number"),
        Kind::String { .. } => Some("string"),
        Kind::Array(_) => Some("array"),
        Kind::Object(_) | Kind::Map(_) => Some("object"),
        _ => None,
    };
    sort(one).zip(sort(other)).is_some_and(|(one, other)| one != other)
}

/// Of several types that hold the same sort of values, the one that says most of them.
fn narrowest(types: &Types, ids: &[TypeId]) -> Option<Kind> {
    let kind = |id: &TypeId| &types.get(types.resolve(*id)).kind;
    // Of several lists the shortest is likely what is left of the others.
    let lengths = ids.iter().filter_map(|id| match kind(id) {
        Kind::Enumeration(listed) => Some((listed.shape.listed.len(), id)),
        _ => None,
    });
    let listed = lengths.min_by_key(|(length, _)| *length).map(|(_, id)| id);
    let is_listed = |id: &TypeId| matches!(kind(id), Kind::Enumeration(_));
    let secret = ids.iter().find(|id| kind(id).is_password());
    let plain = |id: &TypeId| {
        matches!(kind(id), Kind::Boolean | Kind::Integer(_) | Kind::Float | Kind::String { .. })
    };
    let is_array = |id: &TypeId| matches!(kind(id), Kind::Array(_));
    let rest_is_plain = ids.iter().filter(|id| !is_listed(id)).all(plain);
    let narrowest = secret.or(listed).or_else(|| ids.last())?;
    let same = rest_is_plain || ids.iter().all(is_array) || ids.len() == 1;
    same.then_some(Kind::Reference(*narrowest))
}

/// Of two types of a field, the one that says more: the later part of an `allOf`, unless it says
/// less.
fn narrower(types: &Types, earlier: TypeId, later: TypeId) -> TypeId {
    let kind = |id: TypeId| &types.get(types.resolve(id)).kind;
    match (kind(earlier), kind(later)) {
        (password, _) if password.is_password() => earlier,
        (_, Kind::Any(_))
        | (Kind::String { format: Some(_) }, Kind::String { format: None })
        | (Kind::Enumeration(_) | Kind::Union(_), Kind::String { .. } | Kind::Integer(_))
        | (Kind::Object(_) | Kind::Union(_), Kind::Map(_)) => earlier,
        _ => later,
    }
}

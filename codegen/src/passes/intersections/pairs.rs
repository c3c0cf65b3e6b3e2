//! What a value is that is of two types at once.

use std::collections::{BTreeMap, BTreeSet};

use super::Merging;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Intersection, Kind, Object, TextType, Type, TypeId, Types, Union};

/// How many intersections may come up beside those that the document has.
const MOST: usize = 10_000;

/// The intersections of two types that have come up, by both.
#[derive(Default)]
pub(super) struct Pairs {
    by_both: BTreeMap<(TypeId, TypeId), TypeId>,
    ids: BTreeSet<TypeId>,
}

impl Pairs {
    /// Whether a type is such an intersection.
    pub(super) fn has(&self, id: TypeId) -> bool {
        self.ids.contains(&id)
    }

    fn add(&mut self, both: (TypeId, TypeId), id: TypeId) {
        self.by_both.insert(both, id);
        self.ids.insert(id);
    }
}

impl Merging<'_> {
    /// The type of what two parts have different ideas of.
    pub(super) fn both(&mut self, earlier: TypeId, later: TypeId) -> TypeId {
        let [first, second] = [earlier, later].map(|id| self.types.resolve(id));
        let kinds = [first, second].map(|id| &self.types.get(id).kind);
        if contradict(kinds) {
            let at = self.types.get(later).origin.clone();
            let message = "another part of the `allOf` says that this has another type";
            let other = self.diagnostics.original(&self.types.get(earlier).origin);
            self.diagnostics
                .warning(Code::Invalid, &at, message)
                .also(other, "here it has another one")
                .help("the later part is believed");
            return later;
        }
        let list = list_of(kinds);
        if first == second || list.is_none() && !kinds.into_iter().all(holds_members) {
            return narrower(self.types, earlier, later);
        }
        if let Some(id) = self.pairs.by_both.get(&(first, second)) {
            return *id;
        }
        if self.pairs.ids.len() >= MOST {
            let at = self.types.get(later).origin.clone();
            let message = "the document's `allOf`s give more properties two types than are read";
            self.diagnostics
                .warning(Code::UnsupportedSchema, &at, message)
                .help("of this one the later type is taken");
            return later;
        }
        match list {
            Some(list) => self.both_lists((first, second), later, list),
            None => self.both_members((first, second)).unwrap_or(later),
        }
    }

    /// The type of two arrays or two maps at once: of what holds for the elements of both.
    fn both_lists(&mut self, both: (TypeId, TypeId), later: TypeId, list: List) -> TypeId {
        let List { of, elements: (one, other) } = list;
        let nullable = self.types.is_nullable(later);
        let origin = self.types.get(both.1).origin.clone();
        let id = self.types.add(Type { kind: of(other), nullable, origin: origin.clone() });
        // Noted before a look into them, as they may lead back here.
        self.pairs.add(both, id);
        let inner = self.both(one, other);
        self.types.replace(id, Type { kind: of(inner), nullable, origin });
        id
    }

    /// The type of two at once that say what members their values have, which is to be merged.
    fn both_members(&mut self, both: (TypeId, TypeId)) -> Option<TypeId> {
        let Type { kind, nullable, origin } = self.types.get(both.1).clone();
        let parts = vec![both.0, both.1];
        let shape = Intersection { parts, ..Intersection::default() };
        let kind = Kind::Intersection(kind.named()?.with(shape));
        let id = self.types.add(Type { kind, nullable, origin });
        self.pairs.add(both, id);
        Some(id)
    }

    /// The type of a union that is something else as well, which isn't an object.
    pub(super) fn union_of(&mut self, union: TypeId, scalar: TypeId, at: &Pointer) -> TypeId {
        let kind = |id: TypeId| &self.types.get(self.types.resolve(id)).kind;
        let Kind::Union(named) = kind(union) else { return scalar };
        let is_string = |kind: &Kind| matches!(kind, Kind::String { .. });
        let all_strings = named.shape.variants.iter().all(|variant| is_string(kind(variant.ty)));
        match kind(scalar) {
            // What is listed narrows any text.
            Kind::Enumeration(_) if all_strings => return scalar,
            // The variants have that type, too.
            Kind::Boolean | Kind::Integer(_) | Kind::Float | Kind::String { .. } => {}
            _ => {
                let message = "what stands beside the `oneOf` or `anyOf` doesn't narrow it";
                self.diagnostics.warning(Code::Ignored, at, message);
            }
        }
        union
    }
}

/// Arrays or maps, and what they hold.
#[derive(Clone, Copy)]
struct List {
    of: fn(TypeId) -> Kind,
    elements: (TypeId, TypeId),
}

fn list_of([one, other]: [&Kind; 2]) -> Option<List> {
    match (one, other) {
        (Kind::Array(one), Kind::Array(other)) => {
            Some(List { of: Kind::Array, elements: (*one, *other) })
        }
        (Kind::Map(one), Kind::Map(other)) => {
            Some(List { of: Kind::Map, elements: (*one, *other) })
        }
        _ => None,
    }
}

/// Whether a type says what members its values have.
fn holds_members(kind: &Kind) -> bool {
    matches!(kind, Kind::Object(_) | Kind::Intersection(_) | Kind::Union(_))
}

/// Whether no value is of both kinds.
fn contradict([one, other]: [&Kind; 2]) -> bool {
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

/// Of two types, the one that says more: the later part of an `allOf`, unless it says less.
fn narrower(types: &Types, earlier: TypeId, later: TypeId) -> TypeId {
    let kind = |id: TypeId| &types.get(types.resolve(id)).kind;
    match (kind(earlier), kind(later)) {
        (password, _) if password.is_password() => earlier,
        // The document says which type it has.
        (Kind::String { .. }, Kind::String { held_as: TextType::Unchosen, .. })
            if kind(earlier).is_chosen() =>
        {
            earlier
        }
        // Of several lists the shortest is likely what is left of the others.
        (Kind::Enumeration(one), Kind::Enumeration(other))
            if one.shape.listed.len() < other.shape.listed.len() =>
        {
            earlier
        }
        (_, Kind::Any(_))
        | (Kind::Integer(_), Kind::Float)
        | (Kind::String { .. }, Kind::String { format: None, held_as: TextType::Unchosen })
        | (
            Kind::Enumeration(_) | Kind::Union(_),
            Kind::String { .. } | Kind::Integer(_) | Kind::Float,
        )
        | (Kind::Object(_) | Kind::Union(_), Kind::Map(_)) => earlier,
        _ => later,
    }
}

/// The one of two types that says all that the other one does.
pub(super) fn implied(types: &Types, both: &[TypeId]) -> Option<TypeId> {
    let [one, other] = both else { return None };
    let implies = |one: TypeId, other: TypeId| match (&types.get(one).kind, &types.get(other).kind)
    {
        (Kind::Object(one), Kind::Object(other)) => has_all(types, &one.shape, &other.shape),
        (Kind::Union(one), Kind::Union(other)) => {
            one.shape.variants.iter().all(|variant| has_variant(types, &other.shape, variant.ty))
        }
        (_, Kind::Union(other)) => has_variant(types, &other.shape, one),
        _ => false,
    };
    let [one, other] = [one, other].map(|id| types.resolve(*id));
    [(other, one), (one, other)]
        .into_iter()
        .find(|(narrow, wide)| implies(*narrow, *wide))
        .map(|(narrow, _)| narrow)
}

/// Whether an object has all that another one has.
fn has_all(types: &Types, object: &Object, other: &Object) -> bool {
    let fields: BTreeMap<&str, _> =
        object.fields.iter().map(|field| (field.name.as_str(), field)).collect();
    let says_all = |one: TypeId, other: TypeId| {
        let says_nothing = matches!(types.get(types.resolve(other)).kind, Kind::Any(_));
        says_nothing || types.are_alike(one, other)
    };
    let has_others = match (object.others, other.others) {
        (_, None) => true,
        (Some(one), Some(other)) => says_all(one, other),
        (None, Some(_)) => false,
    };
    has_others
        && other.presence.is_empty()
        && other.fields.iter().all(|wide| {
            fields.get(wide.name.as_str()).is_some_and(|narrow| {
                says_all(narrow.ty, wide.ty) && (narrow.required || !wide.required)
            })
        })
}

fn has_variant(types: &Types, union: &Union, id: TypeId) -> bool {
    union.variants.iter().any(|variant| types.resolve(variant.ty) == types.resolve(id))
}

//! Values that are several variants of a union at once, as `anyOf` allows: an object with the members
//! of all of them, which is one more variant, where no variant by itself holds them.

mod overlap;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Code, Diagnostics, Pointer};
use crate::model::{
    Access, Field, Kind, Label, Named, Object, Presence, Type, TypeId, Types, Union, Untyped,
    Variant,
};
use overlap::Overlaps;
pub(super) use overlap::sort;

/// How many fields such objects may have in the whole document, for one that declares none, and how many
/// more for each that it declares.
const FIRST_FIELDS: usize = 1_000;
const FIELDS_PER_DECLARED: usize = 4;

/// How many they may have in any document.
const MOST_FIELDS: usize = 20_000;

/// How deep such objects may be within each other, where the unions in them come from nothing but that.
const MOST_LEVELS: usize = 4;

/// Makes such objects, and unions for members that differ between the variants.
pub(super) struct Combining {
    overlaps: Overlaps,
    /// The unions that members have come to, by the types that these have in the variants and whether
    /// `null` is one of their values.
    unions: BTreeMap<(Vec<TypeId>, bool), TypeId>,
    /// How deep within such objects unions stand that are there for nothing else.
    levels: BTreeMap<TypeId, usize>,
    /// How many more fields may be made.
    room: usize,
}

/// What an object says of a value that is it, and maybe something else.
#[derive(Clone, Copy)]
struct Part<'t> {
    /// The variant of the union that it is, or stands in.
    variant: usize,
    id: TypeId,
    fields: &'t [Field],
    others: Option<TypeId>,
    closed: bool,
}

impl Combining {
    pub(super) fn new(types: &Types) -> Self {
        let declared: usize = types
            .iter()
            .map(|(_, ty)| match &ty.kind {
                Kind::Object(object) => object.shape.fields.len(),
                _ => 0,
            })
            .sum();
        let room = declared.saturating_mul(FIELDS_PER_DECLARED).saturating_add(FIRST_FIELDS);
        Self {
            overlaps: Overlaps::new(types),
            unions: BTreeMap::new(),
            levels: BTreeMap::new(),
            room: room.min(MOST_FIELDS),
        }
    }

    /// The variant for values that are several others at once; nothing where no member could be
    /// lost without it.
    pub(super) fn variant(
        &mut self,
        types: &mut Types,
        (id, union): (TypeId, &Named<Union>),
        variants: &[Variant],
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Variant> {
        let parts = parts(types, variants);
        let overlapping = self.overlaps.of(types, &parts);
        let parts: Vec<Part<'_>> =
            parts.into_iter().filter(|part| overlapping.contains(&part.id)).collect();
        if parts.is_empty() {
            return None;
        }
        let mut cut = |message: &str| {
            diagnostics
                .warning(Code::UnsupportedSchema, at, message)
                .help("of such a value, the members of one of them are kept");
        };
        let level = self.levels.get(&id).copied().unwrap_or_default();
        if level == MOST_LEVELS {
            cut(
                "a value may be several of these at once, within too many others of which that is true",
            );
            return None;
        }
        let fields = parts.iter().map(|part| part.fields.len()).sum();
        let Some(room) = self.room.checked_sub(fields) else {
            cut("a value may be several of these at once, which have too many members");
            return None;
        };
        self.room = room;
        let object = Combination::of(&parts);
        let shape = object.shape(self, types, (&union.label, level + 1), at);
        let name = format!("{} combined", union.label.name);
        let label = Label {
            qualified: vec![format!("{name} object")],
            name: name.clone(),
            place: "combined".to_owned(),
            home: union.label.home.clone(),
            aliases: Vec::new(),
        };
        let description = Some(
            "Several variants of a union at once, with the members of all of them.".to_owned(),
        );
        let named =
            Named { label, description, deprecated: union.deprecated, examples: Vec::new(), shape };
        let kind = Kind::Object(named);
        let ty = types.add(Type { kind, nullable: false, origin: at.clone() });
        let variant = Variant::new(ty, "combined".to_owned(), name, Vec::new());
        Some(Variant { is_combined: true, ..variant })
    }

    /// Takes note of a union that is there anyway.
    pub(super) fn note(&mut self, types: &Types, variants: &[Variant], nullable: bool, id: TypeId) {
        let mut all: Vec<TypeId> =
            variants.iter().map(|variant| types.resolve(variant.ty)).collect();
        all.sort_unstable();
        self.unions.entry((all, nullable)).or_insert(id);
    }

    /// The type of a member that has these in different objects.
    fn member(
        &mut self,
        types: &mut Types,
        found: &[TypeId],
        (label, level): (Label, usize),
        at: &Pointer,
    ) -> TypeId {
        let mut kept: Vec<TypeId> = Vec::new();
        for id in found {
            if kept.iter().any(|wide| self.overlaps.holds(types, *wide, *id)) {
                continue;
            }
            kept.retain(|narrow| !self.overlaps.holds(types, *id, *narrow));
            kept.push(*id);
        }
        if let [only] = kept.as_slice() {
            return *only;
        }
        let mut key: Vec<TypeId> = kept.iter().map(|id| types.resolve(*id)).collect();
        key.sort_unstable();
        let key = (key, kept.iter().any(|id| types.is_nullable(*id)));
        if let Some(known) = self.unions.get(&key) {
            return *known;
        }
        let variants = kept.iter().map(|id| {
            let name = word(types, *id);
            let qualified = format!("{} {name}", label.name);
            Variant::new(*id, name, qualified, Vec::new())
        });
        let shape = Union {
            variants: variants.collect(),
            discriminator: None,
            by_shape: true,
            overlaps: true,
            is_partial: false,
        };
        let named =
            Named { label, description: None, deprecated: false, examples: Vec::new(), shape };
        let kind = Kind::Union(named);
        let id = types.add(Type { kind, nullable: false, origin: at.clone() });
        self.unions.insert(key, id);
        self.levels.insert(id, level);
        id
    }
}

/// What to call a type among others.
fn word(types: &Types, id: TypeId) -> String {
    match &types.get(types.resolve(id)).kind {
        Kind::Array(items) => {
            let items = &types.get(types.resolve(*items)).kind;
            format!("{} list", items.label().map_or(plain(items), |label| &label.name))
        }
        kind => kind.label().map_or(plain(kind), |label| &label.name).to_owned(),
    }
}

/// A word for a type without a name.
fn plain(kind: &Kind) -> &'static str {
    match kind {
        Kind::Boolean => "boolean",
        Kind::Integer(_) => "integer",
        Kind::Float => "number",
        Kind::String { .. } => "string",
        Kind::Array(_) => "array",
        Kind::Map(_) => "object",
        _ => "value",
    }
}

/// How many objects a union may have: more are too many to compare each with each.
const MOST_PARTS: usize = 200;

/// The objects that variants are, or may be.
fn parts<'t>(types: &'t Types, variants: &[Variant]) -> Vec<Part<'t>> {
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
                Kind::Object(Named { shape: object, .. }) => {
                    parts.push(part(object.fields.as_slice(), object.others, object.closed));
                }
                Kind::Map(values) if types.is_any(*values) => {
                    parts.push(part(&[], Some(*values), false));
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

    fn shape(
        self,
        combining: &mut Combining,
        types: &mut Types,
        (union, level): (&Label, usize),
        at: &Pointer,
    ) -> Object {
        let others = others(types, &self.others, at);
        let mut fields = Vec::new();
        for (field, found) in self.fields {
            let name = format!("{} combined {}", union.name, field.name);
            let label = Label {
                qualified: vec![format!("{name} value")],
                name,
                place: field.name.clone(),
                home: union.home.clone(),
                aliases: Vec::new(),
            };
            let ty = combining.member(types, &found, (label, level), at);
            fields.push(Field { ty, ..field });
        }
        let all_need = self.required.iter().all(|set| !set.is_empty());
        let presence = Some(Presence::AnyOf(self.required)).filter(|_| all_need);
        let presence = presence.into_iter().collect();
        Object { fields, others, stated: true, closed: false, presence, checked: false }
    }
}

/// Makes of a field what holds whether it is this one or another of its name.
fn combine(field: &mut Field, other: &Field) {
    field.undeclared &= other.undeclared;
    field.deprecated &= other.deprecated;
    field.unique &= other.unique;
    field.is_tag &= other.is_tag;
    field.description = field.description.take().or_else(|| other.description.clone());
    field.example = field.example.take().or_else(|| other.example.clone());
    field.default = field.default.take().filter(|default| other.default.as_ref() == Some(default));
    field.constant = field.constant.take().filter(|only| other.constant.as_ref() == Some(only));
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

#[cfg(test)]
mod tests {
    use super::Combining;
    use crate::diagnostics::{Diagnostics, Pointer};
    use crate::model::build::{
        Draft, FieldDraft, Model, any_of, array, enumeration, integer, map, object, optional,
        reference, required, string, unstated,
    };
    use crate::model::{Api, Kind};

    /// What a value is that is of two component schemas, or nothing if no value needs it.
    fn combined(one: Draft, other: Draft) -> Option<String> {
        let pet = any_of([reference("One"), reference("Other")]);
        let model = Model::new().schema("One", one).schema("Other", other).schema("Pet", pet);
        let mut api: Api = model.api();
        let Kind::Union(union) = api.types.get(api.component("Pet")).kind.clone() else {
            panic!("a union")
        };
        let variants = &union.shape.variants;
        let (at, mut diagnostics) = (Pointer::root(), Diagnostics::default());
        let mut combining = Combining::new(&api.types);
        let id = api.component("Pet");
        let variant =
            combining.variant(&mut api.types, (id, &union), variants, &at, &mut diagnostics)?;
        assert!(variant.is_combined);
        Some(api.outline_of(variant.ty))
    }

    fn with(field: FieldDraft) -> Draft {
        object([optional("name", string()), field])
    }

    #[test]
    fn a_value_of_two_objects_has_the_members_of_both() {
        let both = combined(with(optional("age", integer())), with(optional("size", string())));
        assert_eq!(both.as_deref(), Some("{name?: string, age?: i64, size?: string}"));
    }

    #[test]
    fn each_needs_what_both_need_and_all_that_one_needs() {
        let one = object([required("id", string()), required("age", integer())]);
        let other = object([required("id", string()), required("size", string())]);
        assert_eq!(
            combined(one, other).as_deref(),
            Some("{id: string, age?: i64, size?: string, at least one of age/size}")
        );
    }

    #[test]
    fn a_member_that_differs_is_one_or_the_other() {
        let one = object([optional("tags", array(string())), optional("a", string())]);
        let other = object([optional("tags", string()), optional("b", string())]);
        let both = combined(one, other);
        // No value of one is one of the other if it has the member that differs.
        assert_eq!(
            both.as_deref(),
            Some("{tags?: (any of [string] | string by shape), a?: string, b?: string}")
        );
    }

    #[test]
    fn what_loses_no_member_needs_no_such_variant() {
        let wide = object([optional("name", string()), optional("age", integer())]);
        let narrow = object([optional("name", string())]);
        assert_eq!(combined(wide, narrow), None);
    }

    #[test]
    fn objects_without_other_members_are_not_one_value() {
        let one = object([required("a", string())]).closed();
        let other = object([required("b", string())]).closed();
        assert_eq!(combined(one, other), None);
    }

    #[test]
    fn members_of_types_without_a_common_value_keep_what_is_beside_them() {
        let one = object([required("a", string()), required("v", string())]);
        let other = object([required("b", string()), required("v", integer())]);
        assert_eq!(
            combined(one, other).as_deref(),
            Some(
                "{a?: string, v: (any of string | i64 by shape), b?: string, at least one of a/b}"
            )
        );
    }

    #[test]
    fn members_of_no_common_listed_value_tell_objects_apart() {
        let kind =
            |value| object([required("kind", enumeration([value])), optional(value, string())]);
        assert_eq!(combined(kind("a"), kind("b")), None);
    }

    #[test]
    fn any_object_has_other_members_than_one_declares() {
        let known = object([optional("known", integer())]);
        assert_eq!(
            combined(known, map(unstated())).as_deref(),
            Some("{known?: i64, *: any: free-form object}")
        );
    }
}

//! Which objects of a union a value may be at once, so that either alone would lose members.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use super::objects::Part;
use crate::model::{Field, Kind, Object, TypeId, Types};
use crate::passes::constants;

/// How many fields may be compared with others, in the whole document.
const MOST_COMPARED: usize = 2_000_000;

/// How deep objects and lists are compared.
const DEEPEST: usize = 3;

pub(super) struct Overlaps {
    /// What discriminators call objects, by the members that hold it.
    discriminator_values: BTreeMap<TypeId, BTreeMap<String, BTreeSet<String>>>,
    /// How many more fields may be compared.
    room: Cell<usize>,
}

impl Overlaps {
    pub(super) fn new(types: &Types) -> Self {
        let mut values: BTreeMap<TypeId, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for ((id, member), found) in constants::discriminator_values(types) {
            values.entry(id).or_default().insert(member, found);
        }
        Self { discriminator_values: values, room: Cell::new(MOST_COMPARED) }
    }

    /// The objects that a value may be beside others, whose members get lost then.
    pub(super) fn of(&self, types: &Types, parts: &[Part<'_>]) -> BTreeSet<TypeId> {
        let mut found = BTreeSet::new();
        for (index, one) in parts.iter().enumerate() {
            for other in &parts[index + 1..] {
                if one.variant != other.variant
                    && self.may_be_both(types, one, other)
                    && !self.has_all(types, one, other)
                    && !self.has_all(types, other, one)
                {
                    found.extend([one.id, other.id]);
                }
            }
        }
        found
    }

    fn spend(&self, fields: usize) -> bool {
        let left = self.room.get().checked_sub(fields);
        self.room.set(left.unwrap_or_default());
        left.is_some()
    }

    /// Whether a value may be both objects, as far as that can be told from their members.
    fn may_be_both(&self, types: &Types, one: &Part<'_>, other: &Part<'_>) -> bool {
        if one.closed || other.closed || !self.spend(one.fields.len() + other.fields.len()) {
            return false;
        }
        let fields: BTreeMap<&str, &Field> =
            other.fields.iter().map(|field| (field.name.as_str(), field)).collect();
        let differ = |field: &Field| {
            let other = fields.get(field.name.as_str());
            other.is_some_and(|other| {
                (field.required || other.required) && exclude_each_other(types, field, other)
            })
        };
        !one.fields.iter().any(differ) && !self.have_different_tags(one.id, other.id)
    }

    fn have_different_tags(&self, one: TypeId, other: TypeId) -> bool {
        let (Some(one), Some(other)) =
            (self.discriminator_values.get(&one), self.discriminator_values.get(&other))
        else {
            return false;
        };
        one.iter().any(|(member, values)| {
            other.get(member).is_some_and(|other| {
                !values.is_empty() && !other.is_empty() && values.is_disjoint(other)
            })
        })
    }

    /// Whether an object declares whatever another one does. What it keeps without declaring it
    /// doesn't count, since the value is taken for the other one then.
    fn has_all(&self, types: &Types, wide: &Part<'_>, narrow: &Part<'_>) -> bool {
        let [wide_others, narrow_others] =
            [wide, narrow].map(|part| part.others.is_some_and(|others| types.is_any(others)));
        if wide_others || narrow_others {
            return wide_others && narrow_others;
        }
        let names: BTreeSet<&str> = wide.fields.iter().map(|field| field.name.as_str()).collect();
        let all = [wide, narrow].map(|part| (part.fields, part.others));
        narrow.fields.iter().all(|field| names.contains(field.name.as_str()))
            && (self.has_all_members(types, all, DEEPEST)
                || names.len() == narrow.fields.len() && are_as_large(types, wide, narrow))
    }

    fn has_all_members(
        &self,
        types: &Types,
        [(wide, wide_others), (narrow, narrow_others)]: [(&[Field], Option<TypeId>); 2],
        depth: usize,
    ) -> bool {
        if !self.spend(wide.len() + narrow.len()) {
            return true;
        }
        let fields: BTreeMap<&str, &Field> =
            wide.iter().map(|field| (field.name.as_str(), field)).collect();
        let has_others = match (wide_others, narrow_others) {
            (_, None) => true,
            (Some(wide), Some(narrow)) => self.holds_within(types, wide, narrow, depth),
            (None, Some(_)) => false,
        };
        has_others
            && narrow.iter().all(|field| {
                fields
                    .get(field.name.as_str())
                    .map(|known| known.ty)
                    .or(wide_others)
                    .is_some_and(|wide| self.holds_within(types, wide, field.ty, depth))
            })
    }

    /// Whether a type holds all values of another one.
    pub(super) fn holds(&self, types: &Types, wide: TypeId, narrow: TypeId) -> bool {
        self.holds_within(types, wide, narrow, DEEPEST)
    }

    fn holds_within(&self, types: &Types, wide: TypeId, narrow: TypeId, depth: usize) -> bool {
        let kinds = [wide, narrow].map(|id| &types.get(types.resolve(id)).kind);
        if matches!(kinds[0], Kind::Any(_)) {
            return true;
        }
        if types.is_nullable(narrow) && !types.is_nullable(wide) {
            return false;
        }
        let deeper = depth.checked_sub(1);
        types.are_alike(wide, narrow)
            || match (kinds, deeper) {
                ([Kind::String { .. }, Kind::Enumeration(listed)], _) => {
                    listed.shape.strings().is_some()
                }
                ([Kind::Enumeration(wide), Kind::Enumeration(narrow)], _) => {
                    let known: BTreeSet<String> =
                        wide.shape.values().map(ToString::to_string).collect();
                    narrow.shape.values().all(|value| known.contains(&value.to_string()))
                }
                (
                    [Kind::Array(wide), Kind::Array(narrow)] | [Kind::Map(wide), Kind::Map(narrow)],
                    Some(depth),
                ) => self.holds_within(types, *wide, *narrow, depth),
                ([Kind::Object(wide), Kind::Object(narrow)], Some(depth)) => {
                    needs_no_more(&wide.shape, &narrow.shape)
                        && self.has_all_members(
                            types,
                            [&wide.shape, &narrow.shape]
                                .map(|object| (object.fields.as_slice(), object.others)),
                            depth,
                        )
                }
                _ => false,
            }
    }
}

/// Whether an object has to have only what another one has to have as well.
fn needs_no_more(object: &Object, other: &Object) -> bool {
    let given: BTreeSet<&str> = required(other).collect();
    required(object).all(|name| given.contains(name))
}

fn required(object: &Object) -> impl Iterator<Item = &str> {
    object.fields.iter().filter(|field| field.required).map(|field| field.name.as_str())
}

/// Whether no value can be what two fields of a name hold.
fn exclude_each_other(types: &Types, one: &Field, other: &Field) -> bool {
    if let (Some(one), Some(other)) = (&one.constant, &other.constant) {
        return one != other;
    }
    if types.is_nullable(one.ty) && types.is_nullable(other.ty) {
        return false;
    }
    let [one, other] = [one.ty, other.ty].map(|id| &types.get(types.resolve(id)).kind);
    match (one, other) {
        (Kind::Enumeration(one), Kind::Enumeration(other)) => {
            let known: BTreeSet<String> = one.shape.values().map(ToString::to_string).collect();
            !other.shape.values().any(|value| known.contains(&value.to_string()))
        }
        // Of types that have no value in common, another one may hold what isn't declared there.
        _ => false,
    }
}

/// Whether members of the same names are all there is to two objects: whichever of them a value is, it
/// loses nothing.
fn are_as_large(types: &Types, one: &Part<'_>, other: &Part<'_>) -> bool {
    let is_small = |field: &&Field| {
        matches!(
            sort(&types.get(types.resolve(field.ty)).kind),
            Some("null" | "boolean" | "number" | "string")
        )
    };
    let known: BTreeMap<&str, &Field> =
        other.fields.iter().map(|field| (field.name.as_str(), field)).collect();
    one.fields.iter().all(|field| {
        let other = known.get(field.name.as_str());
        other.is_some_and(|other| {
            types.are_alike(field.ty, other.ty) || is_small(&field) && is_small(other)
        })
    })
}

/// What sort of values a type has, where it is one sort.
pub(in crate::passes) fn sort(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Null => Some("null"),
        Kind::Boolean => Some("boolean"),
        Kind::Integer(_) | Kind::Float => Some("number"),
        Kind::String { .. } => Some("string"),
        Kind::Enumeration(listed) if listed.shape.strings().is_some() => Some("string"),
        Kind::Enumeration(listed) if listed.shape.integers().is_some() => Some("number"),
        Kind::Array(_) => Some("array"),
        Kind::Object(_) | Kind::Map(_) => Some("object"),
        _ => None,
    }
}

//! Objects of a union that differ in nothing but which values they list for some members: they are one object,
//! whose members have the values of all.

mod member;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostics::Pointer;
use crate::model::{
    Api, Example, Field, Kind, Listed, Named, Object, Prose, TextType, Type, TypeId, Types, Union,
};
use member::{Member, Merged};

/// How deep lists in lists are compared.
const DEEPEST: usize = 8;

/// Makes one object of each union of such objects, none of which has a name of its own.
pub(crate) fn merge(api: &mut Api) {
    let components: BTreeSet<TypeId> = api.components.iter().map(|(_, id)| *id).collect();
    let inner = variants_of_unions(&api.types);
    let ids: Vec<TypeId> = api.types.iter().map(|(id, _)| id).collect();
    for id in ids {
        // What is a variant of another union is looked at as a part of it.
        if inner.contains(&id) && !components.contains(&id) {
            continue;
        }
        let Some(alike) = Alike::of(&api.types, id, &components) else { continue };
        let Some(fields) = alike.fields() else { continue };
        let Alike { union, objects, is_nullable, examples, .. } = alike;
        let mut named = union.clone().with(objects[0].shape.clone());
        named.deprecated |= objects[0].deprecated;
        named.examples.extend(examples.into_iter().cloned());
        named.shape.fields = fields.into_iter().map(|field| field.add(&mut api.types)).collect();
        let ty = api.types.get_mut(id);
        ty.kind = Kind::Object(named);
        ty.nullable |= is_nullable;
    }
}

fn variants_of_unions(types: &Types) -> BTreeSet<TypeId> {
    let unions = types.iter().filter_map(|(_, ty)| match &ty.kind {
        Kind::Union(union) => Some(&union.shape.variants),
        _ => None,
    });
    unions.flatten().map(|variant| variant.ty).collect()
}

/// A union of objects that have members of the same names, and no names of their own.
struct Alike<'t> {
    types: &'t Types,
    components: &'t BTreeSet<TypeId>,
    union: &'t Named<Union>,
    origin: &'t Pointer,
    objects: Vec<&'t Named<Object>>,
    /// The fields of each, by their names.
    fields: Vec<Fields<'t>>,
    /// Whether `null` is among the variants.
    is_nullable: bool,
    /// What is shown of the variants.
    examples: Vec<&'t Example>,
}

type Fields<'t> = BTreeMap<&'t str, &'t Field>;

impl<'t> Alike<'t> {
    fn of(types: &'t Types, id: TypeId, components: &'t BTreeSet<TypeId>) -> Option<Self> {
        let Type { kind: Kind::Union(union), origin, .. } = types.get(id) else { return None };
        let mut alike = Self {
            types,
            components,
            union,
            origin,
            objects: Vec::new(),
            fields: Vec::new(),
            is_nullable: false,
            examples: Vec::new(),
        };
        alike.collect(&union.shape)?;
        alike.fields = alike.objects.iter().map(|object| by_name(&object.shape)).collect();
        (alike.objects.len() > 1 && alike.are_alike()).then_some(alike)
    }

    /// Finds the objects, also in unions within.
    fn collect(&mut self, union: &'t Union) -> Option<()> {
        let mut ahead = Vec::new();
        let mut seen = BTreeSet::new();
        let enter = |union: &'t Union, ahead: &mut Vec<TypeId>| {
            let is_open = union.discriminator.is_none() && !union.is_partial;
            ahead.extend(union.variants.iter().rev().map(|variant| variant.ty));
            is_open.then_some(())
        };
        enter(union, &mut ahead)?;
        while let Some(id) = ahead.pop() {
            if self.components.contains(&id) {
                return None;
            }
            if !seen.insert(id) {
                continue;
            }
            let Type { kind, nullable, .. } = self.types.get(id);
            self.is_nullable |= nullable;
            match kind {
                Kind::Null => self.is_nullable = true,
                Kind::Object(object) if object.label.wanted.is_none() => {
                    self.examples.extend(&object.examples);
                    self.objects.push(object);
                }
                Kind::Union(inner)
                    if inner.label.wanted.is_none() && inner.description.is_none() =>
                {
                    self.examples.extend(&inner.examples);
                    enter(&inner.shape, &mut ahead)?;
                }
                _ => return None,
            }
        }
        Some(())
    }

    /// Whether all have members of the same names, and say the same of them but for their types.
    fn are_alike(&self) -> bool {
        let (first, fields) = (self.objects[0], &self.fields[0]);
        let mut others = self.objects.iter().zip(&self.fields).skip(1);
        others.all(|(other, of_other)| {
            self.are_alike_objects(first, other)
                && fields.len() == of_other.len()
                && fields.iter().all(|(name, field)| {
                    let other = of_other.get(name);
                    other.is_some_and(|other| are_alike_fields(self.types, field, other))
                })
        })
    }

    /// Whether two objects are the same, but for their fields and descriptions.
    fn are_alike_objects(&self, one: &Named<Object>, other: &Named<Object>) -> bool {
        let others = match (one.shape.others, other.shape.others) {
            (None, None) => true,
            (Some(one), Some(other)) => self.is_same(one, other, DEEPEST),
            _ => false,
        };
        let has_rules = |object: &Object| !object.presence.is_empty();
        others
            && one.deprecated == other.deprecated
            && one.shape.stated == other.shape.stated
            && one.shape.closed == other.shape.closed
            && !has_rules(&one.shape)
            && !has_rules(&other.shape)
    }

    /// Whether the same is said of two types.
    fn is_same(&self, one: TypeId, other: TypeId, depth: usize) -> bool {
        if self.types.is_nullable(one) != self.types.is_nullable(other) {
            return false;
        }
        let [one, other] = [one, other].map(|id| self.types.named(id));
        if one == other || self.is_component(one) || self.is_component(other) {
            return one == other;
        }
        match (&self.types.get(one).kind, &self.types.get(other).kind) {
            (Kind::Array(one), Kind::Array(other)) | (Kind::Map(one), Kind::Map(other)) => {
                depth > 0 && self.is_same(*one, *other, depth - 1)
            }
            (Kind::Boolean, Kind::Boolean)
            | (Kind::Float, Kind::Float)
            | (Kind::Null, Kind::Null) => true,
            (Kind::Any(one), Kind::Any(other)) => one == other,
            (Kind::Integer(one), Kind::Integer(other)) => one == other,
            (
                Kind::String { format: one, held_as: TextType::Unchosen },
                Kind::String { format: other, held_as: TextType::Unchosen },
            ) => one == other,
            _ => false,
        }
    }

    fn is_component(&self, id: TypeId) -> bool {
        self.components.contains(&id)
    }

    /// The fields of the object that they become, if they differ, and in what they list only.
    fn fields(&self) -> Option<Vec<Merged>> {
        let names = || self.objects[0].shape.fields.iter().map(|field| field.name.as_str());
        let members = names().map(|name| self.member(name));
        let members: Vec<Member<'_>> = members.collect::<Option<_>>()?;
        // What is said of an object is said of the values that it alone lists for a member.
        let described = self.objects.iter().enumerate().map(|(index, object)| {
            // A title that is one of the values says nothing more.
            let is_value = |said: &&Prose| members.iter().any(|it| it.lists_value(index, said));
            object.description.as_ref().filter(|said| !is_value(said))
        });
        let described: Vec<Option<&Prose>> = described.collect();
        let telling = members.iter().position(|member| member.can_tell(&described));
        if telling.is_none() && described.iter().any(Option::is_some)
            || members.iter().all(|member| member.lists.is_none())
        {
            return None;
        }
        let merged = members.iter().enumerate().map(|(index, member)| {
            let described = described.as_slice();
            let described = if telling == Some(index) { described } else { &[] };
            member.merged(described, &self.union.label, self.origin)
        });
        merged.collect()
    }

    /// What the objects say of a member, unless they differ in more than what they list.
    fn member(&self, name: &str) -> Option<Member<'t>> {
        let fields = self.fields.iter().map(|fields| fields.get(name).copied());
        let fields: Vec<&Field> = fields.collect::<Option<_>>()?;
        let (first, others) = fields.split_first()?;
        let is_same = |other: &&Field| {
            self.is_same(first.ty, other.ty, DEEPEST)
                && first.constant == other.constant
                && first.description == other.description
                && first.default == other.default
        };
        let lists = if others.iter().all(is_same) {
            None
        } else {
            Some(fields.iter().map(|field| self.listed(field)).collect::<Option<_>>()?)
        };
        let nullable = self.types.is_nullable(first.ty);
        Some(Member { fields, lists, nullable })
    }

    /// The values that a field lists, the type of which has no name of its own. Its default is one of them.
    fn listed(&self, field: &Field) -> Option<Vec<Listed>> {
        if self.is_component(self.types.named(field.ty)) {
            return None;
        }
        let listed = match (&self.types.get(field.ty).kind, &field.constant) {
            (Kind::Enumeration(list), _) if list.label.wanted.is_some() => return None,
            (Kind::Enumeration(list), _) => list.shape.listed.clone(),
            (_, Some(value)) => {
                vec![Listed { value: value.clone(), name: None, wanted: None, description: None }]
            }
            _ => return None,
        };
        let is_listed = |default: &Value| listed.iter().any(|listed| listed.value == *default);
        field.default.as_ref().is_none_or(is_listed).then_some(listed)
    }
}

fn by_name(object: &Object) -> Fields<'_> {
    object.fields.iter().map(|field| (field.name.as_str(), field)).collect()
}

/// Whether two fields are the same, but for their types and what is said of them.
fn are_alike_fields(types: &Types, one: &Field, other: &Field) -> bool {
    one.required == other.required
        && one.undeclared == other.undeclared
        && one.access == other.access
        && one.wanted == other.wanted
        && one.unique == other.unique
        && one.deprecated == other.deprecated
        && types.is_nullable(one.ty) == types.is_nullable(other.ty)
}

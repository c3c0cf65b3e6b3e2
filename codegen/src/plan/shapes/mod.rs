//! What the variants of a union look like, by which they are told apart.

mod constant_member;
mod matching;
mod own_texts;
mod peers;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::model::{Enumeration, Field, Kind, Object, TypeId, Types, Union, Variant};
pub(super) use constant_member::ConstantMember;
pub(super) use matching::matching;
use peers::Peers;

/// What the values of a type look like, as the runtime is told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    Any,
    Null,
    Boolean,
    Integer,
    Number,
    String,
    JustBoolean(bool),
    JustInteger(i64),
    JustString(String),
    /// A string that is one of some others, or isn't known yet.
    Listed(Vec<String>),
    SomeArray,
    /// With elements that look like this.
    Array(Box<Self>),
    /// With members that all look like this.
    Map(Box<Self>),
    /// `null`, or else this.
    Nullable(Box<Self>),
    OneOf(Vec<Self>),
    SomeObject,
    Object(Members),
    /// One whose other members should look like this.
    OpenObject(Members, Box<Self>),
    /// One without other members.
    ClosedObject(Members),
    /// One that is several of the others beside it at once.
    Combined(Members),
    /// One as a member, of which those count that would get lost.
    Member(Members),
}

/// The members of an object.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Members {
    pub(crate) required: Vec<String>,
    pub(crate) known: Vec<(String, Shape)>,
    /// Whether others are kept.
    pub(crate) is_open: bool,
}

/// How deep shapes within shapes are told: a union may hold itself.
const DEEPEST: usize = 3;

/// How many shapes are told within those of the variants. Unions in unions could make more of them
/// than anyone reads.
const MOST: usize = 1_000;

/// How many values of a list are told.
const MOST_LISTED: usize = 100;

/// The shapes of a union's variants, as far as they have to be told.
pub(super) fn of(types: &Types, union: &Union) -> Vec<Shape> {
    let variants: Vec<TypeId> = union.variants.iter().map(|variant| variant.ty).collect();
    let peers = Peers::of_variants(types, &variants);
    let mut shapes = Shapes { types, telling: telling(types, union), peers, room: MOST };
    let mut shapes =
        union.variants.iter().map(|variant| shapes.variant(variant)).collect::<Vec<_>>();
    own_texts::insist(types, union, &mut shapes);
    constant_member::cut(shapes)
}

/// The members of which different variants list different texts.
fn telling<'t>(types: &'t Types, union: &Union) -> BTreeSet<&'t str> {
    let variants: Vec<TypeId> = union.variants.iter().map(|variant| variant.ty).collect();
    let mut lists: BTreeMap<&str, BTreeSet<Vec<&str>>> = BTreeMap::new();
    for field in peers::fields(types, &variants) {
        let list = listed(types, field).unwrap_or_default();
        lists.entry(&field.name).or_default().insert(list);
    }
    lists.retain(|_, lists| lists.len() > 1);
    lists.into_keys().collect()
}

/// The texts that are listed for a field.
fn listed<'t>(types: &'t Types, field: &Field) -> Option<Vec<&'t str>> {
    match types.kind(field.ty) {
        Kind::Enumeration(listed) if listed.shape.listed.len() <= MOST_LISTED => {
            listed.shape.strings()
        }
        _ => None,
    }
}

/// What a discriminator says of a variant: the member, and its values there.
type DiscriminatorValues<'u> = Option<(&'u str, &'u [String])>;

struct Shapes<'t> {
    types: &'t Types,
    telling: BTreeSet<&'t str>,
    peers: Peers<'t>,
    /// How many more may be told.
    room: usize,
}

impl Shapes<'_> {
    fn variant(&mut self, variant: &Variant) -> Shape {
        let types = self.types;
        match types.kind(variant.ty) {
            Kind::Object(object) if variant.is_combined => {
                Shape::Combined(self.members(&object.shape, None))
            }
            _ => self.shape(variant.ty, 0),
        }
    }

    /// What values of a type look like.
    fn shape(&mut self, id: TypeId, depth: usize) -> Shape {
        let types = self.types;
        match types.kind(id) {
            _ if depth > DEEPEST || (depth > 0 && self.room == 0) => Shape::Any,
            Kind::Null => Shape::Null,
            Kind::Boolean => Shape::Boolean,
            Kind::Integer(_) => Shape::Integer,
            Kind::Float => Shape::Number,
            Kind::Enumeration(listed) if listed.shape.integers().is_some() => Shape::Integer,
            Kind::Enumeration(listed) if listed.shape.is_mixed() => scalars(&listed.shape),
            Kind::String { .. } | Kind::File(_) | Kind::Enumeration(_) => Shape::String,
            Kind::Part(part) => self.shape(part.content, depth),
            Kind::Array(items) => Shape::Array(Box::new(self.inner(*items, depth))),
            Kind::Map(values) if types.is_any(*values) => Shape::SomeObject,
            Kind::Map(values) => {
                let each = self.inner(*values, depth);
                Shape::Map(Box::new(self.nullable(*values, each)))
            }
            Kind::Object(object) => self.object(&object.shape, None),
            Kind::Union(union) => self.union(&union.shape, depth),
            _ => Shape::Any,
        }
    }

    /// A shape, or `null` where that is a value of the type as well.
    fn nullable(&self, id: TypeId, shape: Shape) -> Shape {
        if self.types.is_nullable(id) { Shape::Nullable(Box::new(shape)) } else { shape }
    }

    fn inner(&mut self, id: TypeId, depth: usize) -> Shape {
        self.room = self.room.saturating_sub(1);
        self.shape(id, depth + 1)
    }

    fn union(&mut self, union: &Union, depth: usize) -> Shape {
        let types = self.types;
        let mut shapes = Vec::new();
        for variant in &union.variants {
            let kind = types.kind(variant.ty);
            let member = union.discriminator.as_ref().filter(|_| !union.by_shape);
            shapes.push(match (member, kind) {
                (Some(member), Kind::Object(object)) if self.room > 0 => {
                    self.room -= 1;
                    self.object(&object.shape, Some((member, &variant.discriminator_values)))
                }
                _ => match self.inner(variant.ty, depth) {
                    Shape::Object(members) | Shape::OpenObject(members, _)
                        if variant.is_combined =>
                    {
                        Shape::Combined(members)
                    }
                    shape => shape,
                },
            });
        }
        Shape::OneOf(shapes)
    }

    fn object(&self, object: &Object, values: DiscriminatorValues<'_>) -> Shape {
        let members = self.members(object, values);
        match object.others.filter(|ty| !self.types.is_any(*ty)) {
            _ if object.closed => Shape::ClosedObject(members),
            Some(others) => {
                let others = self.nullable(others, outside(self.types.kind(others)));
                Shape::OpenObject(members, Box::new(others))
            }
            None => Shape::Object(members),
        }
    }

    fn members(&self, object: &Object, values: DiscriminatorValues<'_>) -> Members {
        let required = object.fields.iter().filter(|field| field.required);
        let required = required.map(|field| field.name.clone());
        let types = self.types;
        let members = object.fields.iter().map(|field| {
            let values =
                values.filter(|(member, _)| field.name == *member).map(|(_, values)| values);
            let shape = values.and_then(|values| self.with_values(field, values));
            let shape = shape.unwrap_or_else(|| match self.peers.differing(types, field) {
                Some(peers) => self.within(field.ty, peers, 0),
                None => self.member(field),
            });
            (field.name.clone(), self.nullable(field.ty, shape))
        });
        let known = members.collect();
        Members { required: required.collect(), known, is_open: object.others.is_some() }
    }

    /// What a member looks like of which other variants have another type.
    fn within(&self, id: TypeId, peers: &[TypeId], depth: usize) -> Shape {
        let types = self.types;
        let inner = |id: TypeId, peers: &[TypeId]| {
            if depth < peers::DEEPEST { self.within(id, peers, depth + 1) } else { Shape::Any }
        };
        match types.kind(id) {
            Kind::Object(object) => {
                let known = Peers::of(types, peers);
                let members = object.shape.fields.iter().map(|field| {
                    let shape = match known.differing(types, field) {
                        Some(peers) => self.nullable(field.ty, inner(field.ty, peers)),
                        None => Shape::Any,
                    };
                    (field.name.clone(), shape)
                });
                Shape::Member(Members {
                    required: Vec::new(),
                    known: members.collect(),
                    is_open: object.shape.others.is_some(),
                })
            }
            Kind::Array(items) => {
                Shape::Array(Box::new(inner(*items, &peers::elements(types, peers))))
            }
            Kind::Map(values) if !types.is_any(*values) => {
                let each = inner(*values, &peers::values(types, peers));
                Shape::Map(Box::new(self.nullable(*values, each)))
            }
            Kind::Union(union) => {
                let variants = union.shape.variants.iter();
                let variants = variants.map(|variant| {
                    let mut shape = inner(variant.ty, peers);
                    // What it keeps beside what the others declare is no reason to be several of them.
                    if let Shape::Member(members) = &mut shape
                        && variant.is_combined
                    {
                        members.is_open = false;
                    }
                    shape
                });
                // What is none of its variants is a value of it all the same.
                Shape::OneOf(variants.chain([Shape::Any]).collect())
            }
            Kind::Enumeration(listed) => match listed.shape.strings() {
                Some(texts) if texts.len() <= MOST_LISTED => values(&texts),
                _ => Shape::Any,
            },
            kind => scalar(kind),
        }
    }

    /// What the member looks like that says which variant an object is.
    fn with_values(&self, field: &Field, values: &[String]) -> Option<Shape> {
        let types = self.types;
        let shape = |value: &String| just(&types.discriminator_value(field.ty, value)?);
        let shapes: Option<Vec<Shape>> = values.iter().map(shape).collect();
        shapes.filter(|shapes| !shapes.is_empty()).map(one_of)
    }

    /// What a member looks like, as far as that is told without a look into it.
    fn member(&self, field: &Field) -> Shape {
        let types = self.types;
        match (&field.constant, types.kind(field.ty)) {
            (Some(Value::String(value)), _) if field.is_discriminator => values(&[value]),
            (Some(only), _) if !field.is_discriminator => just(only).unwrap_or(Shape::Any),
            (_, Kind::Enumeration(named)) => self.listed(&named.shape, field),
            (_, kind) => outside(kind),
        }
    }

    fn listed(&self, enumeration: &Enumeration, field: &Field) -> Shape {
        if let Some(only) = enumeration.only().and_then(just) {
            return only;
        }
        if enumeration.integers().is_some() {
            return Shape::Integer;
        }
        if enumeration.is_mixed() {
            return Shape::Any;
        }
        match listed(self.types, field) {
            Some(texts) if self.telling.contains(field.name.as_str()) => values(&texts),
            _ => Shape::String,
        }
    }
}

/// What values of a kind look like without a look into them.
fn outside(kind: &Kind) -> Shape {
    match kind {
        Kind::Array(_) => Shape::SomeArray,
        Kind::Map(_) | Kind::Object(_) => Shape::SomeObject,
        Kind::Enumeration(listed) if listed.shape.integers().is_some() => Shape::Integer,
        Kind::Enumeration(listed) if listed.shape.strings().is_some() => Shape::String,
        kind => scalar(kind),
    }
}

/// What a scalar looks like. What is none of the variants of a union is a value of it all the same, so
/// that it is any.
fn scalar(kind: &Kind) -> Shape {
    match kind {
        Kind::Null => Shape::Null,
        Kind::Boolean => Shape::Boolean,
        Kind::Integer(_) => Shape::Integer,
        Kind::Float => Shape::Number,
        Kind::String { .. } | Kind::File(_) => Shape::String,
        _ => Shape::Any,
    }
}

/// The members of an object that is one variant.
fn members_mut(shape: &mut Shape) -> Option<&mut Members> {
    match shape {
        Shape::Object(members) | Shape::OpenObject(members, _) | Shape::ClosedObject(members) => {
            Some(members)
        }
        _ => None,
    }
}

/// What listed scalars look like, each sort once.
fn scalars(enumeration: &Enumeration) -> Shape {
    let any = |is_it: fn(&Value) -> bool| enumeration.values().any(is_it);
    let boolean = any(Value::is_boolean).then_some(Shape::Boolean);
    let number = any(Value::is_number).then_some(Shape::Number);
    let string = any(Value::is_string).then_some(Shape::String);
    one_of([boolean, number, string].into_iter().flatten().collect())
}

fn one_of(mut shapes: Vec<Shape>) -> Shape {
    if shapes.len() == 1 { shapes.remove(0) } else { Shape::OneOf(shapes) }
}

fn values(texts: &[&str]) -> Shape {
    Shape::Listed(texts.iter().map(|text| (*text).to_owned()).collect())
}

/// What a value looks like that is always the same: a string, an integer or a boolean.
fn just(value: &Value) -> Option<Shape> {
    match value {
        Value::String(text) => Some(Shape::JustString(text.clone())),
        Value::Bool(flag) => Some(Shape::JustBoolean(*flag)),
        number => number.as_i64().map(Shape::JustInteger),
    }
}

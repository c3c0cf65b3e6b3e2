//! Every type of an API, by its index.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Kind, Object, Type};

/// A type, by its index in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct TypeId(usize);

/// How deep arrays in arrays are compared.
const DEEPEST: usize = 8;

/// Every type of an API; they refer to each other by [`TypeId`], so that recursion is nothing
/// special.
#[derive(Debug, Default)]
pub(crate) struct Types(Vec<Type>);

impl Types {
    /// Adds a type.
    pub(crate) fn add(&mut self, ty: Type) -> TypeId {
        self.0.push(ty);
        TypeId(self.0.len() - 1)
    }

    /// Puts a type in the place of a former one.
    pub(crate) fn replace(&mut self, id: TypeId, ty: Type) {
        self.0[id.0] = ty;
    }

    pub(crate) fn get(&self, id: TypeId) -> &Type {
        &self.0[id.0]
    }

    pub(crate) fn get_mut(&mut self, id: TypeId) -> &mut Type {
        &mut self.0[id.0]
    }

    /// Every type with its id, in the order in which they were added.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (TypeId, &Type)> {
        self.0.iter().enumerate().map(|(index, ty)| (TypeId(index), ty))
    }

    /// Every kind.
    pub(crate) fn kinds_mut(&mut self) -> impl Iterator<Item = &mut Kind> {
        self.0.iter_mut().map(|ty| &mut ty.kind)
    }

    /// Every object.
    pub(crate) fn objects_mut(&mut self) -> impl Iterator<Item = &mut Object> {
        self.0.iter_mut().filter_map(|ty| match &mut ty.kind {
            Kind::Object(object) => Some(&mut object.shape),
            _ => None,
        })
    }

    /// Makes every reference lead straight to what it stands for, so that long chains of them take
    /// no time. `null` stays a value of the types along the way.
    pub(crate) fn shorten(&mut self) {
        for start in 0..self.0.len() {
            let end = self.resolve(TypeId(start));
            let mut way = Vec::new();
            let mut id = TypeId(start);
            while id != end && way.len() < self.0.len() {
                let Kind::Reference(next) = self.get(id).kind else { break };
                way.push(id);
                id = next;
            }
            let mut nullable = self.get(end).nullable;
            for id in way.into_iter().rev() {
                let ty = self.get_mut(id);
                nullable |= ty.nullable;
                ty.nullable = nullable;
                ty.kind = Kind::Reference(end);
            }
        }
    }

    /// The type that `id` stands for, seen through references.
    pub(crate) fn resolve(&self, id: TypeId) -> TypeId {
        let mut id = id;
        // A chain of references is no longer than there are types, unless it is a circle.
        for _ in 0..self.0.len() {
            match self.get(id).kind.target() {
                Some(target) => id = target,
                None => break,
            }
        }
        id
    }

    /// The type that `id` stands for under a name: an alias, or else the type itself.
    pub(crate) fn named(&self, id: TypeId) -> TypeId {
        let mut id = id;
        for _ in 0..self.0.len() {
            match self.get(id).kind {
                Kind::Reference(target) => id = target,
                _ => break,
            }
        }
        id
    }

    /// The types that a type is made of.
    pub(crate) fn parts(&self, id: TypeId) -> Vec<TypeId> {
        self.get(id).kind.parts()
    }

    /// A discriminator value as a value of the type of the member that holds it, where that can be one.
    pub(crate) fn discriminator_value(&self, id: TypeId, wanted: &str) -> Option<Value> {
        match &self.get(self.resolve(id)).kind {
            Kind::String { .. } => Some(wanted.into()),
            Kind::Integer(_) => Some(wanted.parse::<i64>().ok()?.into()),
            Kind::Boolean => Some(wanted.parse::<bool>().ok()?.into()),
            Kind::Enumeration(listed) => {
                let is_discriminator = |value: &&Value| match value {
                    Value::String(text) => text == wanted,
                    other => wanted.parse().is_ok_and(|wanted: Value| wanted == **other),
                };
                listed.shape.values().find(is_discriminator).cloned()
            }
            _ => None,
        }
    }

    /// The types that some types are made of, with themselves.
    pub(crate) fn reached_from(&self, mut ahead: Vec<TypeId>) -> BTreeSet<TypeId> {
        let mut reached = BTreeSet::new();
        while let Some(id) = ahead.pop() {
            if reached.insert(id) {
                ahead.extend(self.parts(id));
            }
        }
        reached
    }

    /// Whether two types are the same, or hold the same plain values.
    pub(crate) fn are_alike(&self, one: TypeId, other: TypeId) -> bool {
        self.are_alike_within(one, other, DEEPEST)
    }

    fn are_alike_within(&self, one: TypeId, other: TypeId, depth: usize) -> bool {
        let [one, other] = [one, other].map(|id| self.resolve(id));
        match (&self.get(one).kind, &self.get(other).kind) {
            _ if one == other => true,
            (Kind::Array(one), Kind::Array(other)) | (Kind::Map(one), Kind::Map(other)) => {
                depth > 0 && self.are_alike_within(*one, *other, depth - 1)
            }
            (Kind::Boolean, Kind::Boolean)
            | (Kind::Float, Kind::Float)
            | (Kind::Any(_), Kind::Any(_)) => true,
            (one @ Kind::String { .. }, other @ Kind::String { .. }) => {
                one.is_password() == other.is_password()
            }
            (Kind::Integer(one), Kind::Integer(other)) => one == other,
            _ => false,
        }
    }

    /// Whether `null` is a value of the type, or of the type that it refers to.
    pub(crate) fn is_nullable(&self, id: TypeId) -> bool {
        let mut id = id;
        for _ in 0..self.0.len() {
            match self.get(id) {
                // What is true of a place is so whatever its duplicates say.
                Type { kind: Kind::Alias(_), nullable, .. } => return *nullable,
                // Raw JSON holds `null` anyway.
                Type { kind: Kind::Any(_) | Kind::Null, .. } => return false,
                Type { nullable: true, kind, .. } => {
                    let Some(target) = kind.target() else { return true };
                    let inner = self.resolve(target);
                    return !matches!(self.get(inner).kind, Kind::Any(_) | Kind::Null);
                }
                Type { kind, .. } => match kind.target() {
                    Some(target) => id = target,
                    None => return false,
                },
            }
        }
        false
    }

    /// What kind of values a type has, whatever it is called.
    pub(crate) fn kind(&self, id: TypeId) -> &Kind {
        &self.get(self.resolve(id)).kind
    }

    /// Whether a type is every value.
    pub(crate) fn is_any(&self, id: TypeId) -> bool {
        matches!(self.get(self.resolve(id)).kind, Kind::Any(_))
    }

    /// Whether nothing is said of the values of a map, so that any object is one.
    pub(crate) fn says_nothing(&self, map: TypeId, values: TypeId) -> bool {
        // What is said of them stands at a place of its own.
        self.is_any(values) && self.get(map).origin == self.get(values).origin
    }

    /// Whether a type is an integer, or a list or map of nothing but integers.
    pub(crate) fn is_integers(&self, id: TypeId) -> bool {
        match self.get(self.resolve(id)).kind {
            Kind::Integer(_) => true,
            Kind::Array(inner) | Kind::Map(inner) => self.is_integers(inner),
            _ => false,
        }
    }
}

//! The member that tells all objects of a union apart, where each has a value of its own for it, and it must be
//! there. Of the others then only those are told that would be decoded as something they aren't.

use std::collections::{BTreeMap, BTreeSet};

use super::{Members, Shape};

/// A member that must be there, and its only value in each variant of a union.
pub(in crate::plan) struct ConstantMember {
    pub(in crate::plan) name: String,
    /// In the order of the variants.
    pub(in crate::plan) values: Vec<String>,
}

impl ConstantMember {
    /// That of objects of which nothing else has to be told.
    pub(in crate::plan) fn of(shapes: &[Shape]) -> Option<Self> {
        let constants: Option<Vec<(&String, &String)>> = shapes.iter().map(constant).collect();
        let constants = constants?;
        let (name, _) = *constants.first()?;
        let values: BTreeSet<&String> = constants.iter().map(|(_, value)| *value).collect();
        let tells = values.len() == shapes.len() && constants.iter().all(|(own, _)| *own == name);
        let values = constants.iter().map(|(_, value)| (*value).clone()).collect();
        tells.then(|| Self { name: name.clone(), values })
    }
}

/// The member that is all that is told of an object, if it must be there and has one text only.
fn constant(shape: &Shape) -> Option<(&String, &String)> {
    let Shape::Object(members) = shape else { return None };
    match members.known.as_slice() {
        [(name, Shape::JustString(value))] if members.required.contains(name) => {
            Some((name, value))
        }
        _ => None,
    }
}

/// The shapes of a union's variants, without what need not be told.
pub(super) fn cut(mut shapes: Vec<Shape>) -> Vec<Shape> {
    if !is_there(&shapes) {
        return shapes;
    }
    for shape in &mut shapes {
        if let Some(members) = members(shape) {
            let known = members.known.iter().filter(|(_, shape)| !is_strict(shape)).cloned();
            let (required, known) = (members.required.clone(), known.collect());
            *shape = Shape::Object(Members { required, known, is_open: true });
        }
    }
    shapes
}

/// Whether there is such a member.
fn is_there(shapes: &[Shape]) -> bool {
    let is_clear = |shape: &Shape| match shape {
        Shape::Combined(_) | Shape::OneOf(_) | Shape::Nullable(_) | Shape::Member(_) => false,
        // How well one matches depends on whether it has other members, and values that aren't listed.
        other => !has_lists(other),
    };
    let objects: Vec<&Members> = shapes.iter().filter_map(members).collect();
    let [first, _, ..] = objects.as_slice() else { return false };
    let constants: Vec<_> = objects.iter().map(|members| constants(members)).collect();
    let tells = |name: &str| {
        let values: Option<Vec<&Shape>> =
            constants.iter().map(|constants| constants.get(name).copied()).collect();
        values.is_some_and(|values| values.iter().collect::<BTreeSet<_>>().len() == values.len())
    };
    shapes.iter().all(is_clear) && first.required.iter().any(|name| tells(name))
}

/// The only values of the members that must be there and have one.
fn constants(members: &Members) -> BTreeMap<&str, &Shape> {
    let required: BTreeSet<&str> = members.required.iter().map(String::as_str).collect();
    let known = members.known.iter().map(|(name, shape)| (name.as_str(), shape));
    known.filter(|(name, shape)| required.contains(name) && is_just(shape)).collect()
}

fn is_just(shape: &Shape) -> bool {
    matches!(shape, Shape::JustString(_) | Shape::JustInteger(_) | Shape::JustBoolean(_))
}

/// Whether decoding refuses whatever doesn't look like this. An object is decoded of an array too.
fn is_strict(shape: &Shape) -> bool {
    match shape {
        Shape::Nullable(or) => is_strict(or),
        Shape::Any | Shape::Boolean | Shape::Integer | Shape::Number | Shape::String => true,
        _ => false,
    }
}

fn has_lists(shape: &Shape) -> bool {
    match shape {
        Shape::Listed(_) => true,
        Shape::Array(inner) | Shape::Map(inner) | Shape::Nullable(inner) => has_lists(inner),
        Shape::OneOf(shapes) => shapes.iter().any(has_lists),
        Shape::OpenObject(members, others) => {
            has_lists(others) || members.known.iter().any(|(_, shape)| has_lists(shape))
        }
        Shape::Object(members)
        | Shape::ClosedObject(members)
        | Shape::Combined(members)
        | Shape::Member(members) => members.known.iter().any(|(_, shape)| has_lists(shape)),
        _ => false,
    }
}

fn members(shape: &Shape) -> Option<&Members> {
    match shape {
        Shape::Object(members) | Shape::OpenObject(members, _) | Shape::ClosedObject(members) => {
            Some(members)
        }
        _ => None,
    }
}

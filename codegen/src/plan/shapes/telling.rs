//! The member that tells all objects of a union apart, where each has a value of its own for it, and it must be
//! there: the rest of what they look like says nothing more.

use std::collections::BTreeSet;

use super::{Members, Shape};

/// The shapes of a union's variants, without what need not be told.
pub(super) fn cut(mut shapes: Vec<Shape>) -> Vec<Shape> {
    let Some(member) = telling(&shapes) else { return shapes };
    for shape in &mut shapes {
        if let Some(members) = members(shape) {
            *shape = Shape::Object(just(members, &member));
        }
    }
    shapes
}

/// The member, by its name.
fn telling(shapes: &[Shape]) -> Option<String> {
    let is_clear = |shape: &Shape| {
        !matches!(
            shape,
            Shape::Combined(_) | Shape::OneOf(_) | Shape::Nullable(_) | Shape::Member(_)
        )
    };
    if !shapes.iter().all(is_clear) {
        return None;
    }
    let objects: Vec<&Members> = shapes.iter().filter_map(members).collect();
    let (first, others) = objects.split_first()?;
    let tells = |name: &&String| {
        let values = objects.iter().map(|members| value(members, name));
        let values = values.collect::<Option<Vec<&Shape>>>();
        values.is_some_and(|values| {
            let different: BTreeSet<&Shape> = values.iter().copied().collect();
            different.len() == values.len()
        })
    };
    first.required.iter().find(tells).filter(|_| !others.is_empty()).cloned()
}

/// The only value that a member has which must be there.
fn value<'s>(members: &'s Members, name: &String) -> Option<&'s Shape> {
    let is_just = |shape: &Shape| {
        matches!(shape, Shape::JustString(_) | Shape::JustInteger(_) | Shape::JustBoolean(_))
    };
    let mut known = members.known.iter();
    let shape = &known.find(|(known, shape)| known == name && is_just(shape))?.1;
    members.required.contains(name).then_some(shape)
}

/// An object of which no more is told than a member.
fn just(members: &Members, name: &str) -> Members {
    let known = members.known.iter().filter(|(known, _)| known == name).cloned().collect();
    Members { required: vec![name.to_owned()], known, is_open: true }
}

fn members(shape: &Shape) -> Option<&Members> {
    match shape {
        Shape::Object(members) | Shape::OpenObject(members, _) | Shape::ClosedObject(members) => {
            Some(members)
        }
        _ => None,
    }
}

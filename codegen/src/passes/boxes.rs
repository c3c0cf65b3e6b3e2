//! Finds the fields that must be boxed, so that a type that holds itself has a finite size.

use std::collections::BTreeSet;

use crate::model::{Kind, TypeId, Types};

/// Marks one field of each circle of types as boxed: the one that closes it.
pub(crate) fn break_circles(types: &mut Types) {
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    let mut done = BTreeSet::new();
    for id in ids {
        walk(types, id, &mut done);
    }
}

/// A type on the way, and the next of its fields to look at.
struct Step {
    id: TypeId,
    next: usize,
}

/// Walks along the fields that hold a value directly, depth first, with a stack of its own: the
/// document decides how deep it goes.
fn walk(types: &mut Types, start: TypeId, done: &mut BTreeSet<TypeId>) {
    let mut way = vec![Step { id: start, next: 0 }];
    let mut on_way = BTreeSet::from([start]);
    while let Some(step) = way.last_mut() {
        let id = step.id;
        let index = step.next;
        step.next += 1;
        match held(types, id, index) {
            Held::Nothing => {
                on_way.remove(&id);
                done.insert(id);
                way.pop();
            }
            Held::Object(target) if on_way.contains(&target) => mark(types, id, index),
            Held::Object(target) if !done.contains(&target) => {
                on_way.insert(target);
                way.push(Step { id: target, next: 0 });
            }
            Held::Object(_) | Held::Elsewhere => {}
        }
    }
}

enum Held {
    /// There is no such field.
    Nothing,
    /// The field holds an object of this type in itself.
    Object(TypeId),
    /// The field holds its value behind a pointer, or no object at all.
    Elsewhere,
}

fn held(types: &Types, id: TypeId, index: usize) -> Held {
    let Kind::Object(object) = &types.get(id).kind else {
        return Held::Nothing;
    };
    let Some(field) = object.shape.fields.get(index) else {
        return Held::Nothing;
    };
    let target = types.resolve(field.ty);
    match types.get(target).kind {
        Kind::Object(_) => Held::Object(target),
        _ => Held::Elsewhere,
    }
}

fn mark(types: &mut Types, id: TypeId, index: usize) {
    if let Kind::Object(object) = &mut types.get_mut(id).kind {
        object.shape.fields[index].boxed = true;
    }
}

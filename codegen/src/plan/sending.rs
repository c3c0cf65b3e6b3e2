//! What a request carries of a value: not what the server sets, and all that it must have.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::inputs::Inputs;
use super::samples::chosen;
use crate::model::{Kind, Object, TypeId};
use crate::passes::Spared;

/// How deep a value is looked into. A union may hold itself, and so have any depth.
const DEEPEST: usize = 64;

impl Inputs<'_> {
    /// A value of a type as a request carries it.
    pub(super) fn as_sent(self, id: TypeId, mut value: Value) -> Value {
        self.send(id, &mut value, DEEPEST);
        value
    }

    fn send(self, id: TypeId, value: &mut Value, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else { return };
        match (self.kind(id), value) {
            (Kind::Array(items), Value::Array(elements)) => {
                for element in elements {
                    self.send(*items, element, depth);
                }
            }
            (Kind::Map(values), Value::Object(members)) => {
                for member in members.values_mut() {
                    self.send(*values, member, depth);
                }
            }
            (Kind::Object(object), Value::Object(members)) => {
                self.send_members(self.types().resolve(id), &object.shape, members, depth);
            }
            (Kind::Union(union), value) => {
                if let Some(index) = chosen(self.types(), &union.shape, value) {
                    self.send(union.shape.variants[index].ty, value, depth);
                }
            }
            _ => {}
        }
    }

    fn send_members(
        self,
        id: TypeId,
        object: &Object,
        members: &mut Map<String, Value>,
        depth: usize,
    ) {
        for (index, field) in object.fields.iter().enumerate() {
            match (self.facts.fields.spared.get(&(id, index)), members.get_mut(&field.name)) {
                (Some(Spared::Requests), _) => {
                    members.remove(&field.name);
                }
                (Some(Spared::Responses), None) => {
                    let known = field.constant.as_ref().or_else(|| self.sample(field.ty));
                    members.extend(known.map(|known| (field.name.clone(), known.clone())));
                }
                (_, Some(member)) => self.send(field.ty, member, depth),
                (_, None) => {}
            }
        }
        let Some(others) = object.others else { return };
        let fields: BTreeSet<&str> =
            object.fields.iter().map(|field| field.name.as_str()).collect();
        for (name, member) in members {
            if !fields.contains(name.as_str()) {
                self.send(others, member, depth);
            }
        }
    }
}

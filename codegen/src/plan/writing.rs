//! A value as a client writes it: the members of an object in the order in which its fields are declared,
//! without those that its model doesn't keep, those of a map in the order of their names, and a number as
//! a fraction where it may be one.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::inputs::Inputs;
use super::samples::chosen;
use crate::model::{Kind, Object, TypeId};

/// How deep a value is looked into. A union may hold itself, and so have any depth.
const DEEPEST: usize = 64;

impl Inputs<'_> {
    /// A value of a type as a client writes it.
    pub(super) fn as_written(self, id: TypeId, value: Value) -> Value {
        self.write(id, value, DEEPEST)
    }

    fn write(self, id: TypeId, value: Value, depth: usize) -> Value {
        let Some(depth) = depth.checked_sub(1) else { return value };
        match (self.kind(id), value) {
            (Kind::Array(items), Value::Array(elements)) => {
                let elements = elements.into_iter();
                elements.map(|element| self.write(*items, element, depth)).collect()
            }
            (Kind::Map(values), Value::Object(members)) => {
                Value::Object(self.by_name(*values, members, depth))
            }
            (Kind::Object(object), Value::Object(members)) => {
                Value::Object(self.write_members(&object.shape, members, depth))
            }
            (Kind::Union(union), value) => match chosen(self.types(), &union.shape, &value) {
                Some(index) => self.write(union.shape.variants[index].ty, value, depth),
                None => value,
            },
            (Kind::Float, Value::Number(number)) => {
                number.as_f64().map_or(Value::Null, Value::from)
            }
            (_, value) => value,
        }
    }

    fn write_members(
        self,
        object: &Object,
        mut members: Map<String, Value>,
        depth: usize,
    ) -> Map<String, Value> {
        let mut written = Map::new();
        for field in &object.fields {
            if let Some(member) = members.remove(&field.name) {
                written.insert(field.name.clone(), self.write(field.ty, member, depth));
            }
        }
        if let Some(others) = object.others {
            written.extend(self.by_name(others, members, depth));
        }
        written
    }

    fn by_name(
        self,
        values: TypeId,
        members: Map<String, Value>,
        depth: usize,
    ) -> Map<String, Value> {
        let members: BTreeMap<String, Value> = members.into_iter().collect();
        let members = members.into_iter();
        members.map(|(name, member)| (name, self.write(values, member, depth))).collect()
    }
}

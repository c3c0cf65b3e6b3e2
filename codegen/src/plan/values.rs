//! Values of the document as expressions of Rust.

use serde_json::Value;

use super::RustType;
use super::inputs::Inputs;
use super::types::Declared;
use crate::model::{Kind, TypeId};
use crate::names::Name;

/// A value of a type.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Literal {
    Boolean(bool),
    Integer(i128),
    Float(f64),
    Text(String),
    Password(String),
    Unit,
    /// `null`, where a type has other values.
    None,
    Some(Box<Self>),
    List(Vec<Self>),
    EmptyMap,
    /// A value that an enum lists: the enum, and its variant.
    Variant(Name, Name),
}

impl Inputs<'_> {
    /// A value as one of a type that may be `null`: a scalar, an array of them, or a map without
    /// members.
    pub(super) fn literal(self, id: TypeId, value: &Value) -> Option<Literal> {
        let is_nullable = self.types().is_nullable(id);
        let literal = match (self.kind(id), value) {
            (_, Value::Null) if is_nullable => return Some(Literal::None),
            (Kind::Array(items), Value::Array(elements)) => {
                let elements = elements.iter().map(|element| self.literal(*items, element));
                Literal::List(elements.collect::<Option<_>>()?)
            }
            (Kind::Map(_), Value::Object(members)) if members.is_empty() => Literal::EmptyMap,
            _ => self.scalar(id, value)?,
        };
        Some(if is_nullable { Literal::Some(Box::new(literal)) } else { literal })
    }

    /// A scalar as one of a type.
    pub(super) fn scalar(self, id: TypeId, value: &Value) -> Option<Literal> {
        match (self.ty(id), value) {
            (RustType::Unit, Value::Null) => Some(Literal::Unit),
            (RustType::Boolean, Value::Bool(flag)) => Some(Literal::Boolean(*flag)),
            (RustType::Integer(_), Value::Number(number)) => number.as_i128().map(Literal::Integer),
            (RustType::Float, Value::Number(number)) => number.as_f64().map(Literal::Float),
            (RustType::Password, Value::String(text)) => Some(Literal::Password(text.clone())),
            (RustType::Text, Value::String(text)) => Some(Literal::Text(text.clone())),
            (RustType::Model { name, declared: Declared::Enumeration, .. }, value) => {
                self.listed(id, name, value)
            }
            _ => None,
        }
    }

    /// A value that an enum lists.
    fn listed(self, id: TypeId, name: Name, value: &Value) -> Option<Literal> {
        let names = self.names.ty(self.types().resolve(id));
        match self.kind(id) {
            Kind::Enumeration(listed) if !listed.shape.is_mixed() => {
                let index = listed.shape.values().position(|known| known == value)?;
                Some(Literal::Variant(name, names.members[index].clone()))
            }
            _ => None,
        }
    }
}

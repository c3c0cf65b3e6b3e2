//! Values of the document as expressions of Rust.

use serde_json::Value;

use super::RustType;
use super::inputs::Inputs;
use super::types::Declared;
use crate::formats::TextFormat;
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
    /// A text of a format that has a type.
    Formatted(TextFormat, String),
    /// A text with a type of its own.
    Newtype(Name, String),
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
            (RustType::Formatted(format), Value::String(text)) => {
                Some(Literal::Formatted(format, text.clone()))
            }
            (RustType::Model { name, declared: Declared::Newtype, .. }, Value::String(text)) => {
                Some(Literal::Newtype(name, text.clone()))
            }
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Literal;
    use crate::model::build::{
        Draft, Model, array, boolean, enumeration, integer, map, number, object, reference,
        required, string, string_of,
    };
    use crate::plan::Absence;
    use crate::plan::small::planned;

    /// A default as it is made where a response lacks it.
    fn literal(ty: Draft, value: Value) -> Option<Literal> {
        let pet = object([required("it", ty).default(value)]);
        let size = enumeration(["small", "large"]);
        let plan = planned(Model::new().schema("Size", size).schema("Pet", pet));
        match &plan.structure("Pet").fields[0].absence {
            Some(Absence::Default(_, value)) => Some(value.clone()),
            _ => None,
        }
    }

    #[test]
    fn scalars_are_of_the_type_of_their_field() {
        assert_eq!(literal(boolean(), json!(true)), Some(Literal::Boolean(true)));
        assert_eq!(literal(integer(), json!(-1)), Some(Literal::Integer(-1)));
        assert_eq!(literal(number(), json!(1)), Some(Literal::Float(1.0)));
        assert_eq!(literal(string(), json!("a")), Some(Literal::Text("a".to_owned())));
        let password = Some(Literal::Password("a".to_owned()));
        assert_eq!(literal(string_of("password"), json!("a")), password);
        assert_eq!(literal(integer(), json!("a")), None);
    }

    #[test]
    fn null_is_a_value_where_there_are_others() {
        let some = Literal::Some(Box::new(Literal::Integer(1)));
        assert_eq!(literal(integer().or_null(), json!(1)), Some(some));
        assert_eq!(literal(integer().or_null(), json!(null)), Some(Literal::None));
    }

    #[test]
    fn what_has_members_is_no_literal() {
        let list = Literal::List(vec![Literal::Integer(1), Literal::Integer(2)]);
        assert_eq!(literal(array(integer()), json!([1, 2])), Some(list));
        assert_eq!(literal(map(integer()), json!({})), Some(Literal::EmptyMap));
        assert_eq!(literal(map(integer()), json!({"a": 1})), None);
    }

    #[test]
    fn a_listed_value_is_a_variant() {
        let Some(Literal::Variant(ty, variant)) = literal(reference("Size"), json!("large")) else {
            panic!("a variant")
        };
        assert_eq!([ty.as_str(), variant.as_str()], ["Size", "Large"]);
        assert_eq!(literal(reference("Size"), json!("huge")), None);
    }
}

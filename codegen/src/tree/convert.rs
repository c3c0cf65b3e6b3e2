//! A tree of values as others read it, and the other way round.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Number;

use super::{Members, Node, Value};

/// A value without where it and its parts came from. A tree itself can't be serialized, so that no
/// rule loses its origins unawares.
struct Plain<'v>(&'v Value);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(flag) => serializer.serialize_bool(*flag),
            Value::Number(number) => number.serialize(serializer),
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(elements) => {
                serializer.collect_seq(elements.iter().map(|element| Plain(element)))
            }
            Value::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, member) in members {
                    map.serialize_entry(key, &Plain(member))?;
                }
                map.end()
            }
        }
    }
}

impl Value {
    /// The value alone, for whoever reads JSON.
    pub(crate) fn plain(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Bool(flag) => (*flag).into(),
            Self::Number(number) => number.clone().into(),
            Self::String(text) => text.as_str().into(),
            Self::Array(elements) => elements.iter().map(|element| element.plain()).collect(),
            Self::Object(members) => {
                members.iter().map(|(key, member)| (key.clone(), member.plain())).collect()
            }
        }
    }
}

/// As JSON has it.
impl fmt::Display for Value {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str(&serde_json::to_string(&Plain(self)).map_err(|_| fmt::Error)?)
    }
}

impl From<serde_json::Value> for Value {
    fn from(plain: serde_json::Value) -> Self {
        match plain {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(flag) => Self::Bool(flag),
            serde_json::Value::Number(number) => Self::Number(number),
            serde_json::Value::String(text) => Self::String(text),
            serde_json::Value::Array(elements) => {
                Self::Array(elements.into_iter().map(Node::from_plain).collect())
            }
            serde_json::Value::Object(members) => Self::Object(
                members.into_iter().map(|(key, member)| (key, Node::from_plain(member))).collect(),
            ),
        }
    }
}

impl Node {
    fn from_plain(plain: serde_json::Value) -> Self {
        Value::from(plain).into()
    }
}

impl From<serde_json::Value> for Node {
    fn from(plain: serde_json::Value) -> Self {
        Self::from_plain(plain)
    }
}

impl From<Value> for Node {
    fn from(value: Value) -> Self {
        Self { value, origin: None }
    }
}

/// What simple values a rule may make.
macro_rules! simple {
    ($($from:ty: $value:ident => $made:expr),* $(,)?) => {$(
        impl From<$from> for Value {
            fn from($value: $from) -> Self {
                $made
            }
        }

        impl From<$from> for Node {
            fn from(value: $from) -> Self {
                Value::from(value).into()
            }
        }
    )*};
}

simple! {
    bool: flag => Self::Bool(flag),
    &str: text => Self::String(text.to_owned()),
    String: text => Self::String(text),
    usize: number => Self::Number(number.into()),
    u64: number => Self::Number(number.into()),
    i64: number => Self::Number(number.into()),
    Number: number => Self::Number(number),
    Vec<Node>: elements => Self::Array(elements),
    Members: members => Self::Object(members),
}

//! What styles see of a value.

use std::fmt;

use serde::Serialize;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::runtime::finite;
use crate::runtime::in_requests::as_request::as_request;

/// A value with the members of its objects in the order in which they are written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Null,
    Text(String),
    /// A boolean or an integer, as JSON has it.
    Other(String),
    Fraction(f64),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    /// What a parameter is to be, or without a name the body, if it can be that.
    pub(crate) fn of(
        name: Option<&str>,
        value: &(impl Serialize + ?Sized),
    ) -> Result<Self, String> {
        as_request(|| {
            finite::check(name, value)?;
            serde_json::to_string(value).and_then(|json| serde_json::from_str(&json)).map_err(
                |error| match name {
                    Some(name) => format!("the parameter `{name}` can't be written: {error}"),
                    None => format!("the body can't be written: {error}"),
                },
            )
        })
    }

    /// The value as JSON.
    pub(crate) fn json(&self) -> String {
        let text = |text: &str| serde_json::Value::from(text).to_string();
        match self {
            Self::Null => "null".to_owned(),
            Self::Text(it) => text(it),
            Self::Other(it) => it.clone(),
            Self::Fraction(number) => serde_json::Value::from(*number).to_string(),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::json).collect();
                format!("[{}]", items.join(","))
            }
            Self::Object(members) => {
                let members = members.iter();
                let members: Vec<String> =
                    members.map(|(name, it)| format!("{}:{}", text(name), it.json())).collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(InOrder)
    }
}

/// What `serde_json` calls a number of any length.
const ARBITRARY: &str = "$serde_json::private::Number";

/// Reads a value.
struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Other(flag.to_string()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Other(number.to_string()))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Other(number.to_string()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Fraction(number))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut read = Vec::new();
        while let Some(item) = items.next_element()? {
            read.push(item);
        }
        Ok(Value::List(read))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut read = Vec::new();
        while let Some((name, value)) = members.next_entry::<String, Value>()? {
            // So are numbers read where another crate turns on `arbitrary_precision`.
            match value {
                Value::Text(digits) if name == ARBITRARY => return Ok(Value::Other(digits)),
                value => read.push((name, value)),
            }
        }
        Ok(Value::Object(read))
    }
}

//! Types with known values as enums that keep the others.

use serde_json::Value;

use super::inputs::Inputs;
use crate::model::{self, TypeId, unquoted};
use crate::names::Name;

/// An enum of known values.
#[derive(Debug)]
pub(crate) struct Enumeration {
    pub(crate) of: Values,
    pub(crate) known: Vec<KnownValue>,
    /// The variant for all other values.
    pub(crate) others: Name,
}

/// Which kind of values an enum is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Values {
    Texts,
    /// Of 64 bits.
    Integers,
    /// Several kinds of scalars.
    Mixed,
}

/// A known value.
#[derive(Debug)]
pub(crate) struct KnownValue {
    pub(crate) name: Name,
    /// Markdown.
    pub(crate) description: Option<String>,
    pub(crate) value: Scalar,
    /// How it is spelt: as JSON where there are values of several kinds, and without quotes where
    /// there aren't.
    pub(crate) spelling: String,
}

/// A scalar of JSON.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Scalar {
    Text(String),
    Boolean(bool),
    Integer(i64),
    /// An integer that is larger than any of those.
    LargeInteger(u64),
    Fraction(f64),
}

impl Inputs<'_> {
    pub(super) fn enumeration(self, id: TypeId, listed: &model::Enumeration) -> Enumeration {
        let names = self.names.ty(id);
        let of = Values::of(listed);
        // The model lists nothing but scalars.
        let known = listed.listed.iter().zip(&names.members).filter_map(|(listed, name)| {
            Some(KnownValue {
                name: name.clone(),
                description: listed.description.clone(),
                value: Scalar::of(&listed.value)?,
                spelling: match of {
                    Values::Mixed => listed.value.to_string(),
                    Values::Texts | Values::Integers => unquoted(&listed.value),
                },
            })
        });
        Enumeration { of, known: known.collect(), others: names.others.clone() }
    }
}

impl Values {
    fn of(listed: &model::Enumeration) -> Self {
        if listed.is_mixed() {
            Self::Mixed
        } else if listed.integers().is_some() {
            Self::Integers
        } else {
            Self::Texts
        }
    }
}

impl Scalar {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(text.clone())),
            Value::Bool(flag) => Some(Self::Boolean(*flag)),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(number), _) => Some(Self::Integer(number)),
                (None, Some(number)) => Some(Self::LargeInteger(number)),
                (None, None) => number.as_f64().map(Self::Fraction),
            },
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }
}

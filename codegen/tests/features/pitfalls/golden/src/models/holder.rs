// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Free, Half, Reachable, Rule};
use crate::runtime::{Check, Shape, decode, setters, shape};

/// The object `Holder`.
///
/// Schema: `#/components/schemas/Holder`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Holder {
    /// Half.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub half: Option<Half>,
    /// Free.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<Free>,
    /// By one of the two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reachable: Option<Reachable>,
    /// What.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<HolderWhat>,
}

impl Holder {
    /// Creates a `Holder` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Holder {
        fn half(impl Into<Option<Half>>);
        fn free(impl Into<Option<Free>>);
        fn reachable(impl Into<Option<Reachable>>);
        fn what(impl IntoOption<HolderWhat, M>);
    }
}

impl Check for Holder {
    fn check(&self) -> Result<(), String> {
        Check::check(&self.half)?;
        Check::check(&self.free)?;
        Check::check(&self.reachable)
    }
}

/// One of the variants of `Holder what`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Holder/properties/what`.
///
/// # Example
///
/// ```
/// use pitfalls::models::{HolderWhat, Rule};
///
/// let value = HolderWhat::from(Rule::new().a("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum HolderWhat {
    /// `Rule`
    Rule(Box<Rule>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Rule> for HolderWhat {
    fn from(value: Rule) -> Self {
        Self::Rule(Box::new(value))
    }
}

impl From<String> for HolderWhat {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for HolderWhat {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for HolderWhat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("a", &shape::String), ("b", &shape::String)],
                is_open: false,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Rule),
                1 => decode(&value).map(Self::String),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Place, Stop};
use crate::runtime::{Shape, decode, setters, shape};

/// What is free stays free, and what is deep in a list or a map isn't lost.
///
/// Schema: `#/components/schemas/Sent`.
///
/// # Example
///
/// ```
/// use newer::models::Sent;
///
/// let value = Sent::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Sent {
    /// Kind.
    pub kind: String,
    /// Spec.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub spec: Option<Value>,
    /// Whatever there is.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub told: Option<Value>,
    /// Map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, Value>>,
    /// One.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<SentOne>,
    /// Stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stops: Option<Vec<SentStopsItem>>,
    /// Named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<BTreeMap<String, SentNamedValue>>,
    /// Free.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<Vec<Value>>,
    /// Listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed: Option<Vec<Stop>>,
}

impl Sent {
    /// Creates a `Sent` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            spec: None,
            told: None,
            map: None,
            one: None,
            stops: None,
            named: None,
            free: None,
            listed: None,
        }
    }

    /// Sets [`spec`](Self#structfield.spec).
    #[must_use]
    pub fn spec(mut self, spec: impl Into<Value>) -> Self {
        self.spec = Some(spec.into());
        self
    }

    /// Sets [`told`](Self#structfield.told).
    #[must_use]
    pub fn told(mut self, told: impl Into<Value>) -> Self {
        self.told = Some(told.into());
        self
    }
}

setters! {
    impl Sent {
        fn map(BTreeMap<String, Value>);
        fn one(impl IntoOption<SentOne, M>);
        fn stops(Vec<SentStopsItem>);
        fn named(BTreeMap<String, SentNamedValue>);
        fn free(Vec<Value>);
        fn listed(Vec<Stop>);
    }
}

/// One of the variants of `Sent one`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Sent/properties/one`.
///
/// # Example
///
/// ```
/// use newer::models::{Place, SentOne};
///
/// let value = SentOne::from(Place::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SentOne {
    /// `Place`
    Place(Box<Place>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Place> for SentOne {
    fn from(value: Place) -> Self {
        Self::Place(Box::new(value))
    }
}

impl From<String> for SentOne {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SentOne {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for SentOne {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::ClosedObject {
                required: &[],
                members: &[("town", &shape::String), ("inner", &shape::SomeObject)],
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Place),
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

/// The object `Sent stops item`.
///
/// Schema: `#/components/schemas/Sent/properties/stops/items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SentStopsItem {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Deep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<String>,
    /// Shallow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shallow: Option<String>,
}

impl SentStopsItem {
    /// Creates a `SentStopsItem` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl SentStopsItem {
        fn name(impl IntoOption<String, M>);
        fn deep(impl IntoOption<String, M>);
        fn shallow(impl IntoOption<String, M>);
    }
}

/// The object `Sent named value`.
///
/// Schema: `#/components/schemas/Sent/properties/named/additionalProperties`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SentNamedValue {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Deep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<String>,
}

impl SentNamedValue {
    /// Creates a `SentNamedValue` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl SentNamedValue {
        fn name(impl IntoOption<String, M>);
        fn deep(impl IntoOption<String, M>);
    }
}

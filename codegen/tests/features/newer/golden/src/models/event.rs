// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Amount, Identified, Inner, Noted, Open, Paid, Place, Sent, Stage};
use crate::runtime::{Shape, decode, int, setters, shape};

/// The object `Event`.
///
/// Schema: `#/components/schemas/Event`.
///
/// # Example
///
/// ```
/// use newer::models::Event;
///
/// let value = Event::new("2026-01-31T12:00:00Z");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// Always `event`, as far as the document knows.
    pub kind: String,
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`. For example
    /// `"2026-01-31T12:00:00Z"`.
    pub at: String,
    /// A list of types.
    ///
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<Option<String>>,
    /// Amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<EventAmount>,
    /// A list whose values are schemas.
    ///
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub next: Option<Option<Stage>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub last: Option<Option<Amount>>,
    /// A list whose values are schemas.
    ///
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub stage: Option<Option<Stage>>,
    /// Always `null`, as far as the document knows.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub nothing: Option<()>,
    /// Words beside a reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub either: Option<Option<Place>>,
    /// Anything.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub anything: Option<Value>,
    /// At most 2 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<Vec<EventPairItem>>,
    /// Labels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, Value>>,
    /// Noted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noted: Option<Noted>,
    /// Bytes, in Base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// Inner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<Inner>,
    /// Lists and names of which only some are spoken of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<Open>,
    /// What it has depends on how it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Paid>,
    /// What is free stays free, and what is deep in a list or a map isn't lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent: Option<Sent>,
    /// Whose references are resolved against its identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identified: Option<Identified>,
}

impl Event {
    /// Creates an `Event` from its required fields.
    #[must_use]
    pub fn new(at: impl Into<String>) -> Self {
        Self {
            kind: "event".to_owned(),
            at: at.into(),
            name: None,
            amount: None,
            next: None,
            last: None,
            stage: None,
            nothing: None,
            place: None,
            either: None,
            anything: None,
            pair: None,
            labels: None,
            noted: None,
            image: None,
            inner: None,
            open: None,
            paid: None,
            sent: None,
            identified: None,
        }
    }

    /// Sets [`anything`](Self#structfield.anything).
    #[must_use]
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }
}

setters! {
    impl Event {
        fn name(impl IntoOption<String, M>) or null_name;
        fn amount(impl IntoOption<EventAmount, M>);
        fn next(impl IntoOption<Stage, M>) or null_next;
        fn last(impl IntoOption<Amount, M>) or null_last;
        fn stage(impl IntoOption<Stage, M>) or null_stage;
        fn nothing(());
        fn place(impl Into<Option<Place>>);
        fn either(impl Into<Option<Place>>) or null_either;
        fn pair(Vec<EventPairItem>);
        fn labels(BTreeMap<String, Value>);
        fn noted(impl Into<Option<Noted>>);
        fn image(impl IntoOption<String, M>);
        fn inner(impl Into<Option<Inner>>);
        fn open(impl Into<Option<Open>>);
        fn paid(impl Into<Option<Paid>>);
        fn sent(impl Into<Option<Sent>>);
        fn identified(impl Into<Option<Identified>>);
    }
}

/// One of the variants of `Event amount`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Event/properties/amount`.
///
/// # Example
///
/// ```
/// use newer::models::EventAmount;
///
/// let value = EventAmount::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum EventAmount {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for EventAmount {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for EventAmount {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for EventAmount {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for EventAmount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::String];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
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

/// One of the variants of `Event pair item`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Event/properties/pair/prefixItems`.
///
/// # Example
///
/// ```
/// use newer::models::EventPairItem;
///
/// let value = EventPairItem::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum EventPairItem {
    /// `string`
    String(String),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for EventPairItem {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for EventPairItem {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for EventPairItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for EventPairItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::String, &shape::Integer];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::String),
                1 => int(&value).ok().map(Self::Integer),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Action, Colour, Large, Letters, Mixed, Platform, Size, Status};
use crate::runtime::{Shape, decode, int, open_enum, open_integer_enum, setters, shape};

/// The object `Event`.
///
/// Schema: `#/components/schemas/Event`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// Always the same.
    ///
    /// Always `event`, as far as the document knows.
    pub kind: String,
    /// Always `2`, as far as the document knows.
    #[serde(deserialize_with = "int")]
    pub version: i64,
    /// What a thing looks like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub mood: Option<Option<EventMood>>,
    /// `null` is listed, though the schema isn't nullable.
    ///
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub grade: Option<Option<EventGrade>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub bits: Option<Option<EventBits>>,
    /// Always `null`, as far as the document knows.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub nothing: Option<()>,
    /// Letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letters: Option<Vec<Letters>>,
    /// Integers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
    /// Values of several kinds.
    ///
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub mixed: Option<Option<Mixed>>,
    /// Ratio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// Integers that 64 bits hold only without a sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large: Option<Large>,
    /// Always `true`, as far as the document knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    /// Values to which the document gives names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
    /// Values that the document describes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Values that have names and descriptions since each is a schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// Always `1`, as far as the document knows.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub block: Option<i64>,
    /// Values that have names and descriptions since each is a schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Action>,
    /// Twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twice: Option<EventTwice>,
    /// Empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<String>,
    /// Text, whatever the type says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<EventUnit>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub answer: Option<Option<EventAnswer>>,
    /// Amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<EventAmount>,
    /// Bit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bit: Option<EventBit>,
    /// Said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<EventSaid>,
    /// One of these, or several.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub set: Option<Value>,
    /// State.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<BTreeMap<String, Value>>,
    /// Described, and listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<EventShape>,
    /// Order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<EventOrder>,
}

impl Event {
    /// Creates an `Event` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "event".to_owned(),
            version: 2,
            colour: None,
            mood: None,
            grade: None,
            bits: None,
            nothing: None,
            letters: None,
            size: None,
            mixed: None,
            ratio: None,
            large: None,
            flag: None,
            platform: None,
            status: None,
            action: None,
            block: None,
            next: None,
            twice: None,
            empty: None,
            unit: None,
            answer: None,
            amount: None,
            bit: None,
            said: None,
            set: None,
            state: None,
            shape: None,
            order: None,
        }
    }

    /// Sets [`set`](Self#structfield.set).
    #[must_use]
    pub fn set(mut self, set: impl Into<Value>) -> Self {
        self.set = Some(set.into());
        self
    }
}

setters! {
    impl Event {
        fn colour(impl IntoOption<Colour, M>);
        fn mood(impl IntoOption<EventMood, M>) or null_mood;
        fn grade(impl IntoOption<EventGrade, M>) or null_grade;
        fn bits(impl IntoOption<EventBits, M>) or null_bits;
        fn nothing(());
        fn letters(Vec<Letters>);
        fn size(impl IntoOption<Size, M>);
        fn mixed(impl IntoOption<Mixed, M>) or null_mixed;
        fn ratio(impl Into<Option<f64>>);
        fn large(impl IntoOption<Large, M>);
        fn flag(impl Into<Option<bool>>);
        fn platform(impl IntoOption<Platform, M>);
        fn status(impl IntoOption<Status, M>);
        fn action(impl IntoOption<Action, M>);
        fn block(impl Into<Option<i64>>);
        fn next(impl IntoOption<Action, M>);
        fn twice(impl IntoOption<EventTwice, M>);
        fn empty(impl IntoOption<String, M>);
        fn unit(impl IntoOption<EventUnit, M>);
        fn answer(impl IntoOption<EventAnswer, M>) or null_answer;
        fn amount(impl IntoOption<EventAmount, M>);
        fn bit(impl IntoOption<EventBit, M>);
        fn said(impl IntoOption<EventSaid, M>);
        fn state(BTreeMap<String, Value>);
        fn shape(impl IntoOption<EventShape, M>);
        fn order(impl IntoOption<EventOrder, M>);
    }
}

impl Default for Event {
    fn default() -> Self {
        Self::new()
    }
}

open_enum! {
    /// The values of `Event mood`.
    ///
    /// Schema: `#/components/schemas/Event/properties/mood`.
    pub enum EventMood {
        Good = "good",
        Bad = "bad",
    }
    else UnknownValue
}

open_enum! {
    /// `null` is listed, though the schema isn't nullable.
    ///
    /// Schema: `#/components/schemas/Event/properties/grade`.
    pub enum EventGrade {
        A = "a",
    }
    else UnknownValue
}

open_integer_enum! {
    /// The values of `Event bits`.
    ///
    /// Schema: `#/components/schemas/Event/properties/bits`.
    pub enum EventBits {
        N8 = 8,
        N16 = 16,
    }
    else UnknownValue
}

open_enum! {
    /// The values of `Event twice`.
    ///
    /// Schema: `#/components/schemas/Event/properties/twice`.
    pub enum EventTwice {
        Once = "once",
        Twice = "twice",
    }
    else UnknownValue
}

open_enum! {
    /// Text, whatever the type says.
    ///
    /// Schema: `#/components/schemas/Event/properties/unit`.
    pub enum EventUnit {
        Metre = "metre",
        Foot = "foot",
    }
    else UnknownValue
}

open_enum! {
    /// The values of `Event answer`.
    ///
    /// Schema: `#/components/schemas/Event/properties/answer`.
    pub enum EventAnswer {
        Y = "Y",
        N = "N",
    }
    else UnknownValue
}

open_enum! {
    /// The values of `Event amount`.
    ///
    /// Schema: `#/components/schemas/Event/properties/amount`.
    pub enum EventAmount {
        Few = "few",
        Many = "many",
    }
    else UnknownValue
}

open_integer_enum! {
    /// The values of `Event bit`.
    ///
    /// Schema: `#/components/schemas/Event/properties/bit`.
    pub enum EventBit {
        N0 = 0,
        N1 = 1,
    }
    else UnknownValue
}

/// One of the variants of `Event said`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Event/properties/said`.
///
/// # Example
///
/// ```
/// use enums::models::EventSaid;
///
/// let value = EventSaid::from(true);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum EventSaid {
    /// `boolean`
    Boolean(bool),
    /// `value`
    Value(EventSaidValue),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<bool> for EventSaid {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<EventSaidValue> for EventSaid {
    fn from(value: EventSaidValue) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for EventSaid {
    fn from(value: &str) -> Self {
        Self::Value(value.into())
    }
}

impl<'de> Deserialize<'de> for EventSaid {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Boolean, &shape::String];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Boolean),
                1 => decode(&value).map(Self::Value),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Described, and listed.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Event/properties/shape`.
///
/// # Example
///
/// ```
/// use enums::models::{EventShape, EventShapeObject};
///
/// let value = EventShape::from(EventShapeObject::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum EventShape {
    /// `object`
    Object(Box<EventShapeObject>),
    /// `value`
    Value(EventShapeValue),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<EventShapeObject> for EventShape {
    fn from(value: EventShapeObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<EventShapeValue> for EventShape {
    fn from(value: EventShapeValue) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for EventShape {
    fn from(value: &str) -> Self {
        Self::Value(value.into())
    }
}

impl<'de> Deserialize<'de> for EventShape {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("sides", &shape::Integer)],
                is_open: false,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Object),
                1 => decode(&value).map(Self::Value),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Event order`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Event/properties/order`.
///
/// # Example
///
/// ```
/// use enums::models::EventOrder;
///
/// let value = EventOrder::from(vec!["text".to_owned()]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum EventOrder {
    /// `array`
    Array(Vec<String>),
    /// `value`
    Value(EventOrderValue),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Vec<String>> for EventOrder {
    fn from(value: Vec<String>) -> Self {
        Self::Array(value)
    }
}

impl From<EventOrderValue> for EventOrder {
    fn from(value: EventOrderValue) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for EventOrder {
    fn from(value: &str) -> Self {
        Self::Value(value.into())
    }
}

impl<'de> Deserialize<'de> for EventOrder {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Array {
                each_looks_like: &shape::String,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Array),
                1 => decode(&value).map(Self::Value),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

open_enum! {
    /// The values of `Event said value`.
    ///
    /// Schema: `#/components/schemas/Event/properties/said`.
    pub enum EventSaidValue {
        True = "true",
        False = "false",
    }
    else UnknownValue
}

/// The object `Event shape object`.
///
/// Schema: `#/components/schemas/Event/properties/shape`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventShapeObject {
    /// Sides.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub sides: Option<i64>,
}

impl EventShapeObject {
    /// Creates an `EventShapeObject` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl EventShapeObject {
        fn sides(impl Into<Option<i64>>);
    }
}

open_enum! {
    /// The values of `Event shape value`.
    ///
    /// Schema: `#/components/schemas/Event/properties/shape`.
    pub enum EventShapeValue {
        Round = "round",
        Flat = "flat",
    }
    else UnknownValue
}

open_enum! {
    /// The values of `Event order value`.
    ///
    /// Schema: `#/components/schemas/Event/properties/order`.
    pub enum EventOrderValue {
        Rising = "rising",
        Falling = "falling",
    }
    else UnknownValue
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    Around, Cat, Dog, Fraction, Inside, Level, Lever, OpenTo, Pet, Reply, Robot, Step,
    ValueSchema,
};
use crate::runtime::{Shape, decode, int, open_enum, setters, shape};

/// The object `Owner`.
///
/// Schema: `#/components/schemas/Owner`.
///
/// # Example
///
/// ```
/// use unions::models::{Cat, Owner, Pet};
///
/// let value = Owner::new(Pet::from(Cat::new(1)));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Owner {
    /// Told apart by what must be there; a puppy is a dog as well.
    pub pet: Pet,
    /// Pets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pets: Option<Vec<Pet>>,
    /// Told apart by their types, after which they are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ValueSchema>,
    /// Told apart by what is in a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside: Option<Inside>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub maybe: Option<Option<OwnerMaybe>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub null_is_one: Option<Option<Cat>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub one_is_nullable: Option<Option<OwnerOneIsNullable>>,
    /// Only one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_one: Option<Dog>,
    /// A number or a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<OwnerId>,
    /// Auto or number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_or_number: Option<OwnerAutoOrNumber>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub maybe_robot: Option<Option<OwnerMaybeRobot>>,
    /// Integers are numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fraction: Option<Fraction>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Open by its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Whatever.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub whatever: Option<Value>,
    /// Whatever else.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub whatever_else: Option<Value>,
    /// One or many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_or_many: Option<OwnerOneOrMany>,
    /// Replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replies: Option<Vec<Reply>>,
    /// Steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<Step>>,
    /// Several lists, one of integers and one of text, beside an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lever: Option<Lever>,
    /// Open to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_to: Option<OpenTo>,
    /// Stands before the union that is one of its variants, which comes to another one of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub around: Option<Around>,
    /// By key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_key: Option<OwnerByKey>,
}

impl Owner {
    /// Creates an `Owner` from its required fields.
    #[must_use]
    pub fn new(pet: impl Into<Pet>) -> Self {
        Self {
            pet: pet.into(),
            pets: None,
            value: None,
            inside: None,
            maybe: None,
            null_is_one: None,
            one_is_nullable: None,
            only_one: None,
            id: None,
            auto_or_number: None,
            maybe_robot: None,
            fraction: None,
            text: None,
            level: None,
            whatever: None,
            whatever_else: None,
            one_or_many: None,
            replies: None,
            steps: None,
            lever: None,
            open_to: None,
            around: None,
            by_key: None,
        }
    }

    /// Sets [`whatever`](Self#structfield.whatever).
    #[must_use]
    pub fn whatever(mut self, whatever: impl Into<Value>) -> Self {
        self.whatever = Some(whatever.into());
        self
    }

    /// Sets [`whatever_else`](Self#structfield.whatever_else).
    #[must_use]
    pub fn whatever_else(mut self, whatever_else: impl Into<Value>) -> Self {
        self.whatever_else = Some(whatever_else.into());
        self
    }
}

setters! {
    impl Owner {
        fn pets(Vec<Pet>);
        fn value(impl IntoOption<ValueSchema, M>);
        fn inside(impl IntoOption<Inside, M>);
        fn maybe(impl IntoOption<OwnerMaybe, M>) or null_maybe;
        fn null_is_one(impl Into<Option<Cat>>) or null_null_is_one;
        fn one_is_nullable(impl IntoOption<OwnerOneIsNullable, M>) or null_one_is_nullable;
        fn only_one(impl Into<Option<Dog>>);
        fn id(impl IntoOption<OwnerId, M>);
        fn auto_or_number(impl IntoOption<OwnerAutoOrNumber, M>);
        fn maybe_robot(impl IntoOption<OwnerMaybeRobot, M>) or null_maybe_robot;
        fn fraction(impl IntoOption<Fraction, M>);
        fn text(impl IntoOption<String, M>);
        fn level(impl IntoOption<Level, M>);
        fn one_or_many(impl IntoOption<OwnerOneOrMany, M>);
        fn replies(Vec<Reply>);
        fn steps(Vec<Step>);
        fn lever(impl IntoOption<Lever, M>);
        fn open_to(impl IntoOption<OpenTo, M>);
        fn around(impl IntoOption<Around, M>);
        fn by_key(impl IntoOption<OwnerByKey, M>);
    }
}

/// One of the variants of `Owner maybe`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/maybe`.
///
/// # Example
///
/// ```
/// use unions::models::{Cat, OwnerMaybe};
///
/// let value = OwnerMaybe::from(Cat::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerMaybe {
    /// `Cat`
    Cat(Box<Cat>),
    /// `Dog`
    Dog(Box<Dog>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Cat> for OwnerMaybe {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for OwnerMaybe {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for OwnerMaybe {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["claws"],
                members: &[("claws", &shape::Integer), ("name", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["bark"],
                members: &[("bark", &shape::String), ("name", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Cat),
                1 => decode(&value).map(Self::Dog),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Owner one_is_nullable`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/one_is_nullable`.
///
/// # Example
///
/// ```
/// use unions::models::OwnerOneIsNullable;
///
/// let value = OwnerOneIsNullable::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerOneIsNullable {
    /// `string`
    String(String),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for OwnerOneIsNullable {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OwnerOneIsNullable {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for OwnerOneIsNullable {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for OwnerOneIsNullable {
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

/// A number or a name.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/id`.
///
/// # Example
///
/// ```
/// use unions::models::OwnerId;
///
/// let value = OwnerId::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerId {
    /// `string`
    String(String),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for OwnerId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OwnerId {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for OwnerId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for OwnerId {
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

/// One of the variants of `Owner auto_or_number`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/auto_or_number`.
///
/// # Example
///
/// ```
/// use unions::models::{OwnerAutoOrNumber, OwnerAutoOrNumberAuto};
///
/// let value = OwnerAutoOrNumber::from(OwnerAutoOrNumberAuto::Auto);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerAutoOrNumber {
    /// `auto`
    Auto(OwnerAutoOrNumberAuto),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<OwnerAutoOrNumberAuto> for OwnerAutoOrNumber {
    fn from(value: OwnerAutoOrNumberAuto) -> Self {
        Self::Auto(value)
    }
}

impl From<&str> for OwnerAutoOrNumber {
    fn from(value: &str) -> Self {
        Self::Auto(value.into())
    }
}

impl From<i64> for OwnerAutoOrNumber {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for OwnerAutoOrNumber {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::String, &shape::Integer];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Auto),
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

/// One of the variants of `Owner maybe_robot`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/maybe_robot`.
///
/// # Example
///
/// ```
/// use unions::models::{OwnerMaybeRobot, Robot};
///
/// let value = OwnerMaybeRobot::from(Robot::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerMaybeRobot {
    /// `Robot`
    Robot(Box<Robot>),
    /// `Cat`
    Cat(Box<Cat>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Robot> for OwnerMaybeRobot {
    fn from(value: Robot) -> Self {
        Self::Robot(Box::new(value))
    }
}

impl From<Cat> for OwnerMaybeRobot {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for OwnerMaybeRobot {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["model"],
                members: &[("model", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["claws"],
                members: &[("claws", &shape::Integer), ("name", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Robot),
                1 => decode(&value).map(Self::Cat),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Owner one_or_many`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/one_or_many`.
///
/// # Example
///
/// ```
/// use unions::models::OwnerOneOrMany;
///
/// let value = OwnerOneOrMany::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerOneOrMany {
    /// `string`
    String(String),
    /// `array`
    Array(Vec<String>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for OwnerOneOrMany {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OwnerOneOrMany {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for OwnerOneOrMany {
    fn from(value: Vec<String>) -> Self {
        Self::Array(value)
    }
}

impl<'de> Deserialize<'de> for OwnerOneOrMany {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::String,
            &shape::Array {
                each_looks_like: &shape::String,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::String),
                1 => decode(&value).map(Self::Array),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Owner by_key`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Owner/properties/by_key`.
///
/// # Example
///
/// ```
/// use std::collections::BTreeMap;
/// use unions::models::OwnerByKey;
///
/// let value = OwnerByKey::from(BTreeMap::from([("key".to_owned(), 1)]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OwnerByKey {
    /// `object`
    Object(BTreeMap<String, i64>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<BTreeMap<String, i64>> for OwnerByKey {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self::Object(value)
    }
}

impl From<String> for OwnerByKey {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OwnerByKey {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for OwnerByKey {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Map {
                each_looks_like: &shape::Integer,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Object),
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

open_enum! {
    /// The values of `Owner auto_or_number auto`.
    ///
    /// Schema: `#/components/schemas/Owner/properties/auto_or_number/oneOf/0`.
    pub enum OwnerAutoOrNumberAuto {
        Auto = "auto",
    }
    else UnknownValue
}

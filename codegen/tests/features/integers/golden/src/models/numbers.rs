// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, setters, shape};

/// An integer where there may be a fraction, too, keeps all of its digits.
///
/// Schema: `#/components/schemas/Numbers`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Numbers {
    /// Any of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any_of: Option<NumbersAnyOf>,
    /// One of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_of: Option<NumbersOneOf>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub types: Option<Option<NumbersTypes>>,
    /// Limited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limited: Option<NumbersLimited>,
    /// Text too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_too: Option<NumbersTextToo>,
    /// Nested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested: Option<NumbersNested>,
    /// List.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<NumbersListItem>>,
    /// Objects that differ in that alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whole_or_part: Option<NumbersWholeOrPart>,
    /// Number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
}

impl Numbers {
    /// Creates a `Numbers` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Numbers {
        fn any_of(impl IntoOption<NumbersAnyOf, M>);
        fn one_of(impl IntoOption<NumbersOneOf, M>);
        fn types(impl IntoOption<NumbersTypes, M>) or null_types;
        fn limited(impl IntoOption<NumbersLimited, M>);
        fn text_too(impl IntoOption<NumbersTextToo, M>);
        fn nested(impl IntoOption<NumbersNested, M>);
        fn list(Vec<NumbersListItem>);
        fn whole_or_part(impl IntoOption<NumbersWholeOrPart, M>);
        fn number(impl Into<Option<f64>>);
    }
}

/// One of the variants of `Numbers any_of`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Numbers/properties/any_of`.
///
/// # Example
///
/// ```
/// use integers::models::NumbersAnyOf;
///
/// let value = NumbersAnyOf::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NumbersAnyOf {
    /// `integer`
    Integer(i64),
    /// `number`
    Number(f64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for NumbersAnyOf {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for NumbersAnyOf {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl<'de> Deserialize<'de> for NumbersAnyOf {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::Number];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
                1 => decode(&value).filter(|_| !value.is_u64()).map(Self::Number),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Numbers one_of`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Numbers/properties/one_of`.
///
/// # Example
///
/// ```
/// use integers::models::NumbersOneOf;
///
/// let value = NumbersOneOf::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NumbersOneOf {
    /// `int64 integer`
    Int64Integer(i64),
    /// `number`
    Number(f64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for NumbersOneOf {
    fn from(value: i64) -> Self {
        Self::Int64Integer(value)
    }
}

impl From<f64> for NumbersOneOf {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl<'de> Deserialize<'de> for NumbersOneOf {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::Number];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Int64Integer),
                1 => decode(&value).filter(|_| !value.is_u64()).map(Self::Number),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Numbers types`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Numbers/properties/types`.
///
/// # Example
///
/// ```
/// use integers::models::NumbersTypes;
///
/// let value = NumbersTypes::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NumbersTypes {
    /// `integer`
    Integer(i64),
    /// `number`
    Number(f64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for NumbersTypes {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for NumbersTypes {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl<'de> Deserialize<'de> for NumbersTypes {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::Number];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
                1 => decode(&value).filter(|_| !value.is_u64()).map(Self::Number),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Numbers limited`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Numbers/properties/limited`.
///
/// # Example
///
/// ```
/// use integers::models::NumbersLimited;
///
/// let value = NumbersLimited::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NumbersLimited {
    /// `integer`
    Integer(i64),
    /// `number`
    Number(f64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for NumbersLimited {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for NumbersLimited {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl<'de> Deserialize<'de> for NumbersLimited {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::Number];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
                1 => decode(&value).filter(|_| !value.is_u64()).map(Self::Number),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Numbers text_too`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Numbers/properties/text_too`.
///
/// # Example
///
/// ```
/// use integers::models::NumbersTextToo;
///
/// let value = NumbersTextToo::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NumbersTextToo {
    /// `integer`
    Integer(i64),
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for NumbersTextToo {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for NumbersTextToo {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for NumbersTextToo {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for NumbersTextToo {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for NumbersTextToo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::Number, &shape::String];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
                1 => decode(&value).filter(|_| !value.is_u64()).map(Self::Number),
                2 => decode(&value).map(Self::String),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Numbers nested`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Numbers/properties/nested`.
///
/// # Example
///
/// ```
/// use integers::models::NumbersNested;
///
/// let value = NumbersNested::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NumbersNested {
    /// `integer`
    Integer(i64),
    /// `boolean`
    Boolean(bool),
    /// `number`
    Number(f64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for NumbersNested {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for NumbersNested {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for NumbersNested {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl<'de> Deserialize<'de> for NumbersNested {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::Boolean, &shape::Number];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
                1 => decode(&value).map(Self::Boolean),
                2 => decode(&value).filter(|_| !value.is_u64()).map(Self::Number),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Objects that differ in that alone.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Numbers/properties/whole_or_part`.
///
/// # Example
///
/// ```
/// use integers::models::{NumbersWholeOrPart, NumbersWholeOrPartPart};
///
/// let value = NumbersWholeOrPart::from(NumbersWholeOrPartPart::new(1.0));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NumbersWholeOrPart {
    /// Part
    Part(Box<NumbersWholeOrPartPart>),
    /// Whole
    Whole(Box<NumbersWholeOrPartWhole>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<NumbersWholeOrPartPart> for NumbersWholeOrPart {
    fn from(value: NumbersWholeOrPartPart) -> Self {
        Self::Part(Box::new(value))
    }
}

impl From<NumbersWholeOrPartWhole> for NumbersWholeOrPart {
    fn from(value: NumbersWholeOrPartWhole) -> Self {
        Self::Whole(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for NumbersWholeOrPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["amount"],
                members: &[("amount", &shape::Number)],
                is_open: false,
            },
            &shape::Object {
                required: &["amount"],
                members: &[("amount", &shape::Integer)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Part),
                1 => decode(&value).map(Self::Whole),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// One of the variants of `Numbers list item`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Numbers/properties/list/items`.
///
/// # Example
///
/// ```
/// use integers::models::NumbersListItem;
///
/// let value = NumbersListItem::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NumbersListItem {
    /// `integer`
    Integer(i64),
    /// `number`
    Number(f64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for NumbersListItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for NumbersListItem {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl<'de> Deserialize<'de> for NumbersListItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::Number];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
                1 => decode(&value).filter(|_| !value.is_u64()).map(Self::Number),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Part
///
/// Schema: `#/components/schemas/Numbers/properties/whole_or_part/oneOf/0`.
///
/// # Example
///
/// ```
/// use integers::models::NumbersWholeOrPartPart;
///
/// let value = NumbersWholeOrPartPart::new(1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NumbersWholeOrPartPart {
    /// Amount.
    pub amount: f64,
}

impl NumbersWholeOrPartPart {
    /// Creates a `NumbersWholeOrPartPart` from its required fields.
    #[must_use]
    pub fn new(amount: f64) -> Self {
        Self { amount }
    }
}

/// Whole
///
/// Schema: `#/components/schemas/Numbers/properties/whole_or_part/oneOf/1`.
///
/// # Example
///
/// ```
/// use integers::models::NumbersWholeOrPartWhole;
///
/// let value = NumbersWholeOrPartWhole::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NumbersWholeOrPartWhole {
    /// Amount.
    #[serde(deserialize_with = "int")]
    pub amount: i64,
}

impl NumbersWholeOrPartWhole {
    /// Creates a `NumbersWholeOrPartWhole` from its required fields.
    #[must_use]
    pub fn new(amount: i64) -> Self {
        Self { amount }
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Date, OrderId};
use crate::runtime::{
    Base64, DateTime, Password, Shape, Uuid, decode, int, setters, shape,
};

/// The object `Order`.
///
/// Schema: `#/components/schemas/Order`.
///
/// # Example
///
/// ```
/// use formats::models::Order;
///
/// let value = Order::new(
///     "8c1a6b52-5d0e-4f2a-9d3b-7e6f5a4b3c2d",
///     "2026-01-31T12:00:00Z",
///     "aGk=",
///     Some(formats::Date::from("2026-01-31")),
///     vec![formats::Date::from("2026-01-31")],
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Order {
    /// A UUID.
    pub id: OrderId,
    /// When it was made.
    ///
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`.
    pub created: DateTime,
    /// When it was paid.
    ///
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<DateTime>,
    /// Bytes, in Base64. For example `"aGk="`.
    pub photo: Base64,
    /// Bytes, in Base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Base64>,
    /// A date, such as `2026-01-31`.
    pub maybe: Option<crate::runtime::Date>,
    /// Days.
    pub days: Vec<crate::runtime::Date>,
    /// By name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_name: Option<BTreeMap<String, Uuid>>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<OrderWhen>,
    /// Each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub each: Option<String>,
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`. Default:
    /// `"2026-01-31T12:00:00Z"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usual: Option<DateTime>,
    /// Date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<String>,
    /// Asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<Uuid>,
    /// Both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub both: Option<String>,
    /// Number.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// A secret, which `Debug` doesn't show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Password>,
    /// Unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown: Option<String>,
    /// Odd.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odd: Option<String>,
    /// An email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
}

impl Order {
    /// Creates an `Order` from its required fields.
    #[must_use]
    pub fn new(
        id: impl Into<OrderId>,
        created: impl Into<DateTime>,
        photo: impl Into<Base64>,
        maybe: Option<crate::runtime::Date>,
        days: Vec<crate::runtime::Date>,
    ) -> Self {
        Self {
            id: id.into(),
            created: created.into(),
            paid: None,
            photo: photo.into(),
            other: None,
            maybe,
            days,
            by_name: None,
            when: None,
            each: None,
            usual: None,
            date: None,
            plain: None,
            asked: None,
            both: None,
            number: None,
            secret: None,
            unknown: None,
            odd: None,
            mail: None,
        }
    }
}

setters! {
    impl Order {
        fn paid(impl IntoOption<DateTime, M>);
        fn other(impl IntoOption<Base64, M>);
        fn by_name(BTreeMap<String, Uuid>);
        fn when(impl IntoOption<OrderWhen, M>);
        fn each(impl IntoOption<String, M>);
        fn usual(impl IntoOption<DateTime, M>);
        fn date(impl Into<Option<Date>>);
        fn plain(impl IntoOption<String, M>);
        fn asked(impl IntoOption<Uuid, M>);
        fn both(impl IntoOption<String, M>);
        fn number(impl Into<Option<i64>>);
        fn secret(impl IntoOption<Password, M>);
        fn unknown(impl IntoOption<String, M>);
        fn odd(impl IntoOption<String, M>);
        fn mail(impl IntoOption<String, M>);
    }
}

/// One of the variants of `Order when`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Order/properties/when`.
///
/// # Example
///
/// ```
/// use formats::models::OrderWhen;
///
/// let value = OrderWhen::from(formats::DateTime::from("2026-01-31T12:00:00Z"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OrderWhen {
    /// `string`
    String(DateTime),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<DateTime> for OrderWhen {
    fn from(value: DateTime) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OrderWhen {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for OrderWhen {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for OrderWhen {
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

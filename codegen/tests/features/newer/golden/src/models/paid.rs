// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Inner, Place};
use crate::runtime::{Shape, decode, int, setters, shape};

/// What it has depends on how it was paid.
///
/// Schema: `#/components/schemas/Paid`.
///
/// # Example
///
/// ```
/// use newer::models::Paid;
///
/// let value = Paid::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Paid {
    /// By.
    pub by: String,
    /// Place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PaidPlace>,
    /// Card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<String>,
    /// At.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<PaidAt>,
    /// Account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<Place>,
    /// Tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<f64>,
    /// Notes.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<i64>>,
    /// Country.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub country: Option<Value>,
}

impl Paid {
    /// Creates a `Paid` from its required fields.
    #[must_use]
    pub fn new(by: impl Into<String>) -> Self {
        Self {
            by: by.into(),
            place: None,
            card: None,
            at: None,
            account: None,
            branch: None,
            tax: None,
            notes: None,
            country: None,
        }
    }

    /// Sets [`country`](Self#structfield.country).
    #[must_use]
    pub fn country(mut self, country: impl Into<Value>) -> Self {
        self.country = Some(country.into());
        self
    }
}

setters! {
    impl Paid {
        fn place(impl Into<Option<PaidPlace>>);
        fn card(impl IntoOption<String, M>);
        fn at(impl IntoOption<PaidAt, M>);
        fn account(impl IntoOption<String, M>);
        fn branch(impl Into<Option<Place>>);
        fn tax(impl Into<Option<f64>>);
        fn notes(Vec<i64>);
    }
}

/// The object `Paid place`.
///
/// Schema: `#/components/schemas/Paid/properties/place`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaidPlace {
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
    /// Inner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<Inner>,
    /// Floor.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub floor: Option<i64>,
}

impl PaidPlace {
    /// Creates a `PaidPlace` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl PaidPlace {
        fn town(impl IntoOption<String, M>);
        fn inner(impl Into<Option<Inner>>);
        fn floor(impl Into<Option<i64>>);
    }
}

/// One of the variants of `Paid at`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Paid/then/properties/at`.
///
/// # Example
///
/// ```
/// use newer::models::PaidAt;
///
/// let value = PaidAt::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PaidAt {
    /// `string`
    String(String),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for PaidAt {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PaidAt {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for PaidAt {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for PaidAt {
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

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Inner, Place};
use crate::runtime::{IntoOption, Shape, decode, int, shape};

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

    /// Sets [`place`](Self#structfield.place).
    #[must_use]
    pub fn place(mut self, place: impl Into<Option<PaidPlace>>) -> Self {
        self.place = place.into();
        self
    }

    /// Sets [`card`](Self#structfield.card).
    #[must_use]
    pub fn card<M>(mut self, card: impl IntoOption<String, M>) -> Self {
        self.card = card.into_option();
        self
    }

    /// Sets [`at`](Self#structfield.at).
    #[must_use]
    pub fn at<M>(mut self, at: impl IntoOption<PaidAt, M>) -> Self {
        self.at = at.into_option();
        self
    }

    /// Sets [`account`](Self#structfield.account).
    #[must_use]
    pub fn account<M>(mut self, account: impl IntoOption<String, M>) -> Self {
        self.account = account.into_option();
        self
    }

    /// Sets [`branch`](Self#structfield.branch).
    #[must_use]
    pub fn branch(mut self, branch: impl Into<Option<Place>>) -> Self {
        self.branch = branch.into();
        self
    }

    /// Sets [`tax`](Self#structfield.tax).
    #[must_use]
    pub fn tax(mut self, tax: impl Into<Option<f64>>) -> Self {
        self.tax = tax.into();
        self
    }

    /// Sets [`notes`](Self#structfield.notes).
    #[must_use]
    pub fn notes(mut self, notes: Vec<i64>) -> Self {
        self.notes = Some(notes);
        self
    }

    /// Sets [`country`](Self#structfield.country).
    #[must_use]
    pub fn country(mut self, country: impl Into<Value>) -> Self {
        self.country = Some(country.into());
        self
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

    /// Sets [`town`](Self#structfield.town).
    #[must_use]
    pub fn town<M>(mut self, town: impl IntoOption<String, M>) -> Self {
        self.town = town.into_option();
        self
    }

    /// Sets [`inner`](Self#structfield.inner).
    #[must_use]
    pub fn inner(mut self, inner: impl Into<Option<Inner>>) -> Self {
        self.inner = inner.into();
        self
    }

    /// Sets [`floor`](Self#structfield.floor).
    #[must_use]
    pub fn floor(mut self, floor: impl Into<Option<i64>>) -> Self {
        self.floor = floor.into();
        self
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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

impl Serialize for PaidAt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::UnknownValue(value) => value.serialize(serializer),
        }
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

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Address;
use crate::runtime::{IntoOption, int, unsent};

/// The object `Order`.
///
/// Schema: `#/components/schemas/Order`.
///
/// # Example
///
/// ```
/// use request_bodies::models::Order;
///
/// let value = Order::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// Set by the server; requests don't carry it.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "unsent")]
    pub id: Option<i64>,
    /// Name.
    pub name: String,
    /// Count.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Gift.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gift: Option<bool>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<Option<String>>,
    /// Tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Sizes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sizes: Option<Vec<f64>>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<Address>>,
}

impl Order {
    /// Creates an `Order` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            count: None,
            gift: None,
            note: None,
            tags: None,
            sizes: None,
            address: None,
            lines: None,
        }
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, id: impl Into<Option<i64>>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`count`](Self#structfield.count).
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    /// Sets [`gift`](Self#structfield.gift).
    #[must_use]
    pub fn gift(mut self, gift: impl Into<Option<bool>>) -> Self {
        self.gift = gift.into();
        self
    }

    /// Sets [`note`](Self#structfield.note).
    #[must_use]
    pub fn note<M>(mut self, note: impl IntoOption<String, M>) -> Self {
        self.note = note.into_option().map(Some);
        self
    }

    /// Sets [`note`](Self#structfield.note) to `null`.
    #[must_use]
    pub fn null_note(mut self) -> Self {
        self.note = Some(None);
        self
    }

    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`sizes`](Self#structfield.sizes).
    #[must_use]
    pub fn sizes(mut self, sizes: Vec<f64>) -> Self {
        self.sizes = Some(sizes);
        self
    }

    /// Sets [`address`](Self#structfield.address).
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<Address>>) -> Self {
        self.address = address.into();
        self
    }

    /// Sets [`lines`](Self#structfield.lines).
    #[must_use]
    pub fn lines(mut self, lines: Vec<Address>) -> Self {
        self.lines = Some(lines);
        self
    }
}

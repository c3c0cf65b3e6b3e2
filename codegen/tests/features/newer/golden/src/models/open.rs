// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::EventPairItem;

/// Lists and names of which only some are spoken of.
///
/// Schema: `#/components/schemas/Open`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Open {
    /// Counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<Vec<Value>>,
    /// Either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<Vec<OpenEitherItem>>,
    /// Closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Vec<f64>>,
    /// Named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<BTreeMap<String, Value>>,
    /// Only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<BTreeMap<String, String>>,
}

impl Open {
    /// Creates an `Open` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`counted`](Self#structfield.counted).
    #[must_use]
    pub fn counted(mut self, counted: Vec<Value>) -> Self {
        self.counted = Some(counted);
        self
    }

    /// Sets [`either`](Self#structfield.either).
    #[must_use]
    pub fn either(mut self, either: Vec<OpenEitherItem>) -> Self {
        self.either = Some(either);
        self
    }

    /// Sets [`closed`](Self#structfield.closed).
    #[must_use]
    pub fn closed(mut self, closed: Vec<f64>) -> Self {
        self.closed = Some(closed);
        self
    }

    /// Sets [`named`](Self#structfield.named).
    #[must_use]
    pub fn named(mut self, named: BTreeMap<String, Value>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets [`only`](Self#structfield.only).
    #[must_use]
    pub fn only(mut self, only: BTreeMap<String, String>) -> Self {
        self.only = Some(only);
        self
    }
}

/// The same as [`EventPairItem`].
///
/// Schema: `#/components/schemas/Open/properties/either/prefixItems`.
pub type OpenEitherItem = EventPairItem;

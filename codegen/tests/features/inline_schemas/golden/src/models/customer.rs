// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, int, open_enum};

/// The object `Customer`.
///
/// Schema: `#/components/schemas/Customer`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// The same as in an order's answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<CustomerAddress>,
    /// Another set of values under the same name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CustomerStatus>,
    /// History.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<CustomerHistoryItem>>,
    /// Limits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<BTreeMap<String, CustomerLimitsValue>>,
}

impl Customer {
    /// Creates a `Customer` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self#structfield.address).
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<CustomerAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status<M>(mut self, status: impl IntoOption<CustomerStatus, M>) -> Self {
        self.status = status.into_option();
        self
    }

    /// Sets [`history`](Self#structfield.history).
    #[must_use]
    pub fn history(mut self, history: Vec<CustomerHistoryItem>) -> Self {
        self.history = Some(history);
        self
    }

    /// Sets [`limits`](Self#structfield.limits).
    #[must_use]
    pub fn limits(mut self, limits: BTreeMap<String, CustomerLimitsValue>) -> Self {
        self.limits = Some(limits);
        self
    }
}

/// The same as in an order's answer.
///
/// Schema: `#/components/schemas/Customer/properties/address`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
}

open_enum! {
    /// Another set of values under the same name.
    ///
    /// Schema: `#/components/schemas/Customer/properties/status`.
    ///
    /// # Example
    ///
    /// ```
    /// use inline_schemas::models::CustomerStatus;
    ///
    /// assert_eq!(CustomerStatus::from("active"), CustomerStatus::Active);
    /// ```
    pub enum CustomerStatus {
        /// `active`
        Active = "active",
        /// `gone`
        Gone = "gone",
    }
    else UnknownValue
}

/// The object `Customer history item`.
///
/// Schema: `#/components/schemas/Customer/properties/history/items`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerHistoryItem {
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<CustomerHistoryItemKind>,
}

impl CustomerHistoryItem {
    /// Creates a `CustomerHistoryItem` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`at`](Self#structfield.at).
    #[must_use]
    pub fn at<M>(mut self, at: impl IntoOption<String, M>) -> Self {
        self.at = at.into_option();
        self
    }

    /// Sets [`kind`](Self#structfield.kind).
    #[must_use]
    pub fn kind<M>(mut self, kind: impl IntoOption<CustomerHistoryItemKind, M>) -> Self {
        self.kind = kind.into_option();
        self
    }
}

/// The object `Customer limits value`.
///
/// Schema: `#/components/schemas/Customer/properties/limits/additionalProperties`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerLimitsValue {
    /// Most.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub most: Option<i64>,
}

impl CustomerLimitsValue {
    /// Creates a `CustomerLimitsValue` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`most`](Self#structfield.most).
    #[must_use]
    pub fn most(mut self, most: impl Into<Option<i64>>) -> Self {
        self.most = most.into();
        self
    }
}

open_enum! {
    /// The values of `Customer history item kind`.
    ///
    /// Schema: `#/components/schemas/Customer/properties/history/items/properties/kind`.
    ///
    /// # Example
    ///
    /// ```
    /// use inline_schemas::models::CustomerHistoryItemKind;
    ///
    /// assert_eq!(CustomerHistoryItemKind::from("in"), CustomerHistoryItemKind::In);
    /// ```
    pub enum CustomerHistoryItemKind {
        /// `in`
        In = "in",
        /// `out`
        Out = "out",
    }
    else UnknownValue
}

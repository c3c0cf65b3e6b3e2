// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{int, open_enum, setters};

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
}

setters! {
    impl Customer {
        fn address(impl Into<Option<CustomerAddress>>);
        fn status(impl IntoOption<CustomerStatus, M>);
        fn history(Vec<CustomerHistoryItem>);
        fn limits(BTreeMap<String, CustomerLimitsValue>);
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
    pub enum CustomerStatus {
        Active = "active",
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
}

setters! {
    impl CustomerHistoryItem {
        fn at(impl IntoOption<String, M>);
        fn kind(impl IntoOption<CustomerHistoryItemKind, M>);
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
}

setters! {
    impl CustomerLimitsValue {
        fn most(impl Into<Option<i64>>);
    }
}

open_enum! {
    /// The values of `Customer history item kind`.
    ///
    /// Schema: `#/components/schemas/Customer/properties/history/items/properties/kind`.
    pub enum CustomerHistoryItemKind {
        In = "in",
        Out = "out",
    }
    else UnknownValue
}

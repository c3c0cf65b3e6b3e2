// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::CustomerAddress;
use crate::runtime::IntoOption;

/// The object `Supplier`.
///
/// Schema: `#/components/schemas/Supplier`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Supplier {
    /// The same as in an order's answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<SupplierAddress>,
    /// Deep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<SupplierDeep>,
    /// Contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<SupplierContactValue>,
}

impl Supplier {
    /// Creates a `Supplier` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self#structfield.address).
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<SupplierAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// Sets [`deep`](Self#structfield.deep).
    #[must_use]
    pub fn deep(mut self, deep: impl Into<Option<SupplierDeep>>) -> Self {
        self.deep = deep.into();
        self
    }

    /// Sets [`contact`](Self#structfield.contact).
    #[must_use]
    pub fn contact(mut self, contact: impl Into<Option<SupplierContactValue>>) -> Self {
        self.contact = contact.into();
        self
    }
}

/// The same as [`CustomerAddress`].
///
/// Schema: `#/components/schemas/Supplier/properties/address`.
pub type SupplierAddress = CustomerAddress;

/// The object `Supplier deep`.
///
/// Schema: `#/components/schemas/Supplier/properties/deep`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SupplierDeep {
    /// Deeper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deeper: Option<SupplierDeepDeeper>,
}

impl SupplierDeep {
    /// Creates a `SupplierDeep` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`deeper`](Self#structfield.deeper).
    #[must_use]
    pub fn deeper(mut self, deeper: impl Into<Option<SupplierDeepDeeper>>) -> Self {
        self.deeper = deeper.into();
        self
    }
}

/// The object `Supplier contact`.
///
/// Schema: `#/components/schemas/Supplier/properties/contact`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SupplierContactValue {
    /// Phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

impl SupplierContactValue {
    /// Creates a `SupplierContactValue` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`phone`](Self#structfield.phone).
    #[must_use]
    pub fn phone<M>(mut self, phone: impl IntoOption<String, M>) -> Self {
        self.phone = phone.into_option();
        self
    }
}

/// The object `Supplier deep deeper`.
///
/// Schema: `#/components/schemas/Supplier/properties/deep/properties/deeper`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SupplierDeepDeeper {
    /// Deepest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deepest: Option<SupplierDeepDeeperDeepest>,
}

impl SupplierDeepDeeper {
    /// Creates a `SupplierDeepDeeper` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`deepest`](Self#structfield.deepest).
    #[must_use]
    pub fn deepest(
        mut self,
        deepest: impl Into<Option<SupplierDeepDeeperDeepest>>,
    ) -> Self {
        self.deepest = deepest.into();
        self
    }
}

/// The object `Supplier deep deeper deepest`.
///
/// Schema:
/// `#/components/schemas/Supplier/properties/deep/properties/deeper/properties/deepest`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SupplierDeepDeeperDeepest {
    /// End.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<bool>,
}

impl SupplierDeepDeeperDeepest {
    /// Creates a `SupplierDeepDeeperDeepest` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`end`](Self#structfield.end).
    #[must_use]
    pub fn end(mut self, end: impl Into<Option<bool>>) -> Self {
        self.end = end.into();
        self
    }
}

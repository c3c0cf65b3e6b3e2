// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::CustomerAddress;
use crate::runtime::setters;

/// The object `Supplier`.
///
/// Schema: `#/components/schemas/Supplier`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Supplier {
    /// Address.
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
}

setters! {
    impl Supplier {
        fn address(impl Into<Option<SupplierAddress>>);
        fn deep(impl Into<Option<SupplierDeep>>);
        fn contact(impl Into<Option<SupplierContactValue>>);
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
}

setters! {
    impl SupplierDeep {
        fn deeper(impl Into<Option<SupplierDeepDeeper>>);
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
}

setters! {
    impl SupplierContactValue {
        fn phone(impl IntoOption<String, M>);
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
}

setters! {
    impl SupplierDeepDeeper {
        fn deepest(impl Into<Option<SupplierDeepDeeperDeepest>>);
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
}

setters! {
    impl SupplierDeepDeeperDeepest {
        fn end(impl Into<Option<bool>>);
    }
}

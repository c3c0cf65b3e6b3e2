// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Owner;
use crate::runtime::{int, setters};

/// The object `Filter`.
///
/// Schema: `#/components/schemas/Filter`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Filter {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<FilterSize>,
    /// Tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Owners.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owners: Option<Vec<Owner>>,
}

impl Filter {
    /// Creates a `Filter` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Filter {
        fn name(impl IntoOption<String, M>);
        fn size(impl Into<Option<FilterSize>>);
        fn tags(Vec<String>);
        fn owners(Vec<Owner>);
    }
}

/// The object `Filter size`.
///
/// Schema: `#/components/schemas/Filter/properties/size`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FilterSize {
    /// Min.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Max.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
}

impl FilterSize {
    /// Creates a `FilterSize` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl FilterSize {
        fn min(impl Into<Option<i64>>);
        fn max(impl Into<Option<i64>>);
    }
}

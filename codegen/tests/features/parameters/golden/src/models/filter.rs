// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Owner;
use crate::runtime::{IntoOption, int};

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

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name<M>(mut self, name: impl IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Sets [`size`](Self#structfield.size).
    #[must_use]
    pub fn size(mut self, size: impl Into<Option<FilterSize>>) -> Self {
        self.size = size.into();
        self
    }

    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`owners`](Self#structfield.owners).
    #[must_use]
    pub fn owners(mut self, owners: Vec<Owner>) -> Self {
        self.owners = Some(owners);
        self
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

    /// Sets [`min`](Self#structfield.min).
    #[must_use]
    pub fn min(mut self, min: impl Into<Option<i64>>) -> Self {
        self.min = min.into();
        self
    }

    /// Sets [`max`](Self#structfield.max).
    #[must_use]
    pub fn max(mut self, max: impl Into<Option<i64>>) -> Self {
        self.max = max.into();
        self
    }
}

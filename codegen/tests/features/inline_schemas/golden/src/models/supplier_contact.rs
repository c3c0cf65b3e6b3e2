// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// Has the name that an inline schema would have got.
///
/// Schema: `#/components/schemas/SupplierContact`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SupplierContact {
    /// Id.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

impl SupplierContact {
    /// Creates a `SupplierContact` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl SupplierContact {
        fn id(impl Into<Option<i64>>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Owner;
use crate::runtime::setters;

/// No operation has to do with it.
///
/// Schema: `#/components/schemas/Register`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Register {
    /// Owners.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owners: Option<Vec<Owner>>,
}

impl Register {
    /// Creates a `Register` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Register {
        fn owners(Vec<Owner>);
    }
}

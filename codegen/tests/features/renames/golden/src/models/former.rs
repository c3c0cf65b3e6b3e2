// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Right;
use crate::runtime::setters;

/// The object `Former`.
///
/// Schema: `#/components/schemas/Former`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OldNote {
    /// Left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Right>,
}

impl OldNote {
    /// Creates an `OldNote` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl OldNote {
        fn left(impl Into<Option<Right>>);
    }
}

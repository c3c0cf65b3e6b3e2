// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Inner;
use crate::runtime::setters;

/// The object `Place`.
///
/// Schema: `#/components/schemas/Place`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
    /// Inner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<Inner>,
}

impl Place {
    /// Creates a `Place` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Place {
        fn town(impl IntoOption<String, M>);
        fn inner(impl Into<Option<Inner>>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `AllOfItself`.
///
/// Schema: `#/components/schemas/AllOfItself`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AllOfItself {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl AllOfItself {
    /// Creates an `AllOfItself` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl AllOfItself {
        fn a(impl IntoOption<String, M>);
    }
}

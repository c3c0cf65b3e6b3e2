// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `P`.
///
/// Schema: `#/components/schemas/P`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct P {
    /// P.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p: Option<String>,
}

impl P {
    /// Creates a `P` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl P {
        fn p(impl IntoOption<String, M>);
    }
}

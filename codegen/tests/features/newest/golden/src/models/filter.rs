// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

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
    /// Sizes.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub sizes: Option<Vec<i64>>,
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
        fn sizes(Vec<i64>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// Said to be an object.
///
/// Schema: `#/components/schemas/Stated`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Stated {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// P.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p: Option<String>,
}

impl Stated {
    /// Creates a `Stated` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Stated {
        fn id(impl IntoOption<String, M>);
        fn p(impl IntoOption<String, M>);
    }
}

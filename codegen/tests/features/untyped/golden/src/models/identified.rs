// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `Identified`.
///
/// Schema: `#/components/schemas/Identified`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Identified {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl Identified {
    /// Creates an `Identified` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Identified {
        fn id(impl IntoOption<String, M>);
    }
}

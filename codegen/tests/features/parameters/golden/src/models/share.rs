// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `Share`.
///
/// Schema: `#/components/schemas/Share`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Share {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// Set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl Share {
    /// Creates a `Share` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Share {
        fn name(impl IntoOption<String, M>);
        fn share(impl Into<Option<f64>>);
        fn id(impl IntoOption<String, M>);
    }
}

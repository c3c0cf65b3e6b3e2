// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Place;
use crate::runtime::setters;

/// The object `Bank`.
///
/// Schema: `#/components/schemas/Bank`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Bank {
    /// Account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<Place>,
}

impl Bank {
    /// Creates a `Bank` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Bank {
        fn account(impl IntoOption<String, M>);
        fn branch(impl Into<Option<Place>>);
    }
}

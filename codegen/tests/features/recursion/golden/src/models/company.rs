// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Worker;
use crate::runtime::{int, setters};

/// The object `Company`.
///
/// Schema: `#/components/schemas/Company`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Company {
    /// Boss.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boss: Option<Worker>,
    /// Size.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl Company {
    /// Creates a `Company` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Company {
        fn boss(impl Into<Option<Worker>>);
        fn size(impl Into<Option<i64>>);
    }
}

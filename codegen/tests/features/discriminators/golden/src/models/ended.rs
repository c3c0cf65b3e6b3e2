// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Ended`.
///
/// Schema: `#/components/schemas/Ended`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Ended {
    /// Always `ended`, as far as the document knows.
    pub event: String,
    /// At.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// After.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub after: Option<i64>,
}

impl Ended {
    /// Creates an `Ended` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            event: "ended".to_owned(),
            at: None,
            after: None,
        }
    }
}

setters! {
    impl Ended {
        fn at(impl IntoOption<String, M>);
        fn after(impl Into<Option<i64>>);
    }
}

impl Default for Ended {
    fn default() -> Self {
        Self::new()
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The narrower of two scalars.
///
/// Schema: `#/components/schemas/Narrowed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Narrowed {
    /// Number.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// Limited.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub limited: Option<i64>,
    /// Tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// A date, such as `2026-01-31`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

impl Narrowed {
    /// Creates a `Narrowed` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Narrowed {
        fn number(impl Into<Option<i64>>);
        fn limited(impl Into<Option<i64>>);
        fn tags(Vec<String>);
        fn date(impl IntoOption<String, M>);
    }
}

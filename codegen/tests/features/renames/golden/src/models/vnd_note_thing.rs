// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `vnd_note_thing`.
///
/// Schema: `#/components/schemas/vnd_note_thing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NoteThing {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl NoteThing {
    /// Creates a `NoteThing` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl NoteThing {
        fn a(impl IntoOption<String, M>);
    }
}

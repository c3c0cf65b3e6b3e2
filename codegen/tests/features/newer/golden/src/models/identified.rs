// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Part;
use crate::runtime::setters;

/// Whose references are resolved against its identifier.
///
/// Schema: `#/components/schemas/Identified`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Identified {
    /// Part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
    /// Whose references are resolved against its identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<Box<Identified>>,
}

impl Identified {
    /// Creates an `Identified` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`again`](Self#structfield.again).
    #[must_use]
    pub fn again(mut self, again: impl Into<Option<Identified>>) -> Self {
        self.again = again.into().map(Box::new);
        self
    }
}

setters! {
    impl Identified {
        fn part(impl Into<Option<Part>>);
    }
}

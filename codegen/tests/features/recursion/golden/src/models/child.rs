// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// Through what it is put together from.
///
/// Schema: `#/components/schemas/Child`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Child {
    /// Value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Through what it is put together from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Child>>,
}

impl Child {
    /// Creates a `Child` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`parent`](Self#structfield.parent).
    #[must_use]
    pub fn parent(mut self, parent: impl Into<Option<Child>>) -> Self {
        self.parent = parent.into().map(Box::new);
        self
    }
}

setters! {
    impl Child {
        fn value(impl IntoOption<String, M>);
    }
}

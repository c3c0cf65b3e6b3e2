// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `Inline`.
///
/// Schema: `#/components/schemas/Inline`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Inline {
    /// Inner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<InlineInner>,
}

impl Inline {
    /// Creates an `Inline` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Inline {
        fn inner(impl Into<Option<InlineInner>>);
    }
}

/// The object `Inline inner`.
///
/// Schema: `#/components/schemas/Inline/properties/inner`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InlineInner {
    /// Outer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer: Option<Box<Inline>>,
}

impl InlineInner {
    /// Creates an `InlineInner` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`outer`](Self#structfield.outer).
    #[must_use]
    pub fn outer(mut self, outer: impl Into<Option<Inline>>) -> Self {
        self.outer = outer.into().map(Box::new);
        self
    }
}

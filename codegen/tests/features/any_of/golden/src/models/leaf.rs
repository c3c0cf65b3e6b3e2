// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Leaf`.
///
/// Schema: `#/components/schemas/Leaf`.
///
/// # Example
///
/// ```
/// use any_of::models::Leaf;
///
/// let value = Leaf::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Leaf {
    /// The property `next`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Leaf>>,
    /// The property `colour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
}

impl Leaf {
    /// Creates a `Leaf` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`next`](Self#structfield.next).
    #[must_use]
    pub fn next(mut self, next: impl Into<Option<Leaf>>) -> Self {
        self.next = next.into().map(Box::new);
        self
    }

    /// Sets [`colour`](Self#structfield.colour).
    #[must_use]
    pub fn colour<M>(mut self, colour: impl IntoOption<String, M>) -> Self {
        self.colour = colour.into_option();
        self
    }
}

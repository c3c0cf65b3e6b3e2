// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Endless`.
///
/// Schema: `#/components/schemas/Endless`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Endless {
    /// Next.
    pub next: Box<Endless>,
}

impl Endless {
    /// Creates an `Endless` from its required fields.
    #[must_use]
    pub fn new(next: Endless) -> Self {
        Self { next: Box::new(next) }
    }
}

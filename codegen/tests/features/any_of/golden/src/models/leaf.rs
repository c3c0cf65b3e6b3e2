// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Leaf`.
///
/// Schema: `#/components/schemas/Leaf`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Leaf {
    /// Next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Leaf>>,
    /// Colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Colour;
use crate::runtime::int;

/// The object `Receipt`.
///
/// Schema: `#/components/schemas/Receipt`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Receipt {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// Colour.
    pub colour: Colour,
    /// Paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<bool>,
}

impl Receipt {
    /// Creates a `Receipt` from its required fields.
    #[must_use]
    pub fn new(id: i64, colour: impl Into<Colour>) -> Self {
        Self {
            id,
            colour: colour.into(),
            paid: None,
        }
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Branch`.
///
/// Schema: `#/components/schemas/Branch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Branch {
    /// Next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Branch>>,
    /// Length.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Address;

/// The object `Failed`.
///
/// Schema: `shared/responses.yml#/Failed/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Failed {
    /// Seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen: Option<Address>,
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Folder;

/// The object `Shelf`.
///
/// Schema: `#/components/schemas/Shelf`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Shelf {
    /// Folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<Folder>,
}

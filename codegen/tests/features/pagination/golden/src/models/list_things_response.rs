// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Contact;

/// The object `listThings response`.
///
/// Schema: `#/paths/~1things/get/responses/200/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListThingsResponse {
    /// Value.
    pub value: Vec<Contact>,
    /// Odata next link.
    #[serde(rename = "@odata.nextLink", skip_serializing_if = "Option::is_none")]
    pub odata_next_link: Option<String>,
}

impl ListThingsResponse {
    /// Creates a `ListThingsResponse` from its required fields.
    #[must_use]
    pub fn new(value: Vec<Contact>) -> Self {
        Self {
            value,
            odata_next_link: None,
        }
    }
}

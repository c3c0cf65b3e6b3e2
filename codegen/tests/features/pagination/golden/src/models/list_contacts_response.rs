// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Contact;

/// The object `listContacts response`.
///
/// Schema: `#/paths/~1contacts/get/responses/200/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactsResponse {
    /// Data.
    pub data: ListContactsResponseData,
    /// Meta.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ListContactsResponseMeta>,
}

impl ListContactsResponse {
    /// Creates a `ListContactsResponse` from its required fields.
    #[must_use]
    pub fn new(data: ListContactsResponseData) -> Self {
        Self { data, meta: None }
    }
}

/// The object `listContacts response data`.
///
/// Schema:
/// `#/paths/~1contacts/get/responses/200/content/application~1json/schema/properties/data`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactsResponseData {
    /// Contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<Contact>>,
}

/// The object `listContacts response meta`.
///
/// Schema:
/// `#/paths/~1contacts/get/responses/200/content/application~1json/schema/properties/meta`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListContactsResponseMeta {
    /// Next.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

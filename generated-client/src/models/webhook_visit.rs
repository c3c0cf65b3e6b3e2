// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::WebhookPage;
use crate::runtime::int;

/// A visit to the website.
///
/// Schema: `#/components/schemas/WebhookVisit`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookVisit {
    /// When it began, in milliseconds since 1970-01-01 UTC.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<i64>,
    /// When it ended, in milliseconds since 1970-01-01 UTC; null while it goes on.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<i64>,
    /// The host of the website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_name: Option<String>,
    /// The pages that were seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub viewed_pages: Option<Vec<WebhookPage>>,
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::WebhookPage;
use crate::runtime::{IntoOption, int};

/// A visit to the website.
///
/// Schema: `#/components/schemas/WebhookVisit`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::{WebhookPage, WebhookVisit};
///
/// let value = WebhookVisit::new()
///     .started_at(1764061000000)
///     .host_name("shop.example.com")
///     .viewed_pages(vec![
///         WebhookPage::new()
///             .link("https://shop.example.com/cart")
///             .title("Cart"),
///     ]);
/// ```
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

impl WebhookVisit {
    /// Creates a `WebhookVisit` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`started_at`](Self#structfield.started_at).
    #[must_use]
    pub fn started_at(mut self, started_at: impl Into<Option<i64>>) -> Self {
        self.started_at = started_at.into();
        self
    }

    /// Sets [`finished_at`](Self#structfield.finished_at).
    #[must_use]
    pub fn finished_at(mut self, finished_at: impl Into<Option<i64>>) -> Self {
        self.finished_at = finished_at.into();
        self
    }

    /// Sets [`host_name`](Self#structfield.host_name).
    #[must_use]
    pub fn host_name<M>(mut self, host_name: impl IntoOption<String, M>) -> Self {
        self.host_name = host_name.into_option();
        self
    }

    /// Sets [`viewed_pages`](Self#structfield.viewed_pages).
    #[must_use]
    pub fn viewed_pages(mut self, viewed_pages: Vec<WebhookPage>) -> Self {
        self.viewed_pages = Some(viewed_pages);
        self
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// A page of the website.
///
/// Schema: `#/components/schemas/WebhookPage`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::WebhookPage;
///
/// let value = WebhookPage::new()
///     .link("https://shop.example.com/cart")
///     .title("Cart");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookPage {
    /// Its address.
    ///
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl WebhookPage {
    /// Creates a `WebhookPage` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`link`](Self#structfield.link).
    #[must_use]
    pub fn link<M>(mut self, link: impl IntoOption<String, M>) -> Self {
        self.link = link.into_option();
        self
    }

    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title<M>(mut self, title: impl IntoOption<String, M>) -> Self {
        self.title = title.into_option();
        self
    }
}

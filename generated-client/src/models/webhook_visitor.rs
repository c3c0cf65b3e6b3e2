// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::WebhookVisit;
use crate::runtime::int;

/// The visitor of a conversation. Every field but `id` may be absent, and more may come:
/// what the visitor told, and what Brevo keeps of them, depends on your settings.
///
/// Schema: `#/components/schemas/WebhookVisitor`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookVisitor {
    /// The ID of the visitor, as `visitorId` takes it.
    pub id: String,
    /// The ID of all that was ever said with this visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// Where agents read that.
    ///
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_link: Option<String>,
    /// Where the visitor writes from, `widget` for example. The list of sources is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What the channel is called where the visitor writes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_channel_ref: Option<String>,
    /// Where that channel is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_channel_link: Option<String>,
    /// What the conversation is called where the visitor writes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_conversation_ref: Option<String>,
    /// The ID of the group of agents that the conversation belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    /// The colour that agents see the visitor in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// The visitor's IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// The language that the visitor's browser asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_language: Option<String>,
    /// The language of the chat widget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_language: Option<String>,
    /// The visitor's browser and its version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser: Option<String>,
    /// The visitor's operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os: Option<String>,
    /// What the visitor's browser says of itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// The country that the IP address belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The city that the IP address belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// A visit to the website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_visit: Option<WebhookVisit>,
    /// What agents see the visitor called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub displayed_name: Option<String>,
    /// The ID of the visitor as a contact of Brevo.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<i64>,
    /// What is kept of that contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_attributes: Option<BTreeMap<String, Value>>,
    /// What you said of the visitor through the chat widget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_attributes: Option<BTreeMap<String, Value>>,
    /// Both together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<BTreeMap<String, Value>>,
    /// Both together, as agents see them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatted_attributes: Option<BTreeMap<String, Value>>,
    /// What agents noted of the visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Whether the visitor agreed to marketing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketing_consent: Option<bool>,
    /// Whether the visitor agreed to the terms of service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_of_service_consent: Option<bool>,
}

impl WebhookVisitor {
    /// Creates a `WebhookVisitor` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            thread_id: None,
            thread_link: None,
            source: None,
            source_channel_ref: None,
            source_channel_link: None,
            source_conversation_ref: None,
            group_id: None,
            color: None,
            ip: None,
            browser_language: None,
            conversation_language: None,
            browser: None,
            os: None,
            user_agent: None,
            country: None,
            city: None,
            last_visit: None,
            displayed_name: None,
            contact_id: None,
            contact_attributes: None,
            integration_attributes: None,
            attributes: None,
            formatted_attributes: None,
            notes: None,
            marketing_consent: None,
            terms_of_service_consent: None,
        }
    }
}

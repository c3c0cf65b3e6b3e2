// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::WebhookVisit;
use crate::runtime::{IntoOption, int};

/// The visitor of a conversation. Every field but `id` may be absent, and more may come:
/// what the visitor told, and what Brevo keeps of them, depends on your settings.
///
/// Schema: `#/components/schemas/WebhookVisitor`.
///
/// # Example
///
/// ```
/// use std::collections::BTreeMap;
/// use brevo_conversations::models::WebhookVisitor;
///
/// let value = WebhookVisitor::new("vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue")
///     .source("widget")
///     .country("NL")
///     .displayed_name("Noor")
///     .contact_attributes(BTreeMap::from([
///         ("SMS".to_owned(), serde_json::json!("+31600000000")),
///     ]));
/// ```
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

    /// Sets [`thread_id`](Self#structfield.thread_id).
    #[must_use]
    pub fn thread_id<M>(mut self, thread_id: impl IntoOption<String, M>) -> Self {
        self.thread_id = thread_id.into_option();
        self
    }

    /// Sets [`thread_link`](Self#structfield.thread_link).
    #[must_use]
    pub fn thread_link<M>(mut self, thread_link: impl IntoOption<String, M>) -> Self {
        self.thread_link = thread_link.into_option();
        self
    }

    /// Sets [`source`](Self#structfield.source).
    #[must_use]
    pub fn source<M>(mut self, source: impl IntoOption<String, M>) -> Self {
        self.source = source.into_option();
        self
    }

    /// Sets [`source_channel_ref`](Self#structfield.source_channel_ref).
    #[must_use]
    pub fn source_channel_ref<M>(
        mut self,
        source_channel_ref: impl IntoOption<String, M>,
    ) -> Self {
        self.source_channel_ref = source_channel_ref.into_option();
        self
    }

    /// Sets [`source_channel_link`](Self#structfield.source_channel_link).
    #[must_use]
    pub fn source_channel_link<M>(
        mut self,
        source_channel_link: impl IntoOption<String, M>,
    ) -> Self {
        self.source_channel_link = source_channel_link.into_option();
        self
    }

    /// Sets [`source_conversation_ref`](Self#structfield.source_conversation_ref).
    #[must_use]
    pub fn source_conversation_ref<M>(
        mut self,
        source_conversation_ref: impl IntoOption<String, M>,
    ) -> Self {
        self.source_conversation_ref = source_conversation_ref.into_option();
        self
    }

    /// Sets [`group_id`](Self#structfield.group_id).
    #[must_use]
    pub fn group_id<M>(mut self, group_id: impl IntoOption<String, M>) -> Self {
        self.group_id = group_id.into_option();
        self
    }

    /// Sets [`color`](Self#structfield.color).
    #[must_use]
    pub fn color<M>(mut self, color: impl IntoOption<String, M>) -> Self {
        self.color = color.into_option();
        self
    }

    /// Sets [`ip`](Self#structfield.ip).
    #[must_use]
    pub fn ip<M>(mut self, ip: impl IntoOption<String, M>) -> Self {
        self.ip = ip.into_option();
        self
    }

    /// Sets [`browser_language`](Self#structfield.browser_language).
    #[must_use]
    pub fn browser_language<M>(
        mut self,
        browser_language: impl IntoOption<String, M>,
    ) -> Self {
        self.browser_language = browser_language.into_option();
        self
    }

    /// Sets [`conversation_language`](Self#structfield.conversation_language).
    #[must_use]
    pub fn conversation_language<M>(
        mut self,
        conversation_language: impl IntoOption<String, M>,
    ) -> Self {
        self.conversation_language = conversation_language.into_option();
        self
    }

    /// Sets [`browser`](Self#structfield.browser).
    #[must_use]
    pub fn browser<M>(mut self, browser: impl IntoOption<String, M>) -> Self {
        self.browser = browser.into_option();
        self
    }

    /// Sets [`os`](Self#structfield.os).
    #[must_use]
    pub fn os<M>(mut self, os: impl IntoOption<String, M>) -> Self {
        self.os = os.into_option();
        self
    }

    /// Sets [`user_agent`](Self#structfield.user_agent).
    #[must_use]
    pub fn user_agent<M>(mut self, user_agent: impl IntoOption<String, M>) -> Self {
        self.user_agent = user_agent.into_option();
        self
    }

    /// Sets [`country`](Self#structfield.country).
    #[must_use]
    pub fn country<M>(mut self, country: impl IntoOption<String, M>) -> Self {
        self.country = country.into_option();
        self
    }

    /// Sets [`city`](Self#structfield.city).
    #[must_use]
    pub fn city<M>(mut self, city: impl IntoOption<String, M>) -> Self {
        self.city = city.into_option();
        self
    }

    /// Sets [`last_visit`](Self#structfield.last_visit).
    #[must_use]
    pub fn last_visit(mut self, last_visit: impl Into<Option<WebhookVisit>>) -> Self {
        self.last_visit = last_visit.into();
        self
    }

    /// Sets [`displayed_name`](Self#structfield.displayed_name).
    #[must_use]
    pub fn displayed_name<M>(
        mut self,
        displayed_name: impl IntoOption<String, M>,
    ) -> Self {
        self.displayed_name = displayed_name.into_option();
        self
    }

    /// Sets [`contact_id`](Self#structfield.contact_id).
    #[must_use]
    pub fn contact_id(mut self, contact_id: impl Into<Option<i64>>) -> Self {
        self.contact_id = contact_id.into();
        self
    }

    /// Sets [`contact_attributes`](Self#structfield.contact_attributes).
    #[must_use]
    pub fn contact_attributes(
        mut self,
        contact_attributes: BTreeMap<String, Value>,
    ) -> Self {
        self.contact_attributes = Some(contact_attributes);
        self
    }

    /// Sets [`integration_attributes`](Self#structfield.integration_attributes).
    #[must_use]
    pub fn integration_attributes(
        mut self,
        integration_attributes: BTreeMap<String, Value>,
    ) -> Self {
        self.integration_attributes = Some(integration_attributes);
        self
    }

    /// Sets [`attributes`](Self#structfield.attributes).
    #[must_use]
    pub fn attributes(mut self, attributes: BTreeMap<String, Value>) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets [`formatted_attributes`](Self#structfield.formatted_attributes).
    #[must_use]
    pub fn formatted_attributes(
        mut self,
        formatted_attributes: BTreeMap<String, Value>,
    ) -> Self {
        self.formatted_attributes = Some(formatted_attributes);
        self
    }

    /// Sets [`notes`](Self#structfield.notes).
    #[must_use]
    pub fn notes<M>(mut self, notes: impl IntoOption<String, M>) -> Self {
        self.notes = notes.into_option();
        self
    }

    /// Sets [`marketing_consent`](Self#structfield.marketing_consent).
    #[must_use]
    pub fn marketing_consent(
        mut self,
        marketing_consent: impl Into<Option<bool>>,
    ) -> Self {
        self.marketing_consent = marketing_consent.into();
        self
    }

    /// Sets [`terms_of_service_consent`](Self#structfield.terms_of_service_consent).
    #[must_use]
    pub fn terms_of_service_consent(
        mut self,
        terms_of_service_consent: impl Into<Option<bool>>,
    ) -> Self {
        self.terms_of_service_consent = terms_of_service_consent.into();
        self
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// A notice to show to a visitor.
///
/// Give `agentId` or `groupId` to say in whose name; with neither, Brevo picks an agent at
/// random. Giving both is not documented.
///
/// Schema: `#/components/schemas/SendPushedMessageRequest`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::SendPushedMessageRequest;
///
/// let value = SendPushedMessageRequest::new(
///     "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
///     "Parcel 4471-AB left our warehouse.",
/// )
/// .group_id("grpF3mV7yTb9HsQe6");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendPushedMessageRequest {
    /// The ID of the visitor to write to. It comes from a webhook (its `visitor.id`), or it is the
    /// one that you generated to tie the chat widget to a user of your own, as in
    /// <https://developers.brevo.com/docs/customize-the-widget>. Any string may be one.
    pub visitor_id: String,
    /// What the visitor is to read. No maximum length is documented.
    pub text: String,
    /// The ID of the agent in whose name the message appears. Brevo shows it on the agent's page,
    /// and webhooks carry it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// The ID of a group of agents: the message appears in the name of one of them, picked at
    /// random. Brevo shows it on the group's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

impl SendPushedMessageRequest {
    /// Creates a `SendPushedMessageRequest` from its required fields.
    #[must_use]
    pub fn new(visitor_id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            visitor_id: visitor_id.into(),
            text: text.into(),
            agent_id: None,
            group_id: None,
        }
    }
}

setters! {
    impl SendPushedMessageRequest {
        fn agent_id(impl IntoOption<String, M>);
        fn group_id(impl IntoOption<String, M>);
    }
}

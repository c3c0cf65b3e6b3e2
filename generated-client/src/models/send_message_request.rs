// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{Check, any_of, setters};

/// What an agent says to a visitor.
///
/// Besides the visitor and the text, it needs the agent: either `agentId`, or `agentEmail`,
/// `agentName` and `receivedFrom` together. `receivedFrom` may accompany `agentId` too.
/// Other mixtures, such as `agentId` with `agentEmail`, are not documented.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`agent_id`](Self::agent_id)
/// - [`agent_email`](Self::agent_email) and [`agent_name`](Self::agent_name) and
///   [`received_from`](Self::received_from)
///
/// Schema: `#/components/schemas/SendMessageRequest`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::SendMessageRequest;
///
/// let value = SendMessageRequest::new(
///     "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
///     "Hello Noor, Marta here.",
/// )
/// .received_from("AcmeDesk")
/// .agent_email("marta@example.com")
/// .agent_name("Marta");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SendMessageRequest {
    /// The ID of the visitor to write to. It comes from a webhook (its `visitor.id`), or it is the
    /// one that you generated to tie the chat widget to a user of your own, as in
    /// <https://developers.brevo.com/docs/customize-the-widget>. Any string may be one.
    pub visitor_id: String,
    /// What the visitor is to read. No maximum length is documented.
    pub text: String,
    /// The ID of the agent who speaks. Brevo shows it on the agent's page, and webhooks carry it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// A mark of your choice, such as the name of your system. It comes back with the message and
    /// in webhooks, where it tells your own messages from all others. Required with `agentEmail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_from: Option<String>,
    /// The email address of the agent who speaks, for systems that do not know Brevo's agent IDs.
    /// Needs `agentName` and `receivedFrom` beside it. An address that no agent has makes Brevo
    /// create a placeholder agent.
    ///
    /// An email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_email: Option<String>,
    /// The name of the agent given by `agentEmail`. Required with `agentEmail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
}

impl SendMessageRequest {
    /// Creates a `SendMessageRequest` from its required fields.
    #[must_use]
    pub fn new(visitor_id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            visitor_id: visitor_id.into(),
            text: text.into(),
            agent_id: None,
            received_from: None,
            agent_email: None,
            agent_name: None,
        }
    }
}

setters! {
    impl SendMessageRequest {
        fn agent_id(impl IntoOption<String, M>);
        fn received_from(impl IntoOption<String, M>);
        fn agent_email(impl IntoOption<String, M>);
        fn agent_name(impl IntoOption<String, M>);
    }
}

impl Check for SendMessageRequest {
    fn check(&self) -> Result<(), String> {
        any_of(
            "SendMessageRequest",
            &[
                &[("agentId", self.agent_id.is_some())],
                &[
                    ("agentEmail", self.agent_email.is_some()),
                    ("agentName", self.agent_name.is_some()),
                    ("receivedFrom", self.received_from.is_some()),
                ],
            ],
        )
    }
}

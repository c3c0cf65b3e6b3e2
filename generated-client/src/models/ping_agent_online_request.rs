// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{Check, any_of, setters};

/// The agent to show as online: either `agentId`, or `agentEmail`, `agentName` and
/// `receivedFrom` together. `receivedFrom` may accompany `agentId` too. Other mixtures, such as
/// `agentId` with `agentEmail`, are not documented, nor is what an empty object does.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`agent_id`](Self::agent_id)
/// - [`agent_email`](Self::agent_email) and [`agent_name`](Self::agent_name) and
///   [`received_from`](Self::received_from)
///
/// Schema: `#/components/schemas/PingAgentOnlineRequest`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::PingAgentOnlineRequest;
///
/// let value = PingAgentOnlineRequest::new()
///     .received_from("AcmeDesk")
///     .agent_email("marta@example.com")
///     .agent_name("Marta");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PingAgentOnlineRequest {
    /// The ID of the agent. Brevo shows it on the agent's page, and webhooks carry it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// A mark of your choice, such as the name of your system. Required with `agentEmail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_from: Option<String>,
    /// The email address of the agent, for systems that do not know Brevo's agent IDs. Needs
    /// `agentName` and `receivedFrom` beside it. An address that no agent has makes Brevo create a
    /// placeholder agent.
    ///
    /// An email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_email: Option<String>,
    /// The name of the agent given by `agentEmail`. Required with `agentEmail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
}

impl PingAgentOnlineRequest {
    /// Creates a `PingAgentOnlineRequest` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl PingAgentOnlineRequest {
        fn agent_id(impl IntoOption<String, M>);
        fn received_from(impl IntoOption<String, M>);
        fn agent_email(impl IntoOption<String, M>);
        fn agent_name(impl IntoOption<String, M>);
    }
}

impl Check for PingAgentOnlineRequest {
    fn check(&self) -> Result<(), String> {
        any_of(
            "PingAgentOnlineRequest",
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

// @generated from the API's OpenAPI document; the next run overwrites edits.

use http::Method;

use crate::client::DEFAULTS;
use crate::models;
use crate::runtime::operation::{Declaration, Decode, ErrorBody, RawResponse};
use crate::runtime::{Call, Client, Operation};

/// Messages written as an agent, automated (pushed) messages shown to a visitor, and the online
/// status of agents.
impl Client {
    /// Write to a visitor as an agent
    ///
    /// Writes `text` into the conversation of a visitor, in the name of one of your agents, and
    /// returns the message as stored. Keep its `id`: reading, editing and deleting need it.
    ///
    /// There are three ways to say which agent speaks:
    ///
    /// - `agentId` alone;
    /// - `agentId` with `receivedFrom`, to mark the message as yours as well;
    /// - `agentEmail`, `agentName` and `receivedFrom`, all three together.
    ///
    /// When no agent of your organization has the address in `agentEmail`, Brevo creates a
    /// placeholder agent for it. A typo in the address is therefore not refused: it adds an
    /// agent.
    ///
    /// This call takes no idempotency key, so every repeat sends the message once more. After a
    /// timeout, a broken connection or a 5xx answer, the visitor may already have the message;
    /// repeat only if a duplicate does less harm than a loss.
    ///
    /// Success is 200, not 201. A missing or malformed field gives 400. Which status an unknown
    /// `visitorId` or `agentId` gives is not documented.
    ///
    /// `POST /conversations/messages`, the operation `sendMessage`.
    ///
    /// # Arguments
    ///
    /// - `body`: The text, the visitor it is for, and the agent who says it.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - `400` with [`ErrorModel`](models::ErrorModel): Brevo refused the request: a field is
    ///   missing, malformed or contradicts another. Sending the same request again gives the same
    ///   answer.
    /// - any other status with [`ErrorModel`](models::ErrorModel):
    ///
    ///   Any other failure. Brevo documents none of these for Conversations, but they occur:
    ///
    ///   - 401: the key is missing or unknown;
    ///   - 403: the key is valid, yet may not do this;
    ///   - 429: the allowance is used up; wait for as long as `x-sib-ratelimit-reset` says;
    ///   - 5xx: a fault at Brevo. The request may have taken effect all the same.
    ///
    ///   A proxy in front of Brevo may answer with a body that is not JSON.
    ///
    /// # Example
    ///
    /// An agent known by ID:
    ///
    /// ```no_run
    /// # async fn example(client: &brevo_conversations::Client) -> Result<(), brevo_conversations::Error> {
    /// use brevo_conversations::models::SendMessageRequest;
    ///
    /// let body = SendMessageRequest::new(
    ///     "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
    ///     "Hello Noor, Marta here.",
    /// )
    /// .agent_id("agtK5nW8rXe2ZpLq7");
    /// let response = client.send_message(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "conversations_messages_post")]
    pub fn send_message(&self, body: &models::SendMessageRequest) -> Call<SendMessage> {
        self.call().check(body).with_json(body)
    }

    /// Fetch a message
    ///
    /// Fetches one message, whether an agent or a visitor wrote it, by the `id` that a send
    /// operation returned or a webhook delivered. An unknown `id` gives 404.
    ///
    /// No operation lists the messages of a conversation, and asking in a loop soon uses up the
    /// hourly allowance: to follow a conversation, receive webhooks.
    ///
    /// `GET /conversations/messages/{id}`, the operation `getMessage`.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the message, as a send operation returned it or a webhook delivered it. No
    ///   pattern or length is documented, so treat it as opaque. It must not be empty: an empty ID
    ///   would address another path. Whether the ID of an automated message works here is not
    ///   documented.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - `400` with [`ErrorModel`](models::ErrorModel): Brevo refused the request, which consists
    ///   of little more than the message ID. Sending the same request again gives the same answer.
    /// - `404` with [`ErrorModel`](models::ErrorModel): No message has this ID, or none any more.
    /// - any other status with [`ErrorModel`](models::ErrorModel): as for
    ///   [`send_message`](Self::send_message).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &brevo_conversations::Client) -> Result<(), brevo_conversations::Error> {
    /// let response = client.get_message("mQ4tR7wZk2pLxV9bC").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "conversations_messages_id_get")]
    pub fn get_message(&self, id: impl AsRef<str>) -> Call<GetMessage> {
        self.call().with_path("id", id.as_ref())
    }

    /// Change the text of an agent's message
    ///
    /// Replaces the text of a message and returns the message as it now stands. Brevo rewrites
    /// the HTML form that it keeps beside the text too; nothing else about a message can be
    /// changed.
    ///
    /// Only a message whose `type` is `agent` can be edited, never a visitor's own words. An
    /// unknown `id` gives 404, a missing `text` 400. Which of the two a visitor's message gives
    /// is not documented.
    ///
    /// Repeating the same update leaves the same text, so a lost answer may safely be followed
    /// by another attempt.
    ///
    /// `PUT /conversations/messages/{id}`, the operation `updateMessage`.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the message, as a send operation returned it or a webhook delivered it. No
    ///   pattern or length is documented, so treat it as opaque. It must not be empty: an empty ID
    ///   would address another path. Whether the ID of an automated message works here is not
    ///   documented.
    /// - `body`: The new text. A request without a body cannot succeed.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - `400` with [`ErrorModel`](models::ErrorModel): Brevo refused the request: a field is
    ///   missing, malformed or contradicts another. Sending the same request again gives the same
    ///   answer.
    /// - `404` with [`ErrorModel`](models::ErrorModel): No message has this ID, or none any more.
    /// - any other status with [`ErrorModel`](models::ErrorModel): as for
    ///   [`send_message`](Self::send_message).
    ///
    /// # Example
    ///
    /// Another wording:
    ///
    /// ```no_run
    /// # async fn example(client: &brevo_conversations::Client) -> Result<(), brevo_conversations::Error> {
    /// use brevo_conversations::models::UpdateMessageRequest;
    ///
    /// let body = UpdateMessageRequest::new("Hello Noor, Marta from billing here.");
    /// let response = client.update_message("mQ4tR7wZk2pLxV9bC", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "conversations_messages_id_put")]
    pub fn update_message(
        &self,
        id: impl AsRef<str>,
        body: &models::UpdateMessageRequest,
    ) -> Call<UpdateMessage> {
        self.call().with_path("id", id.as_ref()).with_json(body)
    }

    /// Remove an agent's message
    ///
    /// Removes a message from the conversation. There is no operation to bring it back.
    ///
    /// Only a message whose `type` is `agent` can be deleted, never a visitor's own words. An
    /// unknown `id` gives 404. Which status a visitor's message gives is not documented.
    ///
    /// When an answer is lost and the deletion is tried again, a 404 most likely means that the
    /// first attempt had worked.
    ///
    /// `DELETE /conversations/messages/{id}`, the operation `deleteMessage`.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the message, as a send operation returned it or a webhook delivered it. No
    ///   pattern or length is documented, so treat it as opaque. It must not be empty: an empty ID
    ///   would address another path. Whether the ID of an automated message works here is not
    ///   documented.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - `400` with [`ErrorModel`](models::ErrorModel): Brevo refused the request, which consists
    ///   of little more than the message ID. Sending the same request again gives the same answer.
    /// - `404` with [`ErrorModel`](models::ErrorModel): No message has this ID, or none any more.
    /// - any other status with [`ErrorModel`](models::ErrorModel): as for
    ///   [`send_message`](Self::send_message).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &brevo_conversations::Client) -> Result<(), brevo_conversations::Error> {
    /// client.delete_message("mQ4tR7wZk2pLxV9bC").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "conversations_messages_id_delete")]
    pub fn delete_message(&self, id: impl AsRef<str>) -> Call<DeleteMessage> {
        self.call().with_path("id", id.as_ref())
    }

    /// Push an automated message to a visitor
    ///
    /// Shows the visitor a notice that no person typed, such as a shipped order or news about
    /// your product, in the name of an agent, and returns the message as stored. Keep its `id`:
    /// reading, editing and deleting need it.
    ///
    /// `agentId` chooses the agent. `groupId` leaves the choice to Brevo, which picks one of
    /// the group's agents at random. With neither, it picks among all agents; older
    /// descriptions of the API ask for one of the two, so naming one is the safe course. Giving
    /// both is not documented.
    ///
    /// The stored message has the `type` `agent`, with `isPushed` set to true. It does not fire
    /// the `conversationStarted` webhook.
    ///
    /// This call takes no idempotency key, so every repeat sends the message once more. After a
    /// timeout, a broken connection or a 5xx answer, the visitor may already have the message;
    /// repeat only if a duplicate does less harm than a loss.
    ///
    /// Success is 200, not 201. A missing or malformed field gives 400. Which status an unknown
    /// `visitorId`, `agentId` or `groupId` gives is not documented.
    ///
    /// `POST /conversations/pushedMessages`, the operation `sendPushedMessage`.
    ///
    /// # Arguments
    ///
    /// - `body`: The text, the visitor it is for, and whose name it carries.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - `400` with [`ErrorModel`](models::ErrorModel): Brevo refused the request: a field is
    ///   missing, malformed or contradicts another. Sending the same request again gives the same
    ///   answer.
    /// - any other status with [`ErrorModel`](models::ErrorModel): as for
    ///   [`send_message`](Self::send_message).
    ///
    /// # Example
    ///
    /// In the name of one agent:
    ///
    /// ```no_run
    /// # async fn example(client: &brevo_conversations::Client) -> Result<(), brevo_conversations::Error> {
    /// use brevo_conversations::models::SendPushedMessageRequest;
    ///
    /// let body = SendPushedMessageRequest::new(
    ///     "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
    ///     "Parcel 4471-AB left our warehouse.",
    /// )
    /// .agent_id("agtK5nW8rXe2ZpLq7");
    /// let response = client.send_pushed_message(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "conversations_pushed_messages_post")]
    pub fn send_pushed_message(
        &self,
        body: &models::SendPushedMessageRequest,
    ) -> Call<SendPushedMessage> {
        self.call().with_json(body)
    }

    /// Fetch an automated message
    ///
    /// Fetches one automated message by the `id` that sending it returned. An unknown `id`
    /// gives 404.
    ///
    /// Whether it also finds ordinary messages is not documented: fetch those as ordinary ones.
    ///
    /// `GET /conversations/pushedMessages/{id}`, the operation `getPushedMessage`.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the automated message, as sending it returned it. No pattern or length is
    ///   documented, so treat it as opaque. It must not be empty: an empty ID would address another
    ///   path. Whether the ID of an ordinary message works here is not documented.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - `400` with [`ErrorModel`](models::ErrorModel): Brevo refused the request, which consists
    ///   of little more than the message ID. Sending the same request again gives the same answer.
    /// - `404` with [`ErrorModel`](models::ErrorModel): No message has this ID, or none any more.
    /// - any other status with [`ErrorModel`](models::ErrorModel): as for
    ///   [`send_message`](Self::send_message).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &brevo_conversations::Client) -> Result<(), brevo_conversations::Error> {
    /// let response = client.get_pushed_message("pX6cJ9sFb4yGmN3hR").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "conversations_pushed_messages_id_get")]
    pub fn get_pushed_message(&self, id: impl AsRef<str>) -> Call<GetPushedMessage> {
        self.call().with_path("id", id.as_ref())
    }

    /// Change the text of an automated message
    ///
    /// Replaces the text of an automated message and returns the message as it now stands.
    /// Brevo rewrites the HTML form that it keeps beside the text too; nothing else about a
    /// message can be changed.
    ///
    /// An unknown `id` gives 404, a missing `text` 400. Repeating the same update leaves the
    /// same text, so a lost answer may safely be followed by another attempt.
    ///
    /// `PUT /conversations/pushedMessages/{id}`, the operation `updatePushedMessage`.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the automated message, as sending it returned it. No pattern or length is
    ///   documented, so treat it as opaque. It must not be empty: an empty ID would address another
    ///   path. Whether the ID of an ordinary message works here is not documented.
    /// - `body`: The new text. A request without a body cannot succeed.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - `400` with [`ErrorModel`](models::ErrorModel): Brevo refused the request: a field is
    ///   missing, malformed or contradicts another. Sending the same request again gives the same
    ///   answer.
    /// - `404` with [`ErrorModel`](models::ErrorModel): No message has this ID, or none any more.
    /// - any other status with [`ErrorModel`](models::ErrorModel): as for
    ///   [`send_message`](Self::send_message).
    ///
    /// # Example
    ///
    /// The next state of an order:
    ///
    /// ```no_run
    /// # async fn example(client: &brevo_conversations::Client) -> Result<(), brevo_conversations::Error> {
    /// use brevo_conversations::models::UpdatePushedMessageRequest;
    ///
    /// let body = UpdatePushedMessageRequest::new("Parcel 4471-AB is out for delivery.");
    /// let response = client.update_pushed_message("pX6cJ9sFb4yGmN3hR", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "conversations_pushed_messages_id_put")]
    pub fn update_pushed_message(
        &self,
        id: impl AsRef<str>,
        body: &models::UpdatePushedMessageRequest,
    ) -> Call<UpdatePushedMessage> {
        self.call().with_path("id", id.as_ref()).with_json(body)
    }

    /// Remove an automated message
    ///
    /// Removes an automated message from the conversation. There is no operation to bring it
    /// back. An unknown `id` gives 404.
    ///
    /// When an answer is lost and the deletion is tried again, a 404 most likely means that the
    /// first attempt had worked.
    ///
    /// `DELETE /conversations/pushedMessages/{id}`, the operation `deletePushedMessage`.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the automated message, as sending it returned it. No pattern or length is
    ///   documented, so treat it as opaque. It must not be empty: an empty ID would address another
    ///   path. Whether the ID of an ordinary message works here is not documented.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - `400` with [`ErrorModel`](models::ErrorModel): Brevo refused the request, which consists
    ///   of little more than the message ID. Sending the same request again gives the same answer.
    /// - `404` with [`ErrorModel`](models::ErrorModel): No message has this ID, or none any more.
    /// - any other status with [`ErrorModel`](models::ErrorModel): as for
    ///   [`send_message`](Self::send_message).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &brevo_conversations::Client) -> Result<(), brevo_conversations::Error> {
    /// client.delete_pushed_message("pX6cJ9sFb4yGmN3hR").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "conversations_pushed_messages_id_delete")]
    pub fn delete_pushed_message(
        &self,
        id: impl AsRef<str>,
    ) -> Call<DeletePushedMessage> {
        self.call().with_path("id", id.as_ref())
    }

    /// Show an agent as online for two to three minutes
    ///
    /// Marks an agent as online. The mark fades after 2 to 3 minutes, so call again once a
    /// minute while the agent is there, and stop to let the agent go offline. Repeating only
    /// renews the mark; it is safe after a lost answer.
    ///
    /// Name the agent by `agentId`, with or without `receivedFrom`, or by `agentEmail`,
    /// `agentName` and `receivedFrom`, all three together. When no agent of your organization
    /// has the address in `agentEmail`, Brevo creates a placeholder agent for it. A typo in the
    /// address is therefore not refused: it adds an agent, and shows it as online.
    ///
    /// Mind the rate limit. One agent pinged every minute makes 60 requests an hour, and the
    /// general limit is 100 for the account: two agents exceed it, and calls answer 429 until
    /// the window starts afresh. Whether messages draw on the same count is not documented;
    /// assume that they do. Larger plans can have limits of 200 or 600.
    ///
    /// A missing or malformed field gives 400. Which status an unknown `agentId` gives is not
    /// documented.
    ///
    /// `POST /conversations/agentOnlinePing`, the operation `pingAgentOnline`.
    ///
    /// # Arguments
    ///
    /// - `body`: The agent to show as online.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error), of kind [`Api`](crate::ErrorKind::Api) for all but successes:
    ///
    /// - `400` with [`ErrorModel`](models::ErrorModel): Brevo refused the request: a field is
    ///   missing, malformed or contradicts another. Sending the same request again gives the same
    ///   answer.
    /// - any other status with [`ErrorModel`](models::ErrorModel): as for
    ///   [`send_message`](Self::send_message).
    ///
    /// # Example
    ///
    /// An agent known by ID:
    ///
    /// ```no_run
    /// # async fn example(client: &brevo_conversations::Client) -> Result<(), brevo_conversations::Error> {
    /// use brevo_conversations::models::PingAgentOnlineRequest;
    ///
    /// let body = PingAgentOnlineRequest::new().agent_id("agtK5nW8rXe2ZpLq7");
    /// client.ping_agent_online(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "conversations_agent_online_ping_post")]
    pub fn ping_agent_online(
        &self,
        body: &models::PingAgentOnlineRequest,
    ) -> Call<PingAgentOnline> {
        self.call().check(body).with_json(body)
    }
}

/// `POST /conversations/messages`: what [`Client::send_message`] calls.
#[derive(Debug, Clone, Copy)]
pub enum SendMessage {}

impl Operation for SendMessage {
    type Output = models::ConversationsMessage;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "sendMessage",
        method: &Method::POST,
        path: "/conversations/messages",
        errors: &[ErrorBody::json::<models::ErrorModel>(&["400", "default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// `GET /conversations/messages/{id}`: what [`Client::get_message`] calls.
#[derive(Debug, Clone, Copy)]
pub enum GetMessage {}

impl Operation for GetMessage {
    type Output = models::ConversationsMessage;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "getMessage",
        method: &Method::GET,
        path: "/conversations/messages/{id}",
        errors: &[ErrorBody::json::<models::ErrorModel>(&["400", "404", "default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// `PUT /conversations/messages/{id}`: what [`Client::update_message`] calls.
#[derive(Debug, Clone, Copy)]
pub enum UpdateMessage {}

impl Operation for UpdateMessage {
    type Output = models::ConversationsMessage;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "updateMessage",
        method: &Method::PUT,
        path: "/conversations/messages/{id}",
        errors: &[ErrorBody::json::<models::ErrorModel>(&["400", "404", "default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// `DELETE /conversations/messages/{id}`: what [`Client::delete_message`] calls.
#[derive(Debug, Clone, Copy)]
pub enum DeleteMessage {}

impl Operation for DeleteMessage {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        id: "deleteMessage",
        method: &Method::DELETE,
        path: "/conversations/messages/{id}",
        errors: &[ErrorBody::json::<models::ErrorModel>(&["400", "404", "default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = |_| Ok(());
}

/// `POST /conversations/pushedMessages`: what [`Client::send_pushed_message`] calls.
#[derive(Debug, Clone, Copy)]
pub enum SendPushedMessage {}

impl Operation for SendPushedMessage {
    type Output = models::ConversationsMessage;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "sendPushedMessage",
        method: &Method::POST,
        path: "/conversations/pushedMessages",
        errors: &[ErrorBody::json::<models::ErrorModel>(&["400", "default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// `GET /conversations/pushedMessages/{id}`: what [`Client::get_pushed_message`] calls.
#[derive(Debug, Clone, Copy)]
pub enum GetPushedMessage {}

impl Operation for GetPushedMessage {
    type Output = models::ConversationsMessage;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "getPushedMessage",
        method: &Method::GET,
        path: "/conversations/pushedMessages/{id}",
        errors: &[ErrorBody::json::<models::ErrorModel>(&["400", "404", "default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// `PUT /conversations/pushedMessages/{id}`: what [`Client::update_pushed_message`] calls.
#[derive(Debug, Clone, Copy)]
pub enum UpdatePushedMessage {}

impl Operation for UpdatePushedMessage {
    type Output = models::ConversationsMessage;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "updatePushedMessage",
        method: &Method::PUT,
        path: "/conversations/pushedMessages/{id}",
        errors: &[ErrorBody::json::<models::ErrorModel>(&["400", "404", "default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// `DELETE /conversations/pushedMessages/{id}`: what [`Client::delete_pushed_message`] calls.
#[derive(Debug, Clone, Copy)]
pub enum DeletePushedMessage {}

impl Operation for DeletePushedMessage {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        id: "deletePushedMessage",
        method: &Method::DELETE,
        path: "/conversations/pushedMessages/{id}",
        errors: &[ErrorBody::json::<models::ErrorModel>(&["400", "404", "default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = |_| Ok(());
}

/// `POST /conversations/agentOnlinePing`: what [`Client::ping_agent_online`] calls.
#[derive(Debug, Clone, Copy)]
pub enum PingAgentOnline {}

impl Operation for PingAgentOnline {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        id: "pingAgentOnline",
        method: &Method::POST,
        path: "/conversations/agentOnlinePing",
        errors: &[ErrorBody::json::<models::ErrorModel>(&["400", "default"])],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = |_| Ok(());
}

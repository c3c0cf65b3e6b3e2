// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use brevo_conversations::models;

#[test]
fn conversations_message_round_trips() {
    let example = r#"{
  "id": "mB2vN6tYq8sKdP4zR",
  "type": "agent",
  "text": "receipt-4471.png",
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "agentId": "agtK5nW8rXe2ZpLq7",
  "agentName": "Marta",
  "createdAt": 1764061310250,
  "isPushed": false,
  "receivedFrom": "AcmeDesk",
  "file": {
    "name": "receipt-4471.png",
    "size": 48213,
    "isImage": true,
    "link": "https://files.example.com/4b1e/",
    "imageInfo": {
      "width": 1280,
      "height": 853,
      "previewLink": "https://files.example.com/4b1e/-/preview/800x800/"
    }
  }
}"#;
    support::assert_round_trip::<models::ConversationsMessage>(example);
}

#[test]
fn conversations_message_file_round_trips() {
    let example = r#"{
  "name": "receipt-4471.png",
  "size": 48213,
  "isImage": true,
  "link": "https://files.example.com/4b1e/",
  "imageInfo": {
    "width": 1280,
    "height": 853,
    "previewLink": "https://files.example.com/4b1e/-/preview/800x800/"
  }
}"#;
    support::assert_round_trip::<models::ConversationsMessageFile>(example);
}

#[test]
fn conversations_message_file_image_info_round_trips() {
    let example = r#"{
  "width": 1280,
  "height": 853,
  "previewLink": "https://files.example.com/4b1e/-/preview/800x800/"
}"#;
    support::assert_round_trip::<models::ConversationsMessageFileImageInfo>(example);
}

#[test]
fn conversation_started_round_trips() {
    let example = r#"{
  "eventName": "conversationStarted",
  "conversationId": "cnvT8yQ2mVx5KpZr7",
  "conversationStartPage": {"link":"https://shop.example.com/cart","title":"Cart"},
  "message": {
    "id": "mQ4tR7wZk2pLxV9bC",
    "type": "visitor",
    "text": "Is anybody there?",
    "createdAt": 1764061200123
  },
  "visitor": {"id":"vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue","source":"widget","displayedName":"Noor"},
  "isNoAvailableAgent": false
}"#;
    support::assert_round_trip::<models::ConversationStarted>(example);
}

#[test]
fn conversation_fragment_round_trips() {
    let example = r#"{
  "eventName": "conversationFragment",
  "conversationId": "cnvT8yQ2mVx5KpZr7",
  "messages": [
    {
      "id": "mQ4tR7wZk2pLxV9bC",
      "type": "visitor",
      "text": "Where is parcel 4471-AB?",
      "createdAt": 1764061260000
    }
  ],
  "agents": [{"id":"agtK5nW8rXe2ZpLq7","name":"Marta","email":"marta@example.com"}],
  "visitor": {"id":"vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue","source":"widget","displayedName":"Noor"},
  "isNoAvailableAgent": false
}"#;
    support::assert_round_trip::<models::ConversationFragment>(example);
}

#[test]
fn conversation_transcript_round_trips() {
    let example = r#"{
  "eventName": "conversationTranscript",
  "conversationId": "cnvT8yQ2mVx5KpZr7",
  "messages": [
    {
      "id": "mQ4tR7wZk2pLxV9bC",
      "type": "agent",
      "text": "It arrives tomorrow.",
      "createdAt": 1764061320000,
      "agentId": "agtK5nW8rXe2ZpLq7",
      "agentName": "Marta"
    }
  ],
  "missedMessagesCount": 0,
  "visitor": {"id":"vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue","source":"widget","displayedName":"Noor"}
}"#;
    support::assert_round_trip::<models::ConversationTranscript>(example);
}

#[test]
fn webhook_message_round_trips() {
    let example = r#"{
  "id": "mQ4tR7wZk2pLxV9bC",
  "type": "visitor",
  "text": "Where is parcel 4471-AB?",
  "html": "Where is parcel 4471-AB?",
  "createdAt": 1764061260000
}"#;
    support::assert_round_trip::<models::WebhookMessage>(example);
}

#[test]
fn webhook_agent_round_trips() {
    let example = r#"{
  "id": "agtK5nW8rXe2ZpLq7",
  "name": "Marta",
  "email": "marta@example.com",
  "userpic": null
}"#;
    support::assert_round_trip::<models::WebhookAgent>(example);
}

#[test]
fn webhook_visitor_round_trips() {
    let example = r#"{
  "id": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "source": "widget",
  "displayedName": "Noor",
  "country": "NL",
  "contactAttributes": {"SMS":"+31600000000"}
}"#;
    support::assert_round_trip::<models::WebhookVisitor>(example);
}

#[test]
fn webhook_visit_round_trips() {
    let example = r#"{
  "startedAt": 1764061000000,
  "finishedAt": null,
  "hostName": "shop.example.com",
  "viewedPages": [{"link":"https://shop.example.com/cart","title":"Cart"}]
}"#;
    support::assert_round_trip::<models::WebhookVisit>(example);
}

#[test]
fn webhook_page_round_trips() {
    let example = r#"{"link":"https://shop.example.com/cart","title":"Cart"}"#;
    support::assert_round_trip::<models::WebhookPage>(example);
}

#[test]
fn conversations_message_type_round_trips() {
    let example = r#""agent""#;
    support::assert_round_trip::<models::ConversationsMessageType>(example);
}

#[test]
fn error_model_code_round_trips() {
    let example = r#""invalid_parameter""#;
    support::assert_round_trip::<models::ErrorModelCode>(example);
}

#[test]
fn webhook_round_trips() {
    let example = r#"{
  "eventName": "conversationStarted",
  "conversationId": "cnvT8yQ2mVx5KpZr7",
  "conversationStartPage": {"link":"https://shop.example.com/cart","title":"Cart"},
  "message": {
    "id": "mQ4tR7wZk2pLxV9bC",
    "type": "visitor",
    "text": "Is anybody there?",
    "createdAt": 1764061200123
  },
  "visitor": {"id":"vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue","source":"widget","displayedName":"Noor"},
  "isNoAvailableAgent": false
}"#;
    support::assert_round_trip::<models::Webhook>(example);
}

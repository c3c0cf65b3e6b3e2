// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use brevo_conversations::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
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
    cases.round_trip::<models::ConversationsMessage>(example);
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
    cases.round_trip::<models::ConversationsMessageFile>(example);
    let example = r#"{
  "width": 1280,
  "height": 853,
  "previewLink": "https://files.example.com/4b1e/-/preview/800x800/"
}"#;
    cases.round_trip::<models::ConversationsMessageFileImageInfo>(example);
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
    cases.round_trip::<models::ConversationStarted>(example);
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
    cases.round_trip::<models::ConversationFragment>(example);
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
    cases.round_trip::<models::ConversationTranscript>(example);
    let example = r#"{
  "id": "mQ4tR7wZk2pLxV9bC",
  "type": "visitor",
  "text": "Where is parcel 4471-AB?",
  "html": "Where is parcel 4471-AB?",
  "createdAt": 1764061260000
}"#;
    cases.round_trip::<models::WebhookMessage>(example);
    let example = r#"{
  "id": "agtK5nW8rXe2ZpLq7",
  "name": "Marta",
  "email": "marta@example.com",
  "userpic": null
}"#;
    cases.round_trip::<models::WebhookAgent>(example);
    let example = r#"{
  "id": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "source": "widget",
  "displayedName": "Noor",
  "country": "NL",
  "contactAttributes": {"SMS":"+31600000000"}
}"#;
    cases.round_trip::<models::WebhookVisitor>(example);
    let example = r#"{
  "startedAt": 1764061000000,
  "finishedAt": null,
  "hostName": "shop.example.com",
  "viewedPages": [{"link":"https://shop.example.com/cart","title":"Cart"}]
}"#;
    cases.round_trip::<models::WebhookVisit>(example);
    let example = r#"{"link":"https://shop.example.com/cart","title":"Cart"}"#;
    cases.round_trip::<models::WebhookPage>(example);
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
    cases.round_trip::<models::Webhook>(example);
    cases.end();
}

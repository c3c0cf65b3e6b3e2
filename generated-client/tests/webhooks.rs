//! The webhooks of the API, as its users have seen them.

use brevo_conversations::models::{ConversationsMessageFile, Webhook, WebhookMessageType};
use brevo_conversations::webhooks;

const STARTED: &str = include_str!("payloads/webhook.conversationStarted.json");
const FRAGMENT: &str = include_str!("payloads/webhook.conversationFragment.json");
const TRANSCRIPT: &str = include_str!("payloads/webhook.conversationTranscript.json");

#[test]
fn a_conversation_begins_with_a_message() {
    let Webhook::ConversationStarted(started) = webhooks::decode(STARTED).expect("a webhook")
    else {
        panic!("{STARTED}")
    };
    let message = started.message.expect("a message");
    assert_eq!(message.text.as_deref(), Some("Hi Noor!"));
    assert_eq!(message.r#type, Some(WebhookMessageType::Agent));
    let page = started.conversation_start_page.expect("a page");
    assert_eq!(page.title.as_deref(), Some("Cart"));
    let visitor = started.visitor.expect("a visitor");
    assert_eq!(visitor.id, "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue");
    assert_eq!(visitor.contact_id, Some(42));
    assert_eq!(visitor.contact_attributes.expect("attributes")["SMS"], "+31600000000");
    assert_eq!(visitor.last_visit.expect("a visit").finished_at, None, "it goes on");
}

#[test]
fn a_fragment_has_what_was_written_files_included() {
    let Webhook::ConversationFragment(fragment) = webhooks::decode(FRAGMENT).expect("a webhook")
    else {
        panic!("{FRAGMENT}")
    };
    let messages = fragment.messages.expect("messages");
    let kinds: Vec<_> = messages.iter().filter_map(|message| message.r#type.clone()).collect();
    assert_eq!(kinds, [WebhookMessageType::Agent, WebhookMessageType::Visitor]);
    let file: &ConversationsMessageFile = messages[1].file.as_ref().expect("a file");
    assert_eq!((file.name.as_deref(), file.size), (Some("pic.png"), Some(48213)));
    assert_eq!(fragment.agents.expect("agents")[0].userpic, None);
}

#[test]
fn a_transcript_has_all_of_it() {
    let Webhook::ConversationTranscript(transcript) =
        webhooks::decode(TRANSCRIPT).expect("a webhook")
    else {
        panic!("{TRANSCRIPT}")
    };
    assert_eq!(transcript.missed_messages_count, Some(0));
    assert_eq!(transcript.messages.expect("messages").len(), 1);
}

#[test]
fn a_field_that_has_changed_costs_no_webhook() {
    let changed = STARTED.replace("1764061200123", "\"2025-11-25\"").replace("42", "\"42\"");
    let Webhook::ConversationStarted(started) = webhooks::decode(changed).expect("a webhook")
    else {
        panic!("{STARTED}")
    };
    assert_eq!(started.message.expect("a message").created_at, None);
    assert_eq!(started.visitor.expect("a visitor").contact_id, None);
}

#[test]
fn a_webhook_that_comes_later_is_kept() {
    let later = r#"{"eventName": "conversationMoved", "to": "sales"}"#;
    let unknown = webhooks::decode(later).expect("a webhook");
    let Webhook::UnknownValue(value) = unknown else { panic!("{unknown:?}") };
    assert_eq!(value["to"], "sales");
}

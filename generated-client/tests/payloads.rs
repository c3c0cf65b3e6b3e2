//! Payloads of the shapes that the API is known to use, in `payloads/`, decode as their types:
//! those of today, and those of later versions of the API, which have more fields.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use brevo_conversations::models::{
    ConversationsMessage, ConversationsMessageFile, ConversationsMessageFileImageInfo,
    ConversationsMessageType, ErrorModel, ErrorModelCode, PingAgentOnlineRequest,
    SendMessageRequest, SendPushedMessageRequest, UpdateMessageRequest, UpdatePushedMessageRequest,
};
use brevo_conversations::{Client, ErrorKind, RetryPolicy};
use serde_json::Value;
use support::{Server, assert_round_trip, decode};

/// Every payload by its file's name, without `.json`.
fn payloads() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payloads");
    let mut payloads = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder of payloads") {
        let path = entry.expect("an entry of the folder").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        payloads.insert(name, fs::read_to_string(path).expect("a payload"));
    }
    payloads
}

fn payload(name: &str) -> String {
    payloads().remove(name).unwrap_or_else(|| panic!("no payload is called {name}"))
}

#[test]
fn every_payload_of_today_round_trips() {
    for (name, json) in payloads() {
        let (kind, rest) = name.split_once('.').unwrap_or((&name, ""));
        match (kind, rest) {
            ("body8", _) => assert_round_trip::<SendMessageRequest>(&json),
            ("body9", _) => assert_round_trip::<UpdateMessageRequest>(&json),
            ("body10", _) => assert_round_trip::<SendPushedMessageRequest>(&json),
            ("body11", _) => assert_round_trip::<UpdatePushedMessageRequest>(&json),
            ("body12", _) => assert_round_trip::<PingAgentOnlineRequest>(&json),
            ("error_model", _) => assert_round_trip::<ErrorModel>(&json),
            // These have fields that the models don't, and get tests of their own.
            ("later" | "webhook", _) => {}
            ("conversations_message", "unknown_type_and_fields") => {}
            ("conversations_message", _) => assert_round_trip::<ConversationsMessage>(&json),
            ("conversations_message_file", _) => {
                assert_round_trip::<ConversationsMessageFile>(&json);
            }
            ("conversations_message_file_image_info", _) => {
                assert_round_trip::<ConversationsMessageFileImageInfo>(&json);
            }
            _ => panic!("the payload {name} is of no known type"),
        }
    }
}

#[test]
fn unknown_values_are_kept_and_unknown_fields_ignored() {
    let message: ConversationsMessage =
        decode(&payload("conversations_message.unknown_type_and_fields"));
    assert_eq!(message.r#type, Some(ConversationsMessageType::UnknownValue("bot".into())));
    assert_eq!(message.r#type.map(|of| of.to_string()), Some("bot".to_owned()));
    assert_eq!(message.text.as_deref(), Some("I can help with that."));
}

#[test]
fn a_message_of_a_later_version_decodes() {
    let message: ConversationsMessage = decode(&payload("later.conversations_message.2026"));
    assert_eq!(message.id.as_deref(), Some("mN5"));
    assert_eq!(message.r#type, Some(ConversationsMessageType::Agent));
    let file = message.file.expect("a file");
    assert_eq!(file.name.as_deref(), Some("slip.pdf"));
    assert_eq!(file.link.as_deref(), Some("https://files.example.com/s"));
    assert_eq!(file.filename, None);
}

#[tokio::test]
async fn what_a_later_version_adds_is_told_when_asked() {
    for (name, known) in
        [("conversations_message.with_file", true), ("later.conversations_message.2026", false)]
    {
        let server = Server::start(200, &payload(name));
        let client = Client::builder().base_url(server.url()).api_key("KEY").build();
        let call = client.expect("a client").get_message("m1");
        let undeclared = call.response().await.expect("a message").undeclared();
        assert_eq!(undeclared.is_empty(), known, "{undeclared:?}");
        assert_eq!(undeclared.contains(&"file.mimeType".to_owned()), !known, "{undeclared:?}");
        assert!(!undeclared.contains(&"file.link".to_owned()), "it is declared");
    }
}

/// Webhooks aren't part of the API's operations, but the messages in them are of the same kind.
#[test]
fn the_messages_in_webhooks_decode() {
    let started: Value = decode(&payload("webhook.conversationStarted"));
    let fragment: Value = decode(&payload("webhook.conversationFragment"));
    let transcript: Value = decode(&payload("webhook.conversationTranscript"));
    let mut messages = vec![started["message"].clone()];
    for payload in [fragment, transcript] {
        messages.extend(payload["messages"].as_array().expect("messages").iter().cloned());
    }
    assert_eq!(messages.len(), 4);
    for json in messages {
        let message: ConversationsMessage = decode(&json.to_string());
        assert_eq!(message.id.as_deref(), json["id"].as_str());
        assert!(!matches!(message.r#type, Some(ConversationsMessageType::UnknownValue(_))));
    }
}

#[test]
fn a_time_beyond_what_a_float_can_hold_is_exact() {
    let message: ConversationsMessage = decode(&payload("conversations_message.large_timestamp"));
    assert_eq!(message.created_at, Some(9_007_199_254_740_993));
}

#[test]
fn file_fields_are_read_under_both_of_their_names() {
    let old: ConversationsMessageFile = decode(&payload("conversations_message_file"));
    assert_eq!(old.filename.as_deref(), Some("receipt-4471.png"));
    assert_eq!(old.url.as_deref(), Some("https://files.example.com/4b1e/"));
    let info = old.image_info.expect("image info");
    assert!(info.preview_url.is_some() && info.preview_link.is_none());
}

#[test]
fn a_null_is_as_good_as_a_missing_field() {
    let message: ConversationsMessage = decode(r#"{"id": null, "file": null, "type": null}"#);
    assert_eq!(message, ConversationsMessage::default());
}

/// What a call makes of an error with this body.
async fn answered(status: u16, body: &str) -> brevo_conversations::Error {
    let server = Server::start(status, body);
    let client =
        Client::builder().base_url(server.url()).api_key("KEY").retry(RetryPolicy::never()).build();
    let call = client.expect("a client").get_message("m1");
    call.await.expect_err("an error")
}

#[tokio::test]
async fn every_error_body_stays_typed() {
    let cases = [
        ("error_model.400", 400, Some(ErrorModelCode::MissingParameter)),
        ("error_model.401", 401, Some(ErrorModelCode::Unauthorized)),
        ("error_model.404", 404, Some(ErrorModelCode::DocumentNotFound)),
        ("error_model.429_unlisted_code", 429, Some("too_many_requests".into())),
        ("error_model.no_code", 404, None),
        ("error_model.sentence_code", 400, Some("Returned when invalid data posted".into())),
    ];
    for (name, status, code) in cases {
        let json = payload(name);
        let error = answered(status, &json).await;
        assert_eq!(error.kind(), ErrorKind::Api, "{name}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{name}");
        let body: &ErrorModel = error.body().unwrap_or_else(|| panic!("{name} has a typed body"));
        assert_eq!(body.code, code, "{name}");
        assert_eq!(error.raw_body(), Some(json.as_bytes()), "{name}");
        assert!(error.to_string().contains(&body.message), "{name}: {error}");
    }
}

#[tokio::test]
async fn an_error_body_that_is_no_json_is_kept_as_it_came() {
    let error = answered(502, "<html><h1>Bad gateway</h1></html>").await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.body::<ErrorModel>(), None);
    assert_eq!(
        error.to_string(),
        "502 Bad Gateway: <html><h1>Bad gateway</h1></html> (GET /conversations/messages/{id})"
    );
}

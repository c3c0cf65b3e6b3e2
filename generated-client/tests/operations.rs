// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each operation against a server on the loopback interface: what is sent, and how the
//! responses of the document's examples decode.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use brevo_conversations::{Call, Client, ErrorKind, Operation, RetryPolicy, models};
use serde::Serialize;
use support::{Cases, Request, Server};

/// The headers that several requests have.
const HEADERS: &[&str] = &[
    "api-key: the-api-key",
    "partner-key: the-partner-key",
    "accept: application/json",
];

fn client_of(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url()).retry(RetryPolicy::never());
    builder
        .api_key("the-api-key")
        .partner_key("the-partner-key")
        .build()
        .expect("a client")
}

/// What a call yields where a server responds so, and what the server saw.
fn succeed<O: Operation>(
    status: u16,
    body: &str,
    call: impl FnOnce(&Client) -> Call<O>,
) -> (O::Output, Request) {
    let server = Server::start(status, body);
    let output = support::block_on(call(&client_of(&server))).expect("a success");
    (output, server.request())
}

/// What a server sees of a call that it responds to without a body.
fn send<O: Operation>(status: u16, call: impl FnOnce(&Client) -> Call<O>) -> Request {
    let (_, request) = succeed(status, "", call);
    request
}

/// Checks that a call yields the JSON that a server responds with, and tells what the server saw.
fn decode<O: Operation<Output: Serialize>>(
    status: u16,
    json: &str,
    call: impl FnOnce(&Client) -> Call<O>,
) -> Request {
    let (output, request) = succeed(status, json, call);
    support::assert_encodes(&output, json);
    request
}

/// Checks that a call fails where a server responds so, with a body of type `T`.
fn fail<T: Serialize + 'static, O: Operation>(
    status: u16,
    body: &str,
    call: impl FnOnce(&Client) -> Call<O>,
) {
    let server = Server::start(status, body);
    let error = support::block_on(call(&client_of(&server))).err().expect("an error");
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    assert_eq!(error.raw_body(), Some(body.as_bytes()));
    let typed: &T = error.body().expect("a body of the type that is declared");
    support::assert_encodes(typed, body);
}

/// A case for each response that a call fails with.
fn fails<T: Serialize + 'static, O: Operation>(
    cases: &Cases,
    responses: &[(u16, &str)],
    call: impl Fn(&Client) -> Call<O>,
) {
    for (status, body) in responses {
        let name = format!("{status} of {}", std::any::type_name::<O>());
        cases.case(name, || fail::<T, O>(*status, body, &call));
    }
}

#[test]
fn send_message_sends_and_decodes() {
    let json = r#"{
  "id": "mQ4tR7wZk2pLxV9bC",
  "type": "agent",
  "text": "Hello Noor, Marta here.",
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "agentId": "agtK5nW8rXe2ZpLq7",
  "agentName": "Marta",
  "createdAt": 1764061200123,
  "receivedFrom": "AcmeDesk"
}"#;
    for sent in [
        r#"{
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "text": "Hello Noor, Marta here.",
  "agentId": "agtK5nW8rXe2ZpLq7"
}"#,
        r#"{
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "text": "Hello Noor, Marta here.",
  "agentId": "agtK5nW8rXe2ZpLq7",
  "receivedFrom": "AcmeDesk"
}"#,
        r#"{
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "text": "Hello Noor, Marta here.",
  "agentEmail": "marta@example.com",
  "agentName": "Marta",
  "receivedFrom": "AcmeDesk"
}"#,
    ] {
        let body = support::decode(sent);
        let request = decode(200, json, |client| client.send_message(&body));
        request.assert_line("POST /conversations/messages");
        request.assert_headers(HEADERS);
        request.assert_json("application/json", sent);
    }
}

#[test]
fn get_message_sends_and_decodes() {
    for json in [
        r#"{
  "id": "mQ4tR7wZk2pLxV9bC",
  "type": "agent",
  "text": "Hello Noor, Marta here.",
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "agentId": "agtK5nW8rXe2ZpLq7",
  "agentName": "Marta",
  "createdAt": 1764061200123,
  "receivedFrom": "AcmeDesk"
}"#,
        r#"{
  "id": "mW8kD3xPz5nTqH2vL",
  "type": "visitor",
  "text": "Thanks! When will it arrive?",
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "createdAt": 1764061255480
}"#,
        r#"{
  "id": "mB2vN6tYq8sKdP4zR",
  "type": "agent",
  "text": "receipt-4471.png",
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "agentId": "agtK5nW8rXe2ZpLq7",
  "agentName": "Marta",
  "createdAt": 1764061310250,
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
}"#,
        r#"{
  "id": "mB2vN6tYq8sKdP4zR",
  "type": "agent",
  "text": "receipt-4471.png",
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "agentId": "agtK5nW8rXe2ZpLq7",
  "agentName": "Marta",
  "createdAt": 1764061310250,
  "file": {
    "filename": "receipt-4471.png",
    "size": 48213,
    "isImage": true,
    "url": "https://files.example.com/4b1e/",
    "imageInfo": {
      "width": 1280,
      "height": 853,
      "previewUrl": "https://files.example.com/4b1e/-/preview/800x800/"
    }
  }
}"#,
    ] {
        let request = decode(
            200,
            json,
            |client| client.get_message("mQ4tR7wZk2pLxV9bC"),
        );
        request.assert_line("GET /conversations/messages/mQ4tR7wZk2pLxV9bC");
        request.assert_headers(HEADERS);
    }
}

#[test]
fn update_message_sends_and_decodes() {
    let json = r#"{
  "id": "mQ4tR7wZk2pLxV9bC",
  "type": "agent",
  "text": "Hello Noor, Marta from billing here.",
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "agentId": "agtK5nW8rXe2ZpLq7",
  "agentName": "Marta",
  "createdAt": 1764061200123,
  "receivedFrom": "AcmeDesk"
}"#;
    let sent = r#"{"text":"Hello Noor, Marta from billing here."}"#;
    let body = support::decode(sent);
    let request = decode(
        200,
        json,
        |client| client.update_message("mQ4tR7wZk2pLxV9bC", &body),
    );
    request.assert_line("PUT /conversations/messages/mQ4tR7wZk2pLxV9bC");
    request.assert_headers(HEADERS);
    request.assert_json("application/json", sent);
}

#[test]
fn delete_message_sends() {
    let request = send(204, |client| client.delete_message("mQ4tR7wZk2pLxV9bC"));
    request.assert_line("DELETE /conversations/messages/mQ4tR7wZk2pLxV9bC");
    request.assert_headers(HEADERS);
}

#[test]
fn send_pushed_message_sends_and_decodes() {
    let json = r#"{
  "id": "pX6cJ9sFb4yGmN3hR",
  "type": "agent",
  "text": "Parcel 4471-AB left our warehouse.",
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "agentId": "agtK5nW8rXe2ZpLq7",
  "createdAt": 1764064800000,
  "isPushed": true
}"#;
    for sent in [
        r#"{
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "text": "Parcel 4471-AB left our warehouse.",
  "agentId": "agtK5nW8rXe2ZpLq7"
}"#,
        r#"{
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "text": "Parcel 4471-AB left our warehouse.",
  "groupId": "grpF3mV7yTb9HsQe6"
}"#,
        r#"{
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "text": "Parcel 4471-AB left our warehouse."
}"#,
    ] {
        let body = support::decode(sent);
        let request = decode(200, json, |client| client.send_pushed_message(&body));
        request.assert_line("POST /conversations/pushedMessages");
        request.assert_headers(HEADERS);
        request.assert_json("application/json", sent);
    }
}

#[test]
fn get_pushed_message_sends_and_decodes() {
    let json = r#"{
  "id": "pX6cJ9sFb4yGmN3hR",
  "type": "agent",
  "text": "Parcel 4471-AB left our warehouse.",
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "agentId": "agtK5nW8rXe2ZpLq7",
  "createdAt": 1764064800000,
  "isPushed": true
}"#;
    let request = decode(
        200,
        json,
        |client| client.get_pushed_message("pX6cJ9sFb4yGmN3hR"),
    );
    request.assert_line("GET /conversations/pushedMessages/pX6cJ9sFb4yGmN3hR");
    request.assert_headers(HEADERS);
}

#[test]
fn update_pushed_message_sends_and_decodes() {
    let json = r#"{
  "id": "pX6cJ9sFb4yGmN3hR",
  "type": "agent",
  "text": "Parcel 4471-AB is out for delivery.",
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "agentId": "agtK5nW8rXe2ZpLq7",
  "createdAt": 1764064800000,
  "isPushed": true
}"#;
    let sent = r#"{"text":"Parcel 4471-AB is out for delivery."}"#;
    let body = support::decode(sent);
    let request = decode(
        200,
        json,
        |client| client.update_pushed_message("pX6cJ9sFb4yGmN3hR", &body),
    );
    request.assert_line("PUT /conversations/pushedMessages/pX6cJ9sFb4yGmN3hR");
    request.assert_headers(HEADERS);
    request.assert_json("application/json", sent);
}

#[test]
fn delete_pushed_message_sends() {
    let request = send(204, |client| client.delete_pushed_message("pX6cJ9sFb4yGmN3hR"));
    request.assert_line("DELETE /conversations/pushedMessages/pX6cJ9sFb4yGmN3hR");
    request.assert_headers(HEADERS);
}

#[test]
fn ping_agent_online_sends() {
    for sent in [
        r#"{"agentId":"agtK5nW8rXe2ZpLq7"}"#,
        r#"{
  "agentEmail": "marta@example.com",
  "agentName": "Marta",
  "receivedFrom": "AcmeDesk"
}"#,
    ] {
        let body = support::decode(sent);
        let request = send(201, |client| client.ping_agent_online(&body));
        request.assert_line("POST /conversations/agentOnlinePing");
        request.assert_headers(HEADERS);
        request.assert_json("application/json", sent);
    }
}

#[test]
fn error_bodies_have_their_types() {
    let cases = Cases::default();
    let responses = [
        (400, r#"{"code":"missing_parameter","message":"visitorId is missing"}"#),
        (
            400,
            r#"{"code":"invalid_parameter","message":"agentEmail is not an email address"}"#,
        ),
        (
            400,
            r#"{"code":"Returned when invalid data posted","message":"text must not be blank"}"#,
        ),
        (500, r#"{"code":"unauthorized","message":"Key not found"}"#),
        (
            500,
            r#"{"code":"permission_denied","message":"Conversations is not enabled for this account"}"#,
        ),
        (500, r#"{"code":"too_many_requests","message":"Hourly quota reached"}"#),
        (500, r#"{"message":"Something went wrong on our side"}"#),
    ];
    let call = |client: &Client| {
        let sent = r#"{
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "text": "Hello Noor, Marta here.",
  "agentId": "agtK5nW8rXe2ZpLq7"
}"#;
        let body = support::decode(sent);
        client.send_message(&body)
    };
    fails::<models::ErrorModel, _>(&cases, &responses, call);
    let call = |client: &Client| {
        let sent = r#"{
  "visitorId": "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
  "text": "Parcel 4471-AB left our warehouse.",
  "agentId": "agtK5nW8rXe2ZpLq7"
}"#;
        let body = support::decode(sent);
        client.send_pushed_message(&body)
    };
    fails::<models::ErrorModel, _>(&cases, &responses, call);
    let call = |client: &Client| {
        let body = support::decode(r#"{"agentId":"agtK5nW8rXe2ZpLq7"}"#);
        client.ping_agent_online(&body)
    };
    fails::<models::ErrorModel, _>(&cases, &responses, call);
    let responses = [
        (400, r#"{"code":"invalid_parameter","message":"Message ID is not valid"}"#),
        (404, r#"{"code":"document_not_found","message":"No message with this ID"}"#),
        (404, r#"{"message":"Message not found"}"#),
        (500, r#"{"code":"unauthorized","message":"Key not found"}"#),
        (
            500,
            r#"{"code":"permission_denied","message":"Conversations is not enabled for this account"}"#,
        ),
        (500, r#"{"code":"too_many_requests","message":"Hourly quota reached"}"#),
        (500, r#"{"message":"Something went wrong on our side"}"#),
    ];
    let call = |client: &Client| client.get_message("mQ4tR7wZk2pLxV9bC");
    fails::<models::ErrorModel, _>(&cases, &responses, call);
    let call = |client: &Client| client.delete_message("mQ4tR7wZk2pLxV9bC");
    fails::<models::ErrorModel, _>(&cases, &responses, call);
    let call = |client: &Client| client.get_pushed_message("pX6cJ9sFb4yGmN3hR");
    fails::<models::ErrorModel, _>(&cases, &responses, call);
    let call = |client: &Client| client.delete_pushed_message("pX6cJ9sFb4yGmN3hR");
    fails::<models::ErrorModel, _>(&cases, &responses, call);
    let responses = [
        (400, r#"{"code":"missing_parameter","message":"visitorId is missing"}"#),
        (
            400,
            r#"{"code":"invalid_parameter","message":"agentEmail is not an email address"}"#,
        ),
        (
            400,
            r#"{"code":"Returned when invalid data posted","message":"text must not be blank"}"#,
        ),
        (404, r#"{"code":"document_not_found","message":"No message with this ID"}"#),
        (404, r#"{"message":"Message not found"}"#),
        (500, r#"{"code":"unauthorized","message":"Key not found"}"#),
        (
            500,
            r#"{"code":"permission_denied","message":"Conversations is not enabled for this account"}"#,
        ),
        (500, r#"{"code":"too_many_requests","message":"Hourly quota reached"}"#),
        (500, r#"{"message":"Something went wrong on our side"}"#),
    ];
    let call = |client: &Client| {
        let body = support::decode(r#"{"text":"Hello Noor, Marta from billing here."}"#);
        client.update_message("mQ4tR7wZk2pLxV9bC", &body)
    };
    fails::<models::ErrorModel, _>(&cases, &responses, call);
    let call = |client: &Client| {
        let body = support::decode(r#"{"text":"Parcel 4471-AB is out for delivery."}"#);
        client.update_pushed_message("pX6cJ9sFb4yGmN3hR", &body)
    };
    fails::<models::ErrorModel, _>(&cases, &responses, call);
    cases.end();
}

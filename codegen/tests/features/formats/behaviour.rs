//! What texts do that have types for their formats.

mod support;

use std::collections::BTreeMap;

use formats::models::{Order, OrderId, OrderWhen, SendFormRequest};
use formats::{Base64, Client, Date, DateTime, Uuid};
use support::{Server, assert_round_trip, decode};

/// Texts that nothing else could read, or that would be another text when they are written again.
const ORDER: &str = r#"{"id": "1", "created": "2026-01-31 12:00:00.120+0130", "paid": "yesterday",
    "photo": "aGk", "other": "-_8", "maybe": null, "days": ["2026-02-30"], "byName": {"a": "b"},
    "when": "soon", "usual": "2026-01-31T23:59:60Z", "date": {"day": "1.2.2026"}, "plain": "later",
    "asked": "8C1A6B52-5D0E-4F2A-9D3B-7E6F5A4B3C2D"}"#;

#[test]
fn texts_are_kept_as_they_came_whatever_they_are() {
    let order: Order = decode(ORDER);
    let Order { id, created, paid, photo, other, maybe, days, by_name, when, plain, asked, .. } = order;
    let typed: (OrderId, DateTime, Option<DateTime>, Base64) = (id, created, paid, photo);
    assert_eq!(typed.1, "2026-01-31 12:00:00.120+0130");
    let others: (Option<Base64>, Option<Date>, Vec<Date>) = (other, maybe, days);
    assert_eq!(others, (Some(Base64::from("-_8")), None, vec![Date::from("2026-02-30")]));
    let by_name: Option<BTreeMap<String, Uuid>> = by_name;
    assert_eq!(by_name.expect("names")["a"], "b");
    assert_eq!(when, Some(OrderWhen::String(DateTime::from("soon"))));
    let said: (Option<String>, Option<Uuid>) = (plain, asked);
    assert_eq!(said.0.as_deref(), Some("later"));
    assert_round_trip::<Order>(ORDER);
}

#[tokio::test]
async fn requests_take_them_and_responses_have_them() {
    let server = Server::start(200, ORDER);
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let order: Order = decode(ORDER);
    let (id, since) = (Uuid::from("u/1"), DateTime::from("2026-01-31T12:00:00+01:00"));
    let call = client.put_order(&id, &order).since(&since);
    let answer = call.days(&[Date::from("2026-01-31")]).x_until(&Date::from("2026-02-01")).await;
    assert_eq!(answer.expect("a success"), order);
    let request = server.request();
    assert_eq!(request.path, "/orders/u%2F1");
    assert!(request.has_query("since", "2026-01-31T12:00:00+01:00"));
    assert!(request.has_query("days", "2026-01-31"));
    assert_eq!(request.header("x-until"), Some("2026-02-01"));
}

#[tokio::test]
async fn texts_as_they_are_become_them() {
    let server = Server::start(200, "2026-01-31T12:00:00Z");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let last: DateTime = client.get_last().await.expect("a success");
    assert_eq!(last, "2026-01-31T12:00:00Z");
    client.put_last(last.as_str()).await.expect("a success");
    assert_eq!(server.request().method, "GET");
    assert_eq!(server.request().body, b"2026-01-31T12:00:00Z");
}

#[tokio::test]
async fn parameters_may_be_passwords() {
    let server = Server::start(200, "null");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let since: Date = client.open_door("c/1", "k").pin("p").await.expect("a success");
    assert_eq!(since, "null", "a text");
    let request = server.request();
    assert_eq!(request.path, "/doors/c%2F1");
    assert!(request.has_query("pin", "p"));
    assert_eq!(request.header("x-key"), Some("k"));
}

#[tokio::test]
async fn forms_have_them() {
    let server = Server::start(204, "");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let form = SendFormRequest::new("2026-01-31").bytes("aGk=");
    client.send_form(&form).await.expect("a success");
    assert_eq!(server.request().body, b"day=2026-01-31&bytes=aGk%3D");
}

#[cfg(all(feature = "chrono", feature = "jiff", feature = "time", feature = "uuid", feature = "base64"))]
#[test]
fn they_become_types_of_other_crates_where_they_can() {
    let order: Order = decode(ORDER);
    assert_eq!(order.created.to_jiff().expect("a moment").to_string(), "2026-01-31T10:30:00.12Z");
    let created = order.created.to_chrono().expect("a moment");
    assert_eq!(created.to_rfc3339(), "2026-01-31T12:00:00.120+01:30");
    assert!(order.paid.expect("a text").to_chrono().is_err(), "and the others are there all the same");
    assert!(order.days[0].to_time().is_err());
    assert_eq!(order.photo.decode().expect("bytes"), b"hi");
    assert_eq!(order.other.expect("a text").decode().expect("bytes"), [0xfb, 0xff]);
    let uuid = order.asked.expect("a text").to_uuid().expect("a UUID");
    let new = Order::new("1", "", Base64::encode(b"hi"), None, Vec::new())
        .paid(jiff::Timestamp::UNIX_EPOCH)
        .asked(uuid);
    assert_eq!(new.paid, Some(DateTime::from("1970-01-01T00:00:00Z")));
    assert_eq!(new.asked, Some(Uuid::from("8c1a6b52-5d0e-4f2a-9d3b-7e6f5a4b3c2d")));
    assert_eq!(new.photo, "aGk=");
}

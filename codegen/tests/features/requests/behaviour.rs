//! What goes over the wire, whatever the document calls its parameters, and what never does.

mod support;

use requests::models::{Order, Priced};
use requests::{Client, Error, ErrorKind};
use support::Server;

fn start() -> (Server, Client) {
    let server = Server::start(204, "");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    (server, client)
}

#[tokio::test]
async fn a_value_takes_the_place_of_a_name_whatever_that_is() {
    let (server, client) = start();
    client.list_racks("a b").await.expect("a success");
    assert_eq!(server.request().path, "/depots/a%20b/racks");
    client.room_by_size("groß").await.expect("a success");
    assert_eq!(server.request().path, "/r%C3%A4ume/gro%C3%9F/x");
    client.signs("1^", "{a^b}").await.expect("a success");
    assert_eq!(server.request().path, "/signs/1%5E/%7Ba%5Eb%7D");
    client.more_signs("1", "2", "3", "4", "5").await.expect("a success");
    assert_eq!(server.request().path, "/more%20signs/1-2.3:4/5");
}

#[tokio::test]
async fn the_rest_of_a_path_is_what_the_document_says() {
    let (server, client) = start();
    client.literals("7").await.expect("a success");
    assert_eq!(
        server.request().path,
        "/literals/!$&'()*+,;=:@-._~[]%7C%5E%22%3C%3E%60%5C/7/%2F/%C3%A4"
    );
}

#[tokio::test]
async fn a_method_that_has_a_body_as_a_rule_says_that_there_is_none() {
    let (server, client) = start();
    client.start_job("1").await.expect("a success");
    assert_eq!(server.request().header("content-length"), Some("0"));
    client.lock_job("1").await.expect("a success");
    assert_eq!(server.request().header("content-length"), Some("0"));
    client.change_job("1").await.expect("a success");
    let request = server.request();
    assert_eq!(request.header("content-length"), Some("0"));
    assert_eq!(request.header("content-type"), None);
    client.drop_job("1").await.expect("a success");
    assert_eq!(server.request().header("content-length"), None);
    client.look_at_job("1").await.expect("a success");
    assert_eq!(server.request().header("content-length"), None);
}

#[tokio::test]
async fn a_query_is_percent_encoded() {
    let (server, client) = start();
    client.search().plain("a b+c/d:e,é&f=#[~]").await.expect("a success");
    assert_eq!(server.request().raw_query, "plain=a%20b%2Bc%2Fd%3Ae%2C%C3%A9%26f%3D%23%5B~%5D");
    client.search().pa_ge(1).empty("").price(1.5).await.expect("a success");
    assert_eq!(server.request().raw_query, "pa%5Bge%5D%20%23=1&empty=&price=1.5");
}

#[tokio::test]
async fn reserved_characters_that_are_allowed_go_as_they_are() {
    let (server, client) = start();
    client.color("a/b?c").await.expect("a success");
    assert_eq!(server.request().raw_query, "color=a/b?c");
    client.search().reserved("2026-01-31T12:00:00,$(x)*;a=b!@").await.expect("a success");
    assert_eq!(server.request().raw_query, "reserved=2026-01-31T12:00:00,$(x)*;a=b!@");
    // What is encoded already stays so; what is none of that is encoded.
    client.search().reserved("%2F%2f %zz%é%2").await.expect("a success");
    assert_eq!(server.request().raw_query, "reserved=%2F%2f%20%25zz%25%C3%A9%252");
    // These would end the value, or be read as something else.
    client.search().reserved("a&b=c#d+e[f]").plain("p").await.expect("a success");
    let request = server.request();
    assert_eq!(request.raw_query, "reserved=a%26b=c%23d%2Be%5Bf%5D&plain=p");
    assert!(request.has_query("reserved", "a&b=c#d+e[f]") && request.has_query("plain", "p"));
    // Nor do they go as they are where they would lead to another path.
    client.reserved_elsewhere("a/b").await.expect("a success");
    assert_eq!(server.request().path, "/reserved/a%2Fb");
}

fn refusal(error: Result<(), Error>) -> String {
    let error = error.expect_err("an error");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0));
    error.to_string()
}

#[tokio::test]
async fn what_is_no_number_is_never_sent() {
    let (server, client) = start();
    let order = Order::new(vec![Priced::new(1.0).into(), 2.0.into()]);

    let mut bad = order.clone();
    bad.items.push(Priced::new(f64::NAN).into());
    let text = refusal(client.send_numbers(1.0, &bad).await);
    assert!(text.contains("`items[2].price` is NaN, which can't be sent as a number"), "{text}");

    let mut bad = order.clone();
    bad.items.push(f64::INFINITY.into());
    let text = refusal(client.send_numbers(1.0, &bad).await);
    assert!(text.contains("`items[2]` is inf,"), "{text}");

    let bad = order.clone().weights([("a".to_owned(), f64::NEG_INFINITY)].into());
    let text = refusal(client.send_numbers(1.0, &bad).await);
    assert!(text.contains("`weights.a` is -inf,"), "{text}");

    let mut bad = order.clone();
    bad.additional_properties.insert("b".to_owned(), f64::NAN);
    let text = refusal(client.send_numbers(1.0, &bad).await);
    assert!(text.contains("`b` is NaN,"), "{text}");

    let bad = order.clone().total(f64::NAN);
    let text = refusal(client.send_numbers(1.0, &bad).await);
    assert!(text.contains("`total` is NaN,"), "{text}");

    let text = refusal(client.send_number(&f64::NAN).await);
    assert!(text.contains("the body is NaN,"), "{text}");

    let text = refusal(client.send_numbers(f64::NAN, &order).await);
    assert!(text.contains("`ratio` is NaN,"), "{text}");
    let text = refusal(client.send_numbers(1.0, &order).x_ratio(f64::INFINITY).await);
    assert!(text.contains("`X-Ratio` is inf,"), "{text}");
    let text = refusal(client.search().price(f64::NAN).await);
    assert!(text.contains("`price` is NaN,"), "{text}");
    assert!(!server.has_request());

    let whole = order.null_total();
    client.send_numbers(1.0, &whole).await.expect("a success");
    let expected = r#"{"items": [{"price": 1}, 2], "total": null}"#;
    assert_eq!(server.request().json(), support::decode::<serde_json::Value>(expected));
}

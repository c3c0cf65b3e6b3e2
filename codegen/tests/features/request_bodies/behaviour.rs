//! What a server sees of bodies that aren't JSON.

mod support;

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use request_bodies::{Body, Client};
use request_bodies::models::{Address, Order};
use support::{Request, Server};

fn client(server: &Server) -> Client {
    Client::new(server.url()).expect("a client")
}

/// What a server sees of a call.
macro_rules! seen {
    ($method:ident($($argument:expr),*) $($then:tt)*) => {{
        let server = Server::start(204, "");
        client(&server).$method($($argument),*) $($then)*.await.expect("a success");
        server.request()
    }};
}

fn order() -> Order {
    Order::new("a & b")
        .count(2)
        .gift(true)
        .tags(vec!["x".to_owned(), "y,z".to_owned()])
        .sizes(vec![1.5, 2.0])
        .address(Address::new("Köln"))
}

fn body(request: &Request) -> &str {
    std::str::from_utf8(&request.body).expect("text")
}

#[tokio::test]
async fn a_form_has_a_field_for_each_member_and_element() {
    let request = seen!(send_form(&order()));
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        body(&request),
        "name=a%20%26%20b&count=2&gift=true&tags=x&tags=y%2Cz&sizes=1.5&sizes=2\
         &address=%7B%22city%22%3A%22K%C3%B6ln%22%7D"
    );
}

#[tokio::test]
async fn fields_may_have_styles_of_their_own() {
    let request = seen!(send_styled_form(&order()));
    assert_eq!(
        request.form(),
        [
            ("name", "a & b"),
            ("count", "2"),
            ("gift", "true"),
            ("tags", "x,y,z"),
            ("sizes", "1.5|2"),
            ("address[city]", "Köln"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    assert!(
        body(&request).contains("tags=x,y%2Cz&"),
        "what is within is told from what is between"
    );
}

#[tokio::test]
async fn the_style_that_is_the_default_is_exploded_unless_the_document_says_otherwise() {
    assert_eq!(
        seen!(send_default_styles(&order())).form(),
        [
            ("name", "a & b"),
            ("count", "2"),
            ("gift", "true"),
            ("tags", "x,y,z"),
            ("sizes", "1.5"),
            ("sizes", "2"),
            ("city", "Köln"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
}

#[tokio::test]
async fn what_only_responses_have_is_not_sent() {
    let order: Order = support::decode(r#"{"id": 7, "name": "n", "note": null}"#);
    assert_eq!(body(&seen!(send_form(&order))), "name=n");
}

#[tokio::test]
async fn a_number_that_is_none_is_refused() {
    let server = Server::start(204, "");
    let order = order().sizes(vec![f64::INFINITY]);
    let error = client(&server).send_form(&order).await.expect_err("no number");
    assert!(error.to_string().contains("`sizes[0]` is inf"), "{error}");
    assert!(!server.has_request());
}

#[tokio::test]
async fn json_is_preferred_and_maps_are_forms_too() {
    let request = seen!(send_form_or_json(&Order::new("n")));
    assert_eq!(request.header("content-type"), Some("application/json"));
    let fields = BTreeMap::from([("a b".to_owned(), "c=d".to_owned())]);
    assert_eq!(body(&seen!(send_optional_form().body(&fields))), "a%20b=c%3Dd");
    let nothing = seen!(send_optional_form());
    assert_eq!(nothing.header("content-type"), None);
    assert_eq!(nothing.header("content-length"), Some("0"));
}

#[tokio::test]
async fn text_and_bytes_are_sent_as_they_are() {
    let text = seen!(send_text("a\r\nü"));
    assert_eq!((text.header("content-type"), body(&text)), (Some("text/plain"), "a\r\nü"));
    let bytes = seen!(send_bytes([0, 255, 10]));
    assert_eq!(bytes.header("content-type"), Some("image/png"));
    assert_eq!(bytes.body, [0, 255, 10]);
    let xml = seen!(send_xml("<Order/>"));
    assert_eq!((xml.header("content-type"), body(&xml)), (Some("application/xml"), "<Order/>"));
    let unsaid = seen!(send_unsaid().body(vec![1]));
    assert_eq!(unsaid.header("content-type"), Some("application/octet-stream"));
}

/// A stream that yields a text once.
struct Once(Option<&'static str>);

impl Stream for Once {
    type Item = Result<&'static str, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

#[tokio::test]
async fn bytes_may_come_from_a_file_or_a_stream() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let file = seen!(send_bytes(Body::file(manifest)));
    assert_eq!(file.body, fs::read(manifest).expect("the manifest"));
    assert_eq!(file.header("content-length"), Some(file.body.len().to_string().as_str()));
    assert_eq!(file.header("content-type"), Some("image/png"));

    let stream = seen!(send_bytes(Body::stream(Once(Some("text")))));
    assert_eq!((body(&stream), stream.header("transfer-encoding")), ("text", Some("chunked")));
    let stream = seen!(send_bytes(Body::stream(Once(Some("text"))).with_length(4)));
    assert_eq!((body(&stream), stream.header("content-length")), ("text", Some("4")));
}

#[tokio::test]
async fn what_is_binary_is_sent_as_it_is_under_whatever_name() {
    let request = seen!(import_json("{ }"));
    assert_eq!((request.header("content-type"), body(&request)), (Some("application/json"), "{ }"));
}

#[tokio::test]
async fn of_a_range_the_caller_says_what_it_is() {
    let unsaid = seen!(send_anything("{}"));
    assert_eq!(unsaid.header("content-type"), Some("application/octet-stream"));
    let said = seen!(send_anything("{}").header("content-type", "application/json"));
    assert_eq!(said.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn what_is_sent_as_it_is_may_have_any_name_of_those_that_are_declared() {
    let picture = seen!(send_picture("png"));
    assert_eq!(picture.header("content-type"), Some("image/png"));
    let picture = seen!(send_picture("jpeg").header("content-type", "image/jpeg"));
    assert_eq!(picture.header("content-type"), Some("image/jpeg"));
}

#[tokio::test]
async fn of_several_kinds_of_patches_the_caller_chooses_one_and_none_is_what_it_cannot_be() {
    let patch = Address::new("c");
    let merged = seen!(patch_order(&patch));
    assert_eq!(merged.header("content-type"), Some("application/merge-patch+json"));
    let strategic = "application/strategic-merge-patch+json";
    let chosen = seen!(patch_order(&patch).header("content-type", strategic));
    assert_eq!((chosen.header("content-type"), body(&chosen)), (Some(strategic), r#"{"city":"c"}"#));
    let steps = seen!(patch_in_steps("[]"));
    assert_eq!(steps.header("content-type"), Some("application/json-patch+json"));
    assert_eq!(body(&steps), "[]");
}

#[tokio::test]
async fn any_method_may_have_a_body() {
    let request = seen!(delete_with_body(&Address::new("c")));
    assert_eq!((request.method.as_str(), body(&request)), ("DELETE", "city=c"));
}

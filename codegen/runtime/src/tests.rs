//! A small client, written by hand as it would be generated, against a server on loopback.

use std::error::Error as _;
use std::time::Duration;

use http::Method;
use serde_json::Value;

use crate::runtime::{
    Api, Carrier, Client, ClientBuilder, Declaration, DecodeError, Error, ErrorBody,
    ErrorKind, Operation, RawResponse, Scheme, Statuses, open_enum,
};
use crate::support::Server;

const KEY: &Scheme = &Scheme {
    setter: "key",
    carrier: Carrier::Header("x-key"),
};

const EXTRA: &Scheme = &Scheme {
    setter: "extra",
    carrier: Carrier::Header("x-extra"),
};

const API: Api = Api { base_url: None };

/// `GET /things/{id}`: yields JSON, and declares its errors.
#[derive(Debug)]
enum GetThing {}

impl Operation for GetThing {
    type Output = Vec<u8>;

    const DECLARATION: &'static Declaration = &Declaration {
        id: "getThing",
        method: Method::GET,
        path: "/things/{id}",
        accept: "application/json",
        security: &[&[KEY], &[KEY, EXTRA]],
        errors: &[
            ErrorBody::json::<bool>(Statuses::Exactly(404)),
            ErrorBody::untyped(Statuses::Exactly(418)),
            ErrorBody::json::<u32>(Statuses::Class(4)),
            ErrorBody::json::<String>(Statuses::Others),
        ],
    };

    fn decode(response: &RawResponse) -> Result<Self::Output, DecodeError> {
        response.json()
    }
}

/// `DELETE /things`: yields nothing, and is open to everyone.
#[derive(Debug)]
enum DeleteThings {}

impl Operation for DeleteThings {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        id: "deleteThings",
        method: Method::DELETE,
        path: "/things",
        accept: "application/json",
        security: &[],
        errors: &[],
    };

    fn decode(_: &RawResponse) -> Result<Self::Output, DecodeError> {
        Ok(())
    }
}

fn builder(url: &str) -> ClientBuilder {
    ClientBuilder::new(&API).base_url(url).credential(KEY, "the-secret".to_owned())
}

fn client(server: &Server) -> Client {
    builder(server.url()).build().expect("a client")
}

async fn get(client: &Client, id: &str) -> Result<Vec<u8>, Error> {
    client.call::<GetThing>().with_path("id", id).await
}

#[tokio::test]
async fn an_id_stays_one_segment() {
    let server = Server::start(200, "[]");
    let client = client(&server);
    let ids = [
        ("plain-1_2.3~4", "plain-1_2.3~4"),
        ("a b/c?d#e%f", "a%20b%2Fc%3Fd%23e%25f"),
        ("../x", "..%2Fx"),
        ("...", "..."),
        ("é\u{0}\n", "%C3%A9%00%0A"),
        ("{id}", "%7Bid%7D"),
    ];
    for (id, segment) in ids {
        get(&client, id).await.expect("a success");
        assert_eq!(server.request().path, format!("/things/{segment}"));
    }
}

#[tokio::test]
async fn an_id_that_would_lead_elsewhere_is_never_sent() {
    let server = Server::start(200, "[]");
    for id in ["", ".", ".."] {
        let error = get(&client(&server), id).await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let expected = format!(
            "not sent: the path parameter `id` is {id:?}, which would lead to another path \
             (GET /things/{{id}})"
        );
        assert_eq!(error.to_string(), expected);
    }
    assert!(!server.has_request());
}

#[tokio::test]
async fn base_urls_join_with_and_without_slash_and_path() {
    let server = Server::start(204, "");
    for (suffix, path) in [
        ("", "/things"),
        ("/", "/things"),
        ("/v3", "/v3/things"),
        ("/v3/", "/v3/things"),
    ] {
        let client =
            builder(&format!("{}{suffix}", server.url())).build().expect("a client");
        client.call::<DeleteThings>().await.expect("a success");
        assert_eq!(server.request().path, path);
    }
}

#[test]
fn a_configuration_that_cannot_work_is_an_error() {
    let cases = [
        (ClientBuilder::new(&API), "no base URL is set"),
        (builder("example.com/v3"), "must begin with `https://`"),
        (builder("https://exa mple.com"), "the base URL is invalid"),
        (builder("ftp://example.com"), "must begin with `https://`"),
        (builder("https://user:pass@example.com"), "must not hold a user name"),
        (builder("https://example.com?x=1"), "must not have a query"),
        (
            builder("https://example.com").credential(KEY, String::new()),
            "the credential `key` is empty",
        ),
        (
            builder("https://example.com").credential(KEY, "a\nb".to_owned()),
            "can't stand in a header",
        ),
    ];
    for (builder, message) in cases {
        let error = builder.build().expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[tokio::test]
async fn the_largest_set_of_credentials_at_hand_is_sent() {
    let server = Server::start(200, "[]");
    let builder = builder(server.url());
    get(&builder.clone().build().expect("a client"), "1").await.expect("a success");
    let request = server.request();
    assert_eq!(request.header("x-key"), Some("the-secret"));
    assert_eq!(request.header("x-extra"), None);

    let both = builder.credential(EXTRA, "more".to_owned()).build().expect("a client");
    get(&both, "1").await.expect("a success");
    let request = server.request();
    assert_eq!(request.header("x-key"), Some("the-secret"));
    assert_eq!(request.header("x-extra"), Some("more"));
}

#[tokio::test]
async fn a_missing_credential_is_named_and_nothing_is_sent() {
    let server = Server::start(200, "[]");
    let client =
        ClientBuilder::new(&API).base_url(server.url()).build().expect("a client");
    let error = get(&client, "1").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "not sent: a credential is missing: `key`, or `key` and `extra` (GET /things/{id})"
    );
    assert!(!server.has_request());
    client.call::<DeleteThings>().await.expect("an operation that is open to everyone");
    assert_eq!(server.request().header("x-key"), None);
}

#[tokio::test]
async fn credentials_never_show() {
    let server = Server::start(500, "oops");
    let builder = builder(server.url());
    let client = builder.clone().build().expect("a client");
    let call = client.call::<GetThing>().with_path("id", "1");
    let shown = format!("{builder:?} {client:?} {call:?}");
    let error = call.await.expect_err("an error");
    let shown = format!("{shown} {error:?} {error}");
    assert!(!shown.contains("the-secret"), "{shown}");
    assert!(shown.contains("[redacted]"), "{shown}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::start(200, "[]");
    let answer = format!(
        "HTTP/1.1 307 Temporary Redirect\r\nlocation: {}/things/1\r\ncontent-length: 0\r\n\r\n",
        elsewhere.url()
    );
    let server = Server::start_raw(answer);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(!elsewhere.has_request());
}

#[tokio::test]
async fn the_type_of_an_error_body_follows_the_status() {
    let server = Server::start(404, "true");
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<bool>(), Some(&true));

    let server = Server::start(409, "7");
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<u32>(), Some(&7));
    assert_eq!(error.body::<bool>(), None);

    let server = Server::start(418, "7");
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<u32>(), None);

    let server = Server::start(503, r#""down""#);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<String>().map(String::as_str), Some("down"));

    let server = Server::start(404, r#""not a boolean""#);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<bool>(), None);
    assert_eq!(error.raw_body(), Some(&br#""not a boolean""#[..]));
}

#[tokio::test]
async fn an_error_is_told_in_one_line() {
    let cases = [
        (
            404,
            r#"{"code":"gone","message":"No such\nthing"}"#,
            "404 Not Found: gone: No such thing",
        ),
        (400, r#"{"message":"Bad"}"#, "400 Bad Request: Bad"),
        (403, r#"{"title":"No","status":403}"#, "403 Forbidden: No"),
        (
            502,
            "<html>\n  <h1>Bad</h1>\n</html>",
            "502 Bad Gateway: <html> <h1>Bad</h1> </html>",
        ),
        (500, "", "500 Internal Server Error"),
    ];
    for (status, body, expected) in cases {
        let server = Server::start(status, body);
        let error = get(&client(&server), "1").await.expect_err("an error");
        assert_eq!(error.to_string(), format!("{expected} (GET /things/{{id}})"));
    }
    let long = "x".repeat(10_000);
    let server = Server::start(500, &long);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert!(error.to_string().chars().count() < 300);
    assert_eq!(error.raw_body().map(<[u8]>::len), Some(10_000));
}

#[tokio::test]
async fn any_2xx_is_a_success() {
    let server = Server::start(207, "[1]");
    assert_eq!(get(&client(&server), "1").await.expect("a success"), [1]);
    let server = Server::start(200, "<html>not looked at</html>");
    client(&server).call::<DeleteThings>().await.expect("a success");
}

#[tokio::test]
async fn a_success_that_does_not_decode_says_where_and_keeps_the_body() {
    let server = Server::start(200, r#"[1, 2, "three"]"#);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.json_path(), Some("[2]"));
    assert_eq!(error.raw_body(), Some(&br#"[1, 2, "three"]"#[..]));
    assert!(
        error
            .to_string()
            .starts_with("200 OK, but its body is not as declared, at `[2]`: ")
    );

    for body in ["", "[1] and more"] {
        let server = Server::start(200, body);
        let error = get(&client(&server), "1").await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
    }
}

#[tokio::test]
async fn a_content_type_is_not_needed() {
    let server = Server::start_raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]");
    assert!(get(&client(&server), "1").await.expect("a success").is_empty());
}

#[tokio::test]
async fn no_answer_is_a_transport_error_with_its_cause() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let client = builder(&url).build().expect("a client");
    let error = get(&client, "1").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status(), None);
    assert_eq!(
        error.to_string(),
        "no answer: no connection could be made (GET /things/{id})"
    );
    assert!(error.source().is_some());

    let server = Server::start_raw("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[");
    let error = get(&self::client(&server), "1").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn a_server_that_says_nothing_runs_into_the_time_out() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let client =
        builder(&url).timeout(Duration::from_millis(50)).build().expect("a client");
    let error = get(&client, "1").await.expect_err("an error");
    assert_eq!(error.to_string(), "no answer: the time-out ran out (GET /things/{id})");
}

#[tokio::test]
async fn a_body_without_end_is_not_read_to_the_end() {
    let mut answer = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n".to_vec();
    answer.resize(answer.len() + (33 << 20), b' ');
    let server = Server::start_raw(answer);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(
        error.to_string(),
        "no answer: the answer is larger than 33554432 bytes (GET /things/{id})"
    );
}

#[tokio::test]
async fn a_call_owns_what_it_needs() {
    let server = Server::start(200, "[1]");
    let call = client(&server).call::<GetThing>().with_path("id", "1");
    let task = tokio::spawn(call.into_future());
    assert_eq!(task.await.expect("the task ends").expect("a success"), [1]);
}

#[tokio::test]
async fn query_and_headers_arrive_as_given() {
    let server = Server::start(204, "");
    let call = client(&server).call::<DeleteThings>();
    let call =
        call.with_query("a b", "c&d=é").with_query("n", &1.5).with_header("x-on", &true);
    call.await.expect("a success");
    let request = server.request();
    assert!(request.has_query("a b", "c&d=é") && request.has_query("n", "1.5"));
    assert_eq!(request.header("x-on"), Some("true"));

    let call = client(&server).call::<DeleteThings>().with_header("x-on", "a\nb");
    let error = call.await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("`x-on`"), "{error}");
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Colour {
    Red,
    UnknownValue(String),
}

impl Colour {
    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for Colour {
    fn from(value: String) -> Self {
        match value.as_str() {
            "red" => Self::Red,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(Colour);

#[test]
fn an_open_enum_keeps_what_it_does_not_know() {
    let colours: Vec<Colour> =
        serde_json::from_str(r#"["red", "blue"]"#).expect("colours");
    assert_eq!(colours, [Colour::Red, Colour::UnknownValue("blue".to_owned())]);
    assert_eq!(
        serde_json::to_value(&colours).expect("JSON"),
        serde_json::json!(["red", "blue"])
    );
    assert_eq!(
        format!("{} {}", Colour::from("red"), colours[1].as_ref() as &str),
        "red blue"
    );
    let wrong: Result<Colour, _> = serde_json::from_value(Value::from(1));
    assert!(wrong.is_err());
}

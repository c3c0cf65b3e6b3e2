//! Tokens that a client fetches for itself: what it sends for them and where, and what it makes of the
//! response.

use std::time::Duration;

use http::header::{AUTHORIZATION, USER_AGENT};
use http::{Method, Request, StatusCode};
use tokio::time::advance;

use super::API;
use crate::runtime::credentials::Bearer;
use crate::runtime::credentials::Scheme;
use crate::runtime::credentials::client_credentials::Flow;
use crate::runtime::operation::{Declaration, Decode};
use crate::runtime::{
    Api, Client, ClientBuilder, ClientCredentials, Error, ErrorKind, Operation, RetryPolicy,
    Servers, Template, TransportErrorKind, Variable,
};
use crate::support::{Server, response};
use crate::{FakeResponse, FakeTransport};

const TOKEN: &Scheme =
    &Scheme { setter: "token", others: &["client_credentials"], carrier: &Bearer };

const FLOW: &Flow = &Flow { token_url: "/oauth/token?v=2", scopes: &["read", "write all"] };

const ELSEWHERE: &Flow = &Flow { token_url: "https://login.example.com/token/", scopes: &[] };

const OK: StatusCode = StatusCode::OK;

/// `GET /secret`: wants a token.
#[derive(Debug)]
enum GetSecret {}

impl Operation for GetSecret {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        api: &API,
        id: "getSecret",
        method: &Method::GET,
        path: "/secret",
        accept: "application/json",
        security: &[&[TOKEN]],
        other_successes: &[],
        errors: &[],
    };

    const DECODE: Decode<Self::Output> = |_| Ok(());
}

fn credentials() -> ClientCredentials {
    ClientCredentials::new("the id:ü", "the-secret+/%")
}

fn builder(flow: &'static Flow, credentials: ClientCredentials) -> ClientBuilder {
    let builder = ClientBuilder::new(&API).base_url("https://example.com/v1");
    builder.retry(RetryPolicy::never()).fetched_token(TOKEN, flow, credentials)
}

fn client(fake: &FakeTransport) -> Client {
    let builder = builder(FLOW, credentials()).transport(fake.clone());
    builder.build().expect("a client")
}

async fn get(client: &Client) -> Result<(), Error> {
    client.call::<GetSecret>().await
}

/// What the token endpoint responds with.
fn token(token: &str, expires_in: u32) -> String {
    format!(r#"{{"access_token": "{token}", "token_type": "bearer", "expires_in": {expires_in}}}"#)
}

/// The header `Authorization` of a request.
fn authorization(request: &Request<Vec<u8>>) -> &str {
    request.headers()[AUTHORIZATION].to_str().expect("ASCII")
}

/// The form of the last request for a token.
async fn form(flow: &'static Flow, credentials: ClientCredentials) -> String {
    let fake = FakeTransport::new().answer(OK, token("abcdef", 60)).answer(OK, "");
    let builder = builder(flow, credentials).base_url("https://example.com");
    let client = builder.transport(fake.clone()).build().expect("a client");
    get(&client).await.expect("a success");
    String::from_utf8(fake.requests()[0].body().clone()).expect("a form")
}

#[tokio::test]
async fn a_token_is_fetched_and_sent() {
    let body = token("abcdef", 3600);
    let server = Server::start_each([response(200, "", &body), response(200, "", "")]);
    let builder = builder(FLOW, credentials()).base_url(server.url()).header("x-mine", "1");
    get(&builder.build().expect("a client")).await.expect("a success");
    let request = server.request();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/oauth/token"));
    assert_eq!(request.raw_query, "v=2");
    // Each half as a form has it: `the+id%3A%C3%BC:the-secret%2B%2F%25`.
    let basic = "Basic dGhlK2lkJTNBJUMzJUJDOnRoZS1zZWNyZXQlMkIlMkYlMjU=";
    assert_eq!(request.header("authorization"), Some(basic));
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert!(request.header(USER_AGENT.as_str()).is_some());
    assert_eq!(request.header("x-mine"), None, "that is for the API");
    assert!(request.has_field("grant_type", "client_credentials"));
    assert!(request.has_field("scope", "read write all"));
    let request = server.request();
    assert_eq!(request.path, "/secret");
    assert_eq!(request.header("authorization"), Some("Bearer abcdef"));
}

#[tokio::test]
async fn the_caller_may_choose_scopes_and_say_more() {
    let usual = "grant_type=client_credentials&scope=read+write+all";
    assert_eq!(form(FLOW, credentials()).await, usual);
    let own = credentials().scopes(["a&b", "c"]).parameter("audience", "https://api");
    let expected = "grant_type=client_credentials&scope=a%26b+c&audience=https%3A%2F%2Fapi";
    assert_eq!(form(FLOW, own).await, expected);
    assert_eq!(form(FLOW, credentials().scopes([""; 0])).await, "grant_type=client_credentials");
}

#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_before_it_ends() {
    let fake = FakeTransport::new()
        .answer(OK, token("first!", 100))
        .answer(OK, "")
        .answer(OK, "")
        .answer(OK, token("second", 100))
        .answer(OK, "");
    let client = client(&fake);
    get(&client).await.expect("a success");
    advance(Duration::from_secs(89)).await;
    get(&client).await.expect("a success");
    advance(Duration::from_secs(1)).await;
    get(&client).await.expect("a success");
    let requests = fake.requests();
    let sent: Vec<&str> = requests.iter().map(authorization).collect();
    assert!(sent[0].starts_with("Basic ") && sent[3].starts_with("Basic "), "{sent:?}");
    assert_eq!([sent[1], sent[2], sent[4]], ["Bearer first!", "Bearer first!", "Bearer second"]);
}

#[tokio::test]
async fn a_token_that_is_refused_is_replaced() {
    let fake = FakeTransport::new()
        .answer(OK, r#"{"access_token": "first!", "expires_in": "3600"}"#)
        .answer(StatusCode::UNAUTHORIZED, "")
        .answer(OK, r#"{"access_token": "second", "token_type": "Bearer"}"#)
        .answer(OK, "");
    get(&client(&fake)).await.expect("a success");
    assert_eq!(authorization(&fake.requests()[3]), "Bearer second");
}

#[tokio::test]
async fn a_refusal_is_told_without_what_it_repeats() {
    let echo = r#"{"error": "invalid_client", "error_description": "the-secret+/% isn't it"}"#;
    let fake = FakeTransport::new().answer(StatusCode::UNAUTHORIZED, echo);
    let client = client(&fake);
    let error = get(&client).await.expect_err("no token");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Token, 0));
    assert_eq!(
        error.to_string(),
        "not sent for want of a token: example.com responded with 401 Unauthorized: invalid_client: \
         [redacted] isn't it (GET /secret)"
    );
    assert!(!error.is_retryable());
    assert_eq!(fake.requests().len(), 1);
}

/// Nor does the API get to see it, but it may have heard of it.
#[tokio::test]
async fn what_the_api_repeats_of_it_does_not_show() {
    let basic = "dGhlK2lkJTNBJUMzJUJDOnRoZS1zZWNyZXQlMkIlMkYlMjU=";
    let echo = format!("{basic} the id:ü the-secret+/% abcdef");
    let fake = FakeTransport::new().answer(OK, token("abcdef", 60));
    let builder = builder(FLOW, credentials()).transport(fake.answer(StatusCode::FORBIDDEN, echo));
    let client = builder.clone().build().expect("a client");
    let error = get(&client).await.expect_err("forbidden");
    let shown = format!("{builder:?} {client:?} {:?} {error} {error:?}", credentials());
    for secret in [basic, "the id", "the-secret", "abcdef"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("[redacted] [redacted] [redacted] [redacted]"), "{shown}");
}

#[tokio::test]
async fn what_may_be_over_after_a_while_is_retryable() {
    let failures = [
        (FakeResponse::new(StatusCode::SERVICE_UNAVAILABLE, ""), "503 Service Unavailable"),
        (FakeResponse::fail(TransportErrorKind::Connect), "no connection could be made"),
        (FakeResponse::fail(TransportErrorKind::Timeout), "the time ran out"),
    ];
    for (failure, said) in failures {
        let error = get(&client(&FakeTransport::new().answer_with(failure))).await;
        let error = error.expect_err("no token");
        assert_eq!(error.kind(), ErrorKind::Token);
        assert!(error.is_retryable(), "{error}");
        assert_eq!(error.is_timeout(), said == "the time ran out");
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[tokio::test]
async fn what_is_no_token_does_not_show() {
    for (body, said) in [
        (r#"{"access_token": 123456}"#, "without an `access_token` in JSON"),
        (r#"["abcdef-123456"]"#, "without an `access_token` in JSON"),
        ("", "without an `access_token` in JSON"),
        (r#"{"access_token": "abcdef-123456", "token_type": "mac"}"#, "isn't a bearer token"),
        (r#"{"access_token": "abcdef-123456\n"}"#, "holds what can't be sent"),
    ] {
        let error = get(&client(&FakeTransport::new().answer(OK, body))).await;
        let error = error.expect_err("no token");
        assert_eq!(error.kind(), ErrorKind::Token);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(said), "{shown}");
        assert!(!shown.contains("123456"), "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_has_as_long_as_an_attempt() {
    let late = FakeResponse::new(OK, token("abcdef", 60)).after(Duration::from_secs(60));
    let error = get(&client(&FakeTransport::new().answer_with(late))).await;
    assert!(error.expect_err("too late").is_timeout());
}

/// Whether there is a client with such a base URL, or why not.
fn configured(flow: &'static Flow, url: &str, credentials: ClientCredentials) -> String {
    const DECLARED: Api = Api { base_url: Some("https://api.example.com"), ..API };
    // The fake transport wants no encryption, which there may be none of.
    let builder = ClientBuilder::new(&DECLARED).base_url(url).transport(FakeTransport::new());
    match builder.fetched_token(TOKEN, flow, credentials).build() {
        Ok(_) => "a client".to_owned(),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Configuration);
            error.to_string()
        }
    }
}

#[test]
fn a_secret_goes_nowhere_unasked() {
    let other = "https://sandbox.example.com";
    let declared = "https://api.example.com/";
    assert_eq!(configured(ELSEWHERE, declared, credentials()), "a client");
    assert_eq!(configured(FLOW, other, credentials()), "a client");
    let error = configured(ELSEWHERE, other, credentials());
    assert!(error.contains("`ClientCredentials::token_url` says where"), "{error}");
    let told = |url: &str| configured(ELSEWHERE, other, credentials().token_url(url));
    assert_eq!(told("https://login.example.org/token"), "a client");
    for (url, said) in [
        ("http://login.example.org/token", "in plain text"),
        ("ftp://login.example.org/token", "must begin with `https://` or `http://`"),
        ("https://a:b@login.example.org/token", "no user name, password or fragment"),
        ("https://login.example.org/token#a", "no user name, password or fragment"),
        ("https://", "the token URL: "),
    ] {
        let error = told(url);
        assert!(error.contains(said), "{url}: {error}");
    }
    let error = configured(FLOW, other, ClientCredentials::new(" ", "x"));
    assert!(error.contains("the id of the client credentials is empty"), "{error}");
}

#[test]
fn a_server_that_is_chosen_of_the_document_s_is_as_good_as_its_first() {
    const URL: &str = "https://{region}.example.com";
    const REGION: Variable =
        Variable { name: "region", setter: "region", default: Some("api"), signs: "-_" };
    const SERVERS: &Servers = &Servers {
        default: Some(URL),
        all: &[
            Template { url: URL, variables: &[REGION] },
            Template { url: "https://sandbox.example.org", variables: &[] },
        ],
    };
    const DECLARED: Api = Api { base_url: Some("https://api.example.com"), ..API };
    let builder = || ClientBuilder::new(&DECLARED).transport(FakeTransport::new());
    let build = |builder: ClientBuilder| {
        let built = builder.fetched_token(TOKEN, ELSEWHERE, credentials()).build();
        built.map(|_| ()).map_err(|error| error.to_string())
    };
    let region = builder().choose(SERVERS, "region", "us");
    assert_eq!(build(region.clone()), Ok(()));
    let sandbox = builder().choose(SERVERS, "server", "https://sandbox.example.org");
    assert_eq!(build(sandbox), Ok(()));
    let own = "https://own.example.org";
    for builder in [region.base_url(own), builder().base_url(own).choose(SERVERS, "region", "us")] {
        let error = build(builder).expect_err("another server");
        assert!(error.contains("`ClientCredentials::token_url` says where"), "{error}");
    }
}

#[tokio::test]
async fn a_url_of_tokens_is_taken_as_it_is() {
    let fake = FakeTransport::new().answer(OK, token("abcdef", 60)).answer(OK, "");
    let client = builder(ELSEWHERE, credentials()).transport(fake.clone()).build();
    get(&client.expect("a client")).await.expect("a success");
    assert_eq!(fake.requests()[0].uri(), "https://login.example.com/token/");
}

#[tokio::test]
async fn a_token_that_was_refused_does_not_show_later_either() {
    let refused = r#"{"error": "revoked TOPSECRETTOKEN"}"#;
    let fake = FakeTransport::new()
        .answer(OK, token("TOPSECRETTOKEN", 60))
        .answer(StatusCode::UNAUTHORIZED, "")
        .answer(StatusCode::BAD_REQUEST, refused)
        .answer(StatusCode::BAD_REQUEST, refused);
    let client = client(&fake);
    for _ in 0..2 {
        let error = get(&client).await.expect_err("an error").to_string();
        assert!(error.contains("revoked [redacted]"), "{error}");
    }
}

//! What is sent for security schemes, also for those that a document doesn't declare as OpenAPI has it.

mod support;

use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::{env, io};

use credentials::{Client, ClientBuilder, ClientCredentials, ErrorKind, TokenProvider};
use support::{Server, response};

fn client(server: &Server, configure: fn(ClientBuilder) -> ClientBuilder) -> Client {
    let builder = Client::builder().base_url(server.url());
    configure(builder).build().expect("a client")
}

#[tokio::test]
async fn a_scheme_that_is_not_declared_is_a_header_of_the_callers() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder);
    client.undeclared().await.expect("a success");
    assert_eq!(server.request().header("authorization"), None);
    client.undeclared().header("authorization", "Login abc").await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Login abc"));
}

#[tokio::test]
async fn what_is_declared_beside_it_is_sent() {
    let server = Server::start(204, "");
    let without = client(&server, |builder| builder);
    let error = without.undeclared_beside_a_key().await.expect_err("no key");
    assert!(error.to_string().contains("a credential is missing: `key`"), "{error}");
    let client = client(&server, |builder| builder.key("abcdef"));
    client.undeclared_beside_a_key().await.expect("a success");
    assert_eq!(server.request().header("x-key"), Some("abcdef"));
}

#[tokio::test]
async fn a_certificate_is_not_sent_in_a_request() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder.key("abcdef"));
    client.certificate().await.expect("a success");
    assert_eq!(server.request().header("x-key"), None);
    client.certificate_and_key().await.expect("a success");
    assert_eq!(server.request().header("x-key"), Some("abcdef"));
    client.nothing().await.expect("a success");
    assert_eq!(server.request().header("x-key"), None);
}

#[tokio::test]
async fn a_header_that_is_called_after_what_it_holds_is_sent_as_it_is_meant() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder.token("abcdef").whole("Token token=ghijkl"));
    client.token().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Bearer abcdef"));
    client.whole().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Token token=ghijkl"));
}

#[tokio::test]
async fn of_credentials_that_want_the_same_header_one_will_do() {
    let server = Server::start(204, "");
    let seen = async |configure: fn(ClientBuilder) -> ClientBuilder| {
        client(&server, configure).rivals().await.map(|()| {
            let request = server.request();
            let [header, key] = ["authorization", "x-key"].map(|name| request.header(name));
            assert_eq!(key, Some("abcdef"));
            header.expect("a credential").to_owned()
        })
    };
    let token = seen(|builder| builder.key("abcdef").token("ghijkl")).await;
    assert_eq!(token.expect("a success"), "Bearer ghijkl");
    let basic = seen(|builder| builder.key("abcdef").username("me").password("secret")).await;
    assert_eq!(basic.expect("a success"), "Basic bWU6c2VjcmV0");
    let none = seen(|builder| builder.token("ghijkl")).await.expect_err("no key");
    assert!(none.to_string().contains("a credential is missing"), "{none}");
}

#[tokio::test]
async fn basic_authentication_sends_a_name_and_a_password() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder.username("Aladdin").password("open sesame"));
    client.basic().await.expect("a success");
    // The example of RFC 7617.
    let authorization = Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assert_eq!(server.request().header("authorization"), authorization);
    let error = client.basic_and_key().await.expect_err("no key");
    assert!(error.to_string().contains("`username` and `password` and `key`"), "{error}");
}

#[tokio::test]
async fn where_a_key_stands_for_the_name_there_is_no_password() {
    let server = Server::start(204, "");
    let alone = client(&server, |builder| builder.username("Aladdin"));
    let error = alone.basic().await.expect_err("no password");
    assert!(error.to_string().contains("`username` and `password`"), "{error}");
    let client = client(&server, |builder| builder.username("Aladdin").password(""));
    client.basic().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Basic QWxhZGRpbjo="));
}

#[test]
fn a_name_with_a_colon_would_be_another_one() {
    let builder = Client::builder().base_url("http://localhost").username("a:b").password("c");
    let error = builder.build().expect_err("a colon");
    assert!(error.to_string().contains("`username` holds what can't be sent"), "{error}");
}

#[tokio::test]
async fn neither_the_name_nor_the_password_shows() {
    let server = Server::start(401, "Aladdin:open sesame, QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    let client = client(&server, |builder| builder.username("Aladdin").password("open sesame"));
    let error = client.basic().await.expect_err("refused");
    let shown = format!("{client:?} {error:?} {error}");
    for secret in ["Aladdin", "open sesame", "QWxhZGRp"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn of_another_scheme_the_caller_gives_the_whole_header() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder.digested("Digest username=\"Mufasa\""));
    client.digest().await.expect("a success");
    let authorization = Some("Digest username=\"Mufasa\"");
    assert_eq!(server.request().header("authorization"), authorization);
}

#[tokio::test]
async fn blanks_of_a_password_are_a_part_of_it() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder.username("a").password("b "));
    client.basic().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Basic YTpiIA=="));
}

/// Yields `abcdef-1`, `abcdef-2` and so on.
fn provider() -> impl TokenProvider {
    let asked = AtomicU32::new(0);
    move || {
        let number = asked.fetch_add(1, Relaxed) + 1;
        async move { io::Result::Ok(format!("abcdef-{number}")) }
    }
}

#[tokio::test]
async fn a_token_may_come_from_a_provider() {
    let server =
        Server::start_each([response(204, "", ""), response(401, "", ""), response(204, "", "")]);
    let builder = Client::builder().base_url(server.url()).token_from(provider());
    let client = builder.build().expect("a client");
    client.token().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Bearer abcdef-1"));
    client.token().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Bearer abcdef-1"));
    assert_eq!(server.request().header("authorization"), Some("Bearer abcdef-2"));
}

#[tokio::test]
async fn a_provider_that_fails_ends_the_call_before_anything_is_sent() {
    let server = Server::start(204, "");
    let provider = || async { Err::<String, _>(io::Error::other("the login is closed")) };
    let builder = Client::builder().base_url(server.url()).token_from(provider);
    let error = builder.build().expect("a client").token().await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(error.to_string().contains("the login is closed"), "{error}");
    assert!(!server.has_request());
}

#[tokio::test]
async fn what_is_missing_may_be_given_in_either_way() {
    let server = Server::start(204, "");
    let error = client(&server, |builder| builder).token().await.expect_err("no token");
    let expected = "a credential is missing: `token` (or `token_from`)";
    assert!(error.to_string().contains(expected), "{error}");
}

const TOKEN: &str = r#"{"access_token": "abcdef", "token_type": "Bearer", "expires_in": 3600}"#;

#[tokio::test]
async fn a_client_fetches_tokens_for_itself() {
    let responses = [response(200, "", TOKEN), response(204, "", ""), response(204, "", "")];
    let server = Server::start_each(responses);
    let client = client(&server, |builder| {
        builder.client_credentials(ClientCredentials::new("Aladdin", "open sesame"))
    });
    client.machine().await.expect("a success");
    let request = server.request();
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/oauth/token"));
    // `Aladdin:open+sesame`.
    let authorization = Some("Basic QWxhZGRpbjpvcGVuK3Nlc2FtZQ==");
    assert_eq!(request.header("authorization"), authorization);
    assert!(request.has_field("grant_type", "client_credentials"));
    // What operations want, as far as the flow has it.
    assert!(request.has_field("scope", "read start"));
    let request = server.request();
    assert_eq!(request.header("authorization"), Some("Bearer abcdef"));
    client.start_machine().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Bearer abcdef"));
}

#[tokio::test]
async fn what_the_token_endpoint_refuses_is_not_sent_to_the_api() {
    let server = Server::start(401, r#"{"error": "invalid_client", "message": "open sesame?"}"#);
    let client = client(&server, |builder| {
        builder.client_credentials(ClientCredentials::new("Aladdin", "open sesame"))
    });
    let error = client.machine().await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Token);
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("401") && shown.contains("invalid_client: [redacted]?"), "{shown}");
    assert!(!shown.contains("sesame"), "{shown}");
    assert_eq!(server.request().path, "/oauth/token");
    assert!(!server.has_request());
}

#[tokio::test]
async fn each_flow_has_a_method_and_a_url_of_its_own() {
    let token = Server::start(200, TOKEN);
    let server = Server::start(204, "");
    let credentials = ClientCredentials::new("a", "b").token_url(format!("{}/token", token.url()));
    let builder = Client::builder().base_url(server.url());
    let client = builder.partner_client_credentials(credentials).build().expect("a client");
    client.partner().await.expect("a success");
    let request = token.request();
    assert_eq!(request.path, "/token");
    assert!(!request.form().iter().any(|(name, _)| name == "scope"));
    assert_eq!(server.request().header("authorization"), Some("Bearer abcdef"));
    let error = client.machine().await.expect_err("other credentials");
    let expected = "`machine` (or `machine_from` or `client_credentials`)";
    assert!(error.to_string().contains(expected), "{error}");
    let error = client.tenant().await.expect_err("other credentials");
    assert!(error.to_string().contains("`tenant` (or `tenant_from`) (GET"), "{error}");
}

/// What happens in a process that has variables of its own; by itself it is no test.
#[tokio::test]
#[ignore = "it is a part of another test"]
async fn child() {
    match Client::from_env() {
        Ok(client) => println!("{:?}", client.machine().await),
        Err(error) => println!("{error}"),
    }
}

/// What the child says with some variables set.
fn with(variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().expect("this very program"));
    command.args(["--exact", "child", "--ignored", "--nocapture"]);
    let output = command.envs(variables.iter().copied()).output().expect("it runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_environment_may_have_a_token_or_what_it_is_fetched_with() {
    let server = Server::start_each([response(204, "", ""), response(200, "", TOKEN)]);
    let url = ("CREDENTIALS_BASE_URL", server.url());
    let id = ("CREDENTIALS_CLIENT_ID", "Aladdin");
    let secret = ("CREDENTIALS_CLIENT_SECRET", "open sesame");
    let said = with(&[url, ("CREDENTIALS_MACHINE", "a-token"), id, secret]);
    assert!(said.contains("Ok(())"), "{said}");
    assert_eq!(server.request().header("authorization"), Some("Bearer a-token"));
    with(&[url, id, secret]);
    let authorization = Some("Basic QWxhZGRpbjpvcGVuK3Nlc2FtZQ==");
    assert_eq!(server.request().header("authorization"), authorization);
    let said = with(&[url, id]);
    assert!(said.contains("variable `CREDENTIALS_CLIENT_SECRET` isn't set"), "{said}");
    let said = with(&[url]);
    assert!(said.contains("a credential is missing: `machine` (or "), "{said}");
}

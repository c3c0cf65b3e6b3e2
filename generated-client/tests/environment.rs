//! What a client takes from the environment. Each case is a process of its own, since tests that
//! change their own environment would change that of the others.

mod support;

use std::env;
use std::process::Command;

use brevo_conversations::{Client, ErrorKind};
use support::Server;

/// What happens in the process of a case; by itself it is no test.
#[tokio::test]
#[ignore = "it is a part of the other tests"]
async fn child() {
    match Client::from_env() {
        Ok(client) => match client.delete_message("m1").await {
            Ok(()) => println!("sent"),
            Err(error) => println!("{error}"),
        },
        Err(error) => println!("{error}"),
    }
}

/// What the child says with some variables set, and none of its others.
fn with(variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().expect("this very program"));
    command.args(["--exact", "child", "--ignored", "--nocapture"]);
    for name in ["API_KEY", "PARTNER_KEY", "BASE_URL"] {
        command.env_remove(format!("BREVO_CONVERSATIONS_{name}"));
    }
    let output = command.envs(variables.iter().copied()).output().expect("it runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn a_client_of_what_the_variables_hold() {
    let server = Server::start(204, "");
    let key = ("BREVO_CONVERSATIONS_API_KEY", "the-key");
    let base_url = ("BREVO_CONVERSATIONS_BASE_URL", server.url());
    assert!(with(&[key, base_url]).contains("sent"));
    let request = server.request();
    assert_eq!(request.header("api-key"), Some("the-key"));
    assert_eq!(request.header("partner-key"), None);

    let partner = ("BREVO_CONVERSATIONS_PARTNER_KEY", "the-partner");
    assert!(with(&[key, partner, base_url]).contains("sent"));
    assert_eq!(server.request().header("partner-key"), Some("the-partner"));
}

#[test]
fn a_missing_variable_is_named() {
    let said = with(&[]);
    let expected = "the environment variable `BREVO_CONVERSATIONS_API_KEY` isn't set";
    assert!(said.contains(expected), "{said}");
}

/// Every operation needs the key, and none is content with the partner's.
#[test]
fn a_client_without_the_key_is_an_error() {
    for builder in [
        Client::builder(),
        Client::builder().partner_key("the-partner"),
        Client::builder().api_key(None::<String>),
    ] {
        let error = builder.build().expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let expected = "no operation can be called without a credential: `api_key`";
        assert_eq!(error.to_string(), expected);
    }
    let partner_key: Option<String> = None;
    let builder = Client::builder().api_key("the-key").partner_key(partner_key);
    builder.build().expect("a client");
}

#[test]
fn what_cannot_be_is_an_error() {
    let said = with(&[("BREVO_CONVERSATIONS_API_KEY", "the-key\n")]);
    assert!(said.contains("the credential `api_key` holds what can't"), "{said}");
    assert!(!said.contains("the-key"), "{said}");
}

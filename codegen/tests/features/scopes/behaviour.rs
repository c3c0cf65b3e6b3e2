//! A client is told by the environment what it may be called with.

mod support;

use std::env;
use std::process::Command;

use scopes::Client;
use support::Server;

#[tokio::test]
async fn a_client_is_made_with_what_most_operations_take() {
    let server = Server::start(204, "");
    let builder = || Client::builder().base_url(server.url());
    builder().login("abcdef").build().expect("a client");
    builder().build().expect_err("no operation can be called without");
}

/// What happens in a process that has variables of its own; by itself it is no test.
#[tokio::test]
#[ignore = "it is a part of another test"]
async fn child() {
    match Client::from_env() {
        Ok(client) => println!("{client:?}"),
        Err(error) => println!("{error}"),
    }
}

/// What the child says with some variables set.
fn with(variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().expect("this very program"));
    command.env("SCOPES_BASE_URL", "http://127.0.0.1:1");
    command.args(["--exact", "child", "--ignored", "--nocapture"]);
    let output = command.envs(variables.iter().copied()).output().expect("it runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_environment_holds_one_set_of_credentials_as_a_whole() {
    let token = ("SCOPES_LOGIN", "abcdef");
    let (user, password) = (("SCOPES_USERNAME", "me"), ("SCOPES_PASSWORD", "secret"));
    for good in [&[token] as &[_], &[user, password], &[token, user]] {
        let said = with(good);
        assert!(said.contains("Client"), "{said}");
    }
    let said = with(&[user]);
    assert!(said.contains("aren't set: `SCOPES_LOGIN`, or `SCOPES_PASSWORD`"), "{said}");
    let said = with(&[]);
    let expected = "aren't set: `SCOPES_LOGIN`, or `SCOPES_USERNAME` and `SCOPES_PASSWORD`";
    assert!(said.contains(expected), "{said}");
}

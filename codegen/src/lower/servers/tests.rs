//! What servers come to.

use serde_json::{Value, json};

use super::read;
use crate::lower::small::lowered;
use crate::model::ServerUrl;

fn url(server: Value) -> Result<ServerUrl, String> {
    read(&serde_json::from_value(server).unwrap()).map_err(|refusal| refusal.message)
}

fn whole(text: &str) -> ServerUrl {
    ServerUrl::Whole(text.to_owned())
}

#[test]
fn a_whole_url_is_written_as_http_has_it() {
    for (text, expected) in [
        ("https://depot.test", "https://depot.test"),
        ("https://depot.test/v1/", "https://depot.test/v1"),
        ("HTTPS://Depot.Test:443/V1", "https://depot.test/V1"),
        ("http://localhost:8080", "http://localhost:8080"),
        (" https://depot.test ", "https://depot.test"),
        ("https://bücher.test", "https://xn--bcher-kva.test"),
        ("https://[::1]:8080/a", "https://[::1]:8080/a"),
    ] {
        assert_eq!(url(json!({"url": text})), Ok(whole(expected)));
    }
}

#[test]
fn variables_have_their_defaults() {
    let server = json!({
        "url": "{scheme}://{region}.depot.test:{port}/{ver}/",
        "variables": {
            "scheme": {"default": "https"}, "region": {"default": "eu"},
            "port": {"default": "8443"}, "ver": {"default": "v1"},
        },
    });
    assert_eq!(url(server), Ok(whole("https://eu.depot.test:8443/v1")));
}

#[test]
fn a_default_is_no_template() {
    let variables = json!({"a": {"default": "{b}"}, "b": {"default": "c"}});
    let found = url(json!({"url": "https://depot.test/{a}", "variables": variables}));
    assert_eq!(found, Err("a URL can't have '{' in it".to_owned()));
}

#[test]
fn a_path_alone_is_relative() {
    for (text, expected) in [
        ("", ""),
        ("/", ""),
        ("/api/v2", "/api/v2"),
        ("/api/v2/", "/api/v2"),
        ("api", "/api"),
        ("./api", "/api"),
        ("../", ""),
    ] {
        assert_eq!(url(json!({"url": text})), Ok(ServerUrl::Relative(expected.to_owned())));
    }
}

#[test]
fn what_is_no_url_is_refused() {
    for (text, expected) in [
        ("https://depot.test/{ver}", "the server's variables don't declare `{ver}`"),
        ("https://{a}.test/{b}/{a}", "the server's variables don't declare `{a}` and `{b}`"),
        ("https://depot.test/{ver", "a URL can't have '{' in it"),
        ("https://<tenant>.depot.test", "a URL can't have '<' in it"),
        ("https://your depot.test", "a URL can't have ' ' in it"),
        ("https://depot.test:port", "this is no URL: its host or port can't be one"),
        ("https:///depot", "this is no URL: its host or port can't be one"),
        ("https://", "this is no URL: its host or port can't be one"),
        ("wss://depot.test", "this is no URL of HTTP"),
        ("//depot.test/v1", "this URL has no scheme"),
        (
            "depot.test/v1",
            "this URL has no scheme, so that it is relative to where this document lies",
        ),
        (
            "localhost:8080",
            "this URL has no scheme, so that it is relative to where this document lies",
        ),
        ("https://user:word@depot.test", "a server's URL can't hold a user name or a password"),
        (
            "https://depot.test/?a=b",
            "a server's URL can't have a query or a fragment: paths are put behind it",
        ),
        ("/v1#a", "a server's URL can't have a query or a fragment: paths are put behind it"),
    ] {
        assert_eq!(url(json!({"url": text})), Err(expected.to_owned()), "{text}");
    }
}

#[test]
fn the_server_that_all_operations_have_is_that_of_the_document() {
    let (api, found) = lowered(
        "
        paths:
          /a:
            get: {servers: [{url: 'https://one.test'}, {url: 'https://two.test'}], responses: {}}
          /b:
            servers: [{url: 'https://two.test/'}]
            get: {responses: {}}
        ",
    );
    let urls = api.servers.iter().map(|server| server.url.clone());
    assert_eq!(urls.collect::<Vec<_>>(), [whole("https://two.test")]);
    assert_eq!(
        found,
        ["inferred at /paths/~1a/get/servers/1: \
          all operations have this server; it is taken for that of the document"]
    );
    assert!(api.operations.iter().all(|operation| operation.obstacles.is_empty()));
}

#[test]
fn an_operation_that_is_offered_elsewhere_has_a_server_of_its_own() {
    let (api, found) = lowered(
        "
        servers: [{url: 'https://one.test/v1'}, {url: 'https://one.test/v1/'}]
        paths:
          /a: {get: {servers: [{url: 'https://two.test'}], responses: {}}}
          /b: {get: {servers: [{url: 'https://one.test/v1'}], responses: {}}}
          /c: {get: {servers: [{url: /v2}], responses: {}}}
          /d: {servers: [{url: 'https://two.test/'}], get: {responses: {}}}
        ",
    );
    assert_eq!(api.servers.len(), 1, "each is there once");
    let own: Vec<&ServerUrl> = api.own_servers.iter().map(|server| &server.url).collect();
    assert_eq!(own, [&whole("https://two.test"), &ServerUrl::Relative("/v2".to_owned())]);
    let of_operations: Vec<Option<usize>> =
        api.operations.iter().map(|operation| operation.server).collect();
    assert_eq!(of_operations, [Some(0), None, Some(1), Some(0)]);
    assert_eq!(
        found,
        ["inferred at /paths/~1c/get/servers/0/url: \
          `/v2` is relative"]
    );
}

#[test]
fn the_server_of_most_operations_is_that_of_the_document() {
    let (api, found) = lowered(
        "
        paths:
          /a: {get: {servers: [{url: 'https://one.test'}], responses: {}}}
          /b: {servers: [{url: 'https://two.test'}], get: {responses: {}}, put: {responses: {}}}
        ",
    );
    let urls = api.servers.iter().map(|server| server.url.clone());
    assert_eq!(urls.collect::<Vec<_>>(), [whole("https://two.test")]);
    let of_operations: Vec<Option<usize>> =
        api.operations.iter().map(|operation| operation.server).collect();
    assert_eq!(of_operations, [Some(0), None, None]);
    assert_eq!(
        found,
        ["inferred at /paths/~1b/servers/0: \
          2 of 3 operations have this server; it is taken for that of the document"]
    );
}

#[test]
fn what_is_wrong_with_a_server_is_reported() {
    let (_, found) = lowered(
        "
        servers:
          - {url: /v1}
          - {url: 'ftp://pets.test'}
          - {url: 'https://{at}.test', variables: {at: {default: eu, enum: [us]}}}
        ",
    );
    assert_eq!(
        found,
        [
            "ignored at /servers/0/url: \
             `/v1` is relative to the URL that this document is had from",
            "invalid at /servers/1/url: this is no URL of HTTP",
            "invalid at /servers/2/variables/at/default: \
             `eu` isn't among the values that `at` can have",
        ]
    );
}

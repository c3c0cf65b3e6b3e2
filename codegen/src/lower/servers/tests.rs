//! What servers come to.

use serde_json::{Value, json};

use super::reading::read;
use super::templates;
use crate::lower::small::lowered;
use crate::model::{Enumeration, ServerUrl};

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
fn a_host_without_a_scheme_is_taken_for_one_with_encryption() {
    for (text, expected) in [
        ("depot.test", "https://depot.test"),
        ("Depot.test/v1/", "https://depot.test/v1"),
        ("//depot.test:8443/v1", "https://depot.test:8443/v1"),
        ("localhost:8080", "https://localhost:8080"),
        ("bücher.test", "https://xn--bcher-kva.test"),
    ] {
        assert_eq!(url(json!({"url": text})), Ok(whole(expected)));
    }
    let server = json!({"url": "{host}/v1", "variables": {"host": {"default": "depot.test"}}});
    assert_eq!(url(server), Ok(whole("https://depot.test/v1")));
}

#[test]
fn a_default_that_would_change_the_host_is_refused() {
    let with = |text: &str, default: &str| {
        url(json!({"url": text, "variables": {"x": {"default": default}}}))
    };
    for (text, default) in [
        ("https://{x}.depot.test", "evil.test/"),
        ("https://{x}-api.depot.test", "evil.test/"),
        ("https://{x}:80/v1", "evil.test/"),
        ("https://{x}{x}", "evil.test/"),
        ("{x}://depot.test", "https://evil.test/"),
        ("{x}.depot.test", "https://evil.test/"),
        ("{x}{x}", "https://evil.test"),
    ] {
        let expected = "the default of `x` makes this the URL of another host";
        assert_eq!(with(text, default), Err(expected.to_owned()), "{text} {default}");
    }
    for (text, default, expected) in [
        ("https://{x}", "depot.test/v1", "https://depot.test/v1"),
        ("https://{x}/v2", "depot.test:8443", "https://depot.test:8443/v2"),
        ("https://{x}:80", "[::1]", "https://[::1]:80"),
        ("https://depot.test{x}", "/v1", "https://depot.test/v1"),
        ("{x}", "https://depot.test", "https://depot.test"),
        ("{x}/v1", "https://depot.test", "https://depot.test/v1"),
        ("{x}depot.test", "https://", "https://depot.test"),
    ] {
        assert_eq!(with(text, default), Ok(whole(expected)), "{text} {default}");
    }
}

#[test]
fn a_host_ends_before_a_variable_that_is_a_path() {
    let server = |host: &str, path: &str| {
        let variables = json!({
            "scheme": {"default": "https"}, "host": {"default": host}, "path": {"default": path}
        });
        url(json!({"url": "{scheme}://{host}{path}", "variables": variables}))
    };
    assert_eq!(server("localhost:8008", "/v1"), Ok(whole("https://localhost:8008/v1")));
    assert!(server("localhost:8008", "v1").is_err(), "it would be part of the port");
    assert!(server("depot.test/", "/v1").is_ok());
    assert!(server("evil.test/", ".depot.test").is_err());
    assert_eq!(
        settable("https://{x}{y}", &[("x", "localhost:8008"), ("y", "/v1")]),
        Some((
            "https://{x}/{y}".to_owned(),
            vec![("x".to_owned(), "-_.:".to_owned()), ("y".to_owned(), "-_.~/".to_owned())]
        ))
    );
}

/// What callers can set in the URL of a server whose variables `x` and `y` have these defaults.
fn settable(text: &str, defaults: &[(&str, &str)]) -> Option<(String, Vec<(String, String)>)> {
    let defaults = defaults.iter().map(|(name, default)| {
        let values = if *default == "only" { json!(["only"]) } else { json!([]) };
        (name.to_string(), json!({"default": default, "enum": values}))
    });
    let variables: Value = defaults.collect::<serde_json::Map<_, _>>().into();
    let server = serde_json::from_value(json!({"url": text, "variables": variables})).unwrap();
    let found = templates::settable(&server)?;
    let variables = found.variables.into_iter().map(|(name, _, signs)| (name.to_owned(), signs));
    Some((found.text, variables.collect()))
}

#[test]
fn what_a_variable_can_hold_depends_on_where_it_stands() {
    for (text, default, expected, signs) in [
        ("{x}://depot.test", "https", "{x}://depot.test", Some("")),
        ("https://{x}.depot.test/", "eu", "https://{x}.depot.test", Some("-_.")),
        ("https://{x}-api.depot.test", "eu", "https://{x}-api.depot.test", Some("-_")),
        ("https://{x}:80", "depot.test", "https://{x}:80", Some("-_.")),
        ("https://{x}/v1", "depot.test:80", "https://{x}/v1", Some("-_.:")),
        ("https://depot.test:{x}/v1", "80", "https://depot.test:{x}/v1", Some("")),
        ("https://depot.test/{x}/", "v1", "https://depot.test/{x}", Some("-_.~/:@")),
        ("https://depot.test/bot{x}", "1:a", "https://depot.test/bot{x}", Some("-_.~/:@")),
        ("https://depot.test{x}", "/v1", "https://depot.test/{x}", Some("-_.~/")),
        ("https://depot.test{x}", "", "https://depot.test/{x}", Some("-_.~/")),
        ("https://{x}.test/{x}", "eu", "https://{x}.test/{x}", Some("-_.")),
        ("//{x}.depot.test", "eu", "https://{x}.depot.test", Some("-_.")),
        ("{x}/v1", "depot.test", "https://{x}/v1", Some("-_.:")),
        // These stand for more than a part, or leave no choice.
        ("{x}/v1", "https://depot.test", "https://depot.test/v1", None),
        ("https://{x}", "depot.test/v1", "https://depot.test/v1", None),
        ("https://depot.test{x}", ":80", "https://depot.test:80", None),
        ("https://depot.test/{x}", "a%20b", "https://depot.test/a%20b", None),
        ("https://{x}.depot.test", "only", "https://only.depot.test", None),
    ] {
        let variables = signs.map(|signs| ("x".to_owned(), signs.to_owned()));
        let expected = (expected.to_owned(), variables.into_iter().collect());
        assert_eq!(settable(text, &[("x", default)]), Some(expected), "{text} {default}");
    }
}

#[test]
fn a_url_of_countless_variables_is_none() {
    let text = format!("https://depot.test/{}", "{x}".repeat(100_000));
    assert!(settable(&text, &[("x", "a")]).is_none());
    let found = url(json!({"url": text, "variables": {"x": {"default": "a"}}}));
    assert_eq!(found, Err("this URL has more variables than anybody would set".to_owned()));
}

#[test]
fn what_has_no_default_must_be_set_if_it_is_known_where_it_stands() {
    for (text, is_known) in [
        ("https://{x}.depot.test", true),
        ("https://{x}", true),
        ("https://depot.{x}/v1", true),
        ("https://depot.test/{x}", true),
        // The end of the host, a port or a path.
        ("https://depot.test{x}", false),
        ("https://{y}{x}", false),
        ("{x}/v1", false),
    ] {
        assert_eq!(settable(text, &[("y", "eu")]).is_some(), is_known, "{text}");
    }
}

#[test]
fn a_variable_of_several_servers_is_one() {
    let (api, found) = lowered(
        "
        servers:
          - {url: 'https://{at}.test', variables: {at: {default: eu, enum: [eu, us], description: Where}}}
          - {url: 'https://{at}.test/{v}', variables: {at: {default: ap, enum: [ap, eu]}, v: {default: a b}}}
          - {url: 'https://{who}.depot.test'}
          - {url: 'https://{at}.test/{v}', variables: {at: {default: ap, enum: [us, ap]}, v: {default: a%20b}}}
        ",
    );
    let variables = api.server_variables.iter().map(|variable| {
        let values = variable.values.iter().flat_map(Enumeration::values);
        (variable.name.as_str(), values.map(|value| value.as_str().unwrap()).collect())
    });
    let expected: [(&str, Vec<&str>); 2] = [("at", vec!["eu", "us", "ap"]), ("who", vec![])];
    assert_eq!(variables.collect::<Vec<_>>(), expected);
    let texts = api.servers.iter().map(|server| server.template.as_ref().map(|it| &*it.text));
    assert_eq!(
        texts.collect::<Vec<_>>(),
        [
            Some("https://{at}.test"),
            None,
            Some("https://{who}.depot.test"),
            Some("https://{at}.test/a%20b"),
        ]
    );
    assert_eq!(
        found,
        [
            "invalid at /servers/1/url: a URL can't have ' ' in it",
            "invalid at /servers/2/url: the server's variables have no default for `{who}`",
            "ignored at /servers/3/variables/v: the default of `v` is more than its part of the URL can hold",
        ]
    );
}

#[test]
fn a_host_with_an_empty_name_is_refused() {
    let with = |text: &str| url(json!({"url": text, "variables": {"x": {"default": ""}}}));
    for text in ["https://{x}.depot.test", "https://api.{x}.test/v1", "https://depot..test"] {
        assert_eq!(with(text), Err("a name in this URL's host is empty".to_owned()), "{text}");
    }
    for (text, expected) in [
        ("https://api{x}.depot.test", "https://api.depot.test"),
        ("https://depot.test/{x}", "https://depot.test"),
        ("https://depot.test.", "https://depot.test."),
    ] {
        assert_eq!(with(text), Ok(whole(expected)), "{text}");
    }
}

#[test]
fn servers_that_differ_by_a_default_only_are_chosen_by_their_urls() {
    let (api, _) = lowered(
        "
        servers:
          - {url: 'https://{region}.x.test/v1', variables: {region: {default: eu}}}
          - {url: 'https://{region}.x.test/v1', variables: {region: {default: us}}}
        paths: {}
        ",
    );
    let servers = api.servers.iter().map(|server| (&server.url, server.template.is_some()));
    let whole = |url: &str| ServerUrl::Whole(url.to_owned());
    assert_eq!(
        servers.collect::<Vec<_>>(),
        [(&whole("https://eu.x.test/v1"), true), (&whole("https://us.x.test/v1"), false)]
    );
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
        ("https://depot.test/{ver}", "the server's variables have no default for `{ver}`"),
        ("https://{a}.test/{b}/{a}", "the server's variables have no default for `{a}` and `{b}`"),
        ("https://depot.test/{ver", "a URL can't have '{' in it"),
        ("https://<tenant>.depot.test", "a URL can't have '<' in it"),
        ("https://your depot.test", "a URL can't have ' ' in it"),
        ("https://depot.test:port", "this is no URL: its host or port can't be one"),
        ("https:///depot", "this is no URL: its host or port can't be one"),
        ("https://", "this is no URL: its host or port can't be one"),
        ("wss://depot.test", "this is no URL of HTTP"),
        (
            "v1.0/depot",
            "this URL has no scheme, so that it is relative to where this document lies",
        ),
        (
            "depot.test?a=b",
            "a server's URL can't have a query or a fragment: paths are put behind it",
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
            get: {servers: [{url: 'https://one.test'}, {url: 'https://two.test'}], responses: {'204': {description: ''}}}
          /b:
            servers: [{url: 'https://two.test/'}]
            get: {responses: {'204': {description: ''}}}
        ",
    );
    let urls = api.servers.iter().map(|server| server.url.clone());
    assert_eq!(urls.collect::<Vec<_>>(), [whole("https://two.test")]);
    assert_eq!(
        found,
        ["inferred at /paths/~1a/get/servers/1: \
          all operations have this server; it is taken for that of the document"]
    );
    assert!(api.operations.iter().all(|operation| operation.left_out_for.is_empty()));
}

#[test]
fn an_operation_that_is_offered_elsewhere_has_a_server_of_its_own() {
    let (api, found) = lowered(
        "
        servers: [{url: 'https://one.test/v1'}, {url: 'https://one.test/v1/'}]
        paths:
          /a: {get: {servers: [{url: 'https://two.test'}], responses: {'204': {description: ''}}}}
          /b: {get: {servers: [{url: 'https://one.test/v1'}], responses: {'204': {description: ''}}}}
          /c: {get: {servers: [{url: /v2}], responses: {'204': {description: ''}}}}
          /d: {servers: [{url: 'https://two.test/'}], get: {responses: {'204': {description: ''}}}}
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
          /a: {get: {servers: [{url: 'https://one.test'}], responses: {'204': {description: ''}}}}
          /b: {servers: [{url: 'https://two.test'}], get: {responses: {'204': {description: ''}}}, put: {responses: {'204': {description: ''}}}}
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

/// The URLs of the servers, and of those that only some operations have.
fn servers(document: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
    let (api, found) = lowered(document);
    let urls = |servers: &[crate::model::Server]| {
        servers.iter().map(|server| server.url.as_str().to_owned()).collect()
    };
    (urls(&api.servers), urls(&api.own_servers), found)
}

#[test]
fn of_a_server_with_and_without_encryption_the_one_that_has_it_is_the_default() {
    let (all, own, found) = servers(
        "
        servers:
          - {url: 'http://{at}.depot.test/v1', variables: {at: {default: eu}}}
          - {url: 'http://other.test'}
          - {url: 'https://{at}.depot.test/v1', variables: {at: {default: eu}}}
        paths:
          /usual: {get: {servers: [{url: 'http://eu.depot.test/v1'}], responses: {'204': {description: ''}}}}
          /own: {get: {servers: [{url: 'http://own.test'}, {url: 'https://own.test/'}], responses: {'204': {description: ''}}}}
        components: {securitySchemes: {key: {type: http, scheme: bearer}}}
        ",
    );
    let expected = ["https://eu.depot.test/v1", "http://eu.depot.test/v1", "http://other.test"];
    assert_eq!(all, expected);
    assert_eq!(own, ["https://own.test"]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_server_that_credentials_would_go_to_without_encryption_is_reported() {
    let with = |url: &str, components: &str| {
        servers(&format!("{{servers: [{{url: '{url}'}}], components: {components}}}")).2
    };
    let secret = "{securitySchemes: {key: {type: http, scheme: bearer}}}";
    assert_eq!(
        with("http://depot.test", secret),
        ["invalid at /servers/0/url: credentials would be sent to this server without encryption"]
    );
    for url in
        ["https://depot.test", "http://localhost:8080", "http://127.0.0.1", "http://[::1]/v1"]
    {
        assert_eq!(with(url, secret), [""; 0], "{url}");
    }
    assert_eq!(with("http://depot.test", "{}"), [""; 0]);
    assert_eq!(with("http://127.depot.test", secret).len(), 1, "it only begins like this machine");
}

//! Which server a client goes to, where its caller chooses one, or sets what its URL leaves open.

use super::API;
use crate::FakeTransport;
use crate::runtime::{Api, ClientBuilder, ErrorKind, Servers, Template, Variable};

const REGION: Variable =
    Variable { name: "region", setter: "region", default: Some("eu"), signs: "-_." };

const URL: &str = "https://{region}.depot.test:{port}/{basePath}";
const SANDBOX: &str = "https://sandbox.depot.test";
const TENANT: &str = "https://{tenant}.depot.test";

const SERVERS: &Servers = &Servers {
    default: Some(URL),
    all: &[
        Template {
            url: URL,
            variables: &[
                REGION,
                Variable { name: "port", setter: "port", default: Some("443"), signs: "" },
                Variable {
                    name: "basePath",
                    setter: "base_path",
                    default: Some("/v1"),
                    signs: "-_.~/",
                },
            ],
        },
        Template { url: SANDBOX, variables: &[] },
        Template {
            url: TENANT,
            variables: &[Variable {
                name: "tenant",
                setter: "tenant",
                default: None,
                signs: "-_.",
            }],
        },
    ],
};

const DEPOT: Api = Api { base_url: Some("https://eu.depot.test/v1"), ..API };

/// With a transport that wants no encryption of its own, since there may be none.
fn builder() -> ClientBuilder {
    ClientBuilder::new(&DEPOT).transport(FakeTransport::new())
}

/// The base URL of a client after some choices, or why there is no client.
fn url(builder: ClientBuilder, choices: &[(&'static str, &str)]) -> Result<String, String> {
    let chosen = choices.iter();
    let builder =
        chosen.fold(builder, |builder, (what, value)| builder.choose(SERVERS, what, value));
    let client = builder.build().map_err(|error| {
        assert_eq!(error.kind(), ErrorKind::Configuration);
        error.to_string()
    })?;
    Ok(format!("{:?}", client.0.base_url).trim_matches('"').to_owned())
}

fn fails(choices: &[(&'static str, &str)], why: &str) {
    let error = url(builder(), choices).expect_err("no client");
    assert!(error.contains(why), "{choices:?}: {error}");
}

#[test]
fn what_is_not_chosen_is_as_the_document_has_it() {
    for (choices, expected) in [
        (&[][..], "https://eu.depot.test/v1"),
        (&[("region", "us")], "https://us.depot.test/v1"),
        (&[("region", "us"), ("region", "ap.east-1")], "https://ap.east-1.depot.test/v1"),
        (&[("port", "8443")], "https://eu.depot.test:8443/v1"),
        (&[("base_path", "/v2/beta/")], "https://eu.depot.test/v2/beta"),
        (&[("base_path", "v2")], "https://eu.depot.test/v2"),
        (&[("server", SANDBOX)], "https://sandbox.depot.test"),
        (&[("server", SANDBOX), ("server", URL)], "https://eu.depot.test/v1"),
        (&[("server", TENANT), ("tenant", "me")], "https://me.depot.test"),
        (&[("tenant", "me"), ("server", TENANT)], "https://me.depot.test"),
    ] {
        assert_eq!(url(builder(), choices).as_deref(), Ok(expected), "{choices:?}");
    }
}

#[test]
fn a_value_that_would_lead_to_another_host_is_refused() {
    for value in [
        "evil.test/",
        "evil.test#",
        "evil.test?",
        "evil.test\\",
        "me@evil.test",
        "evil.test:443",
        "evil.test%2f",
        "%65vil",
        "a\r\nb",
        "a b",
        "a\tb",
        ".evil",
        "evil.",
        "a..b",
        "..",
        ".",
        "{port}",
        "ＥＵ",
        "eu\u{2024}",
        "",
    ] {
        fails(&[("region", value)], "`region`");
    }
    for value in ["8443@evil.test", "8443/", "84 43", ":80", "", "99999", "-1"] {
        fails(&[("port", value)], if value == "99999" { "invalid port" } else { "`port`" });
    }
    for value in
        ["../v2", "v1/../v2", "v1/..", "v1?a", "v1#a", "v1%2e%2e", "v1\\v2", "@evil.test", ""]
    {
        fails(&[("base_path", value)], "`base_path`");
    }
}

#[test]
fn a_value_without_a_place_is_refused() {
    fails(&[("server", SANDBOX), ("region", "us")], "`region` is set, but the server");
    fails(&[("region", "us"), ("server", SANDBOX)], "`region` is set, but the server");
    fails(&[("server", TENANT)], "the server's URL isn't known without `tenant`");
}

#[test]
fn a_base_url_of_the_callers_own_is_kept() {
    let own = || builder().base_url("https://own.test");
    assert_eq!(url(own(), &[("region", "us")]).as_deref(), Ok("https://own.test"));
    assert_eq!(url(own(), &[("server", SANDBOX)]).as_deref(), Ok(SANDBOX), "the last one counts");
    let chosen = builder().choose(SERVERS, "region", "us").base_url("https://own.test");
    assert_eq!(url(chosen, &[("port", "1")]).as_deref(), Ok("https://own.test"));
}

#[test]
fn no_server_is_gone_to_that_is_neither_chosen_nor_the_default() {
    const OPEN: &Servers = &Servers { default: None, ..*SERVERS };
    let builder = ClientBuilder::new(&API).transport(FakeTransport::new());
    let builder = || builder.clone().choose(OPEN, "tenant", "me");
    let error = builder().build().expect_err("no server");
    assert!(error.to_string().contains("no base URL is set"), "{error}");
    builder().choose(OPEN, "server", TENANT).build().expect("a client");
}

//! What the files of a client say that are about the client as a whole, for documents of a few lines.

use std::collections::BTreeMap;

use codegen::{Options, Source, generate};

/// The files of the client for a document, without the indentation and the line breaks of its
/// documentation.
fn client(document: &str) -> BTreeMap<String, String> {
    let source = Source::new("document.yaml", document);
    let generated = generate(&source, &Options::default())
        .unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&source)));
    let joined = |text: String| {
        let lines = text.lines().map(str::trim_start);
        let lines = lines.map(|line| line.trim_start_matches("///").trim_start_matches("//!"));
        lines.collect::<Vec<_>>().join("").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    generated.files.into_iter().map(|(path, text)| (path, joined(text))).collect()
}

/// Asserts that a text has parts in it.
#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} isn't in\n{text}");
    }
}

/// A document with one operation, and with more at its top.
fn document(top: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Depot, version: '1'}}\n{top}\npaths:\n  /p: {{get: \
         {{operationId: ping, responses: {{'204': {{description: done}}}}}}}}\n"
    )
}

#[test]
fn the_path_of_a_relative_server_is_what_a_base_url_ends_in() {
    let files = client(&document("servers: [{url: /api/v2}]"));
    let said = "its path ends in `/api/v2`, as the API's document says";
    let example = "Client::new(\"https://api.example.com/api/v2\")?";
    says(
        &files["src/client.rs"],
        &[
            &format!("The base URL is what stands in front of every path; {said}."),
            &format!("as [`base_url`](Self::base_url); {said}."),
            example,
            "pub fn new(base_url: impl AsRef<str>) -> Result<Self, Error>",
            "base_url: None",
        ],
    );
}

#[test]
fn a_server_that_is_not_whole_is_no_base_url() {
    for url in ["https://depot.test/{ver}", "depot.test", "wss://depot.test"] {
        let files = client(&document(&format!("servers: [{{url: '{url}'}}]")));
        says(
            &files["src/client.rs"],
            &[
                &format!("the API's document says no more of it than `{url}`."),
                "pub fn new(base_url: impl AsRef<str>) -> Result<Self, Error>",
                "base_url: None",
            ],
        );
        assert!(!files.contains_key("src/servers.rs"));
    }
}

#[test]
fn servers_are_named_where_a_client_can_call_them() {
    let files = client(&document(
        "servers: [{url: 'HTTPS://{region}.Depot.test:{port}/{ver}/', variables: {region: {default: eu}, \
         port: {default: '8443'}, ver: {default: v1}}}, {url: 'https://{tenant}.depot.test'}, {url: \
         'http://depot.test/x'}, {url: 'https://eu.depot.test:8443/v1'}]",
    ));
    says(&files["src/client.rs"], &["base_url: Some(\"https://eu.depot.test:8443/v1\")"]);
    says(
        &files["src/servers.rs"],
        &["\"https://eu.depot.test:8443/v1\"", "\"http://depot.test/x\""],
    );
    assert_eq!(files["src/servers.rs"].matches("pub const").count(), 2);
}

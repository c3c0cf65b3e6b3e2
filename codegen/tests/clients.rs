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
        lines.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
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
    for url in
        ["https://depot.test/{ver", "v1.0/depot", "wss://depot.test", "https://depot.test{ver}"]
    {
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
fn a_host_without_a_scheme_is_a_base_url() {
    let files = client(&document("servers: [{url: depot.test/v1/}]"));
    says(&files["src/client.rs"], &["base_url: Some(\"https://depot.test/v1\")"]);
}

#[test]
fn a_lone_server_is_a_constant() {
    for top in [
        "servers: [{url: 'https://depot.test'}]",
        "servers: [{url: 'https://depot.test'}, {url: /v1}, {url: 'https://depot.test/'}]",
        "servers: [{url: 'https://depot.test'}, {url: 'http://depot.test'}]",
    ] {
        let files = client(&document(top));
        says(&files["src/servers.rs"], &["pub const DEPOT_TEST: &str = \"https://depot.test\";"]);
        assert!(!files["src/servers.rs"].contains("enum Server"));
        assert!(!files["src/client.rs"].contains("pub fn server("));
        assert!(!files.contains_key("src/runtime/base_url/template.rs"));
    }
}

#[test]
fn several_servers_are_a_choice() {
    let files = client(&document(
        "servers: [{url: 'https://depot.test', description: The production server}, {url: \
         'https://sandbox.depot.test', description: Sandbox (for tests)}]",
    ));
    says(
        &files["src/servers.rs"],
        &[
            "The production server `https://depot.test`, the default Production,",
            "Sandbox (for tests) `https://sandbox.depot.test` Sandbox,",
            "Self::Sandbox => \"https://sandbox.depot.test\"",
        ],
    );
    says(
        &files["src/client.rs"],
        &[
            "[`Server::Production`] by default.",
            "pub fn server(self, server: Server) -> Self { self.base_url(server.url()) }",
        ],
    );
    says(
        &files["src/lib.rs"],
        &["pub use self::servers::Server;", "[`ClientBuilder::server`] chooses one"],
    );
    assert!(!files["src/servers.rs"].contains("&str ="));
    assert!(!files.contains_key("src/runtime/base_url/template.rs"));
}

#[test]
fn a_server_is_called_by_its_name_where_it_has_one() {
    let top = "servers: [{url: 'https://depot.test', name: live, description: Production}, {url: \
               'https://sandbox.depot.test', name: play ground}]";
    let files = client(&document(top).replace("3.0.3", "3.2.0"));
    says(&files["src/servers.rs"], &["Self::Live =>", "Self::PlayGround =>"]);
}

#[test]
fn what_a_servers_url_leaves_open_is_set_by_the_builder() {
    let files = client(&document(
        "servers: [{url: 'https://{region}.depot.test:{port}/{ver}/', variables: {region: {default: eu, \
         enum: [eu, us], description: Where your data lie.}, port: {default: '8443'}, ver: {default: v1, \
         enum: [v1]}}}]",
    ));
    says(
        &files["src/client.rs"],
        &[
            "base_url: Some(\"https://eu.depot.test:8443/v1\")",
            "Where your data lie. What stands for `{region}` in `https://{region}.depot.test:{port}/v1`; \
             `eu` by default.",
            "pub fn region(self, region: impl Into<servers::Region>) -> Self",
            "pub fn port(self, port: impl AsRef<str>) -> Self",
        ],
    );
    says(
        &files["src/servers.rs"],
        &[
            "pub const EU_DEPOT_TEST_8443_V1: &str",
            "open_enum! { Where your data lie. What `{region}` can be in the URLs of servers. pub enum Region { Eu = \"eu\", Us = \"us\", } else UnknownValue }",
        ],
    );
    assert!(!files["src/client.rs"].contains("pub fn ver("));
    assert!(!files["src/servers.rs"].contains("enum Server"));
}

#[test]
fn a_variable_of_several_servers_is_set_by_one_method() {
    let server = |name: &str, default: &str| {
        format!("{{url: 'https://{{at}}.{name}.test', variables: {{at: {{default: {default}}}}}}}")
    };
    let of = |servers: &[String]| client(&document(&format!("servers: [{}]", servers.join(", "))));
    let two = of(&[server("a", "eu"), server("b", "us")]);
    says(
        &two["src/client.rs"],
        &[
            "`{at}` in `https://{at}.a.test` and `https://{at}.b.test`; `eu` by default, or `us` by default.",
        ],
    );
    assert_eq!(two["src/client.rs"].matches("pub fn at(").count(), 1);
    let many: Vec<String> = (0..30).map(|n| server(&format!("s{n}"), &format!("d{n}"))).collect();
    says(
        &of(&many)["src/client.rs"],
        &["`{at}` in the URLs of several servers; what it is by default depends on the server."],
    );
}

#[test]
fn what_must_be_set_of_a_server_is_said() {
    let files = client(&document(
        "servers: [{url: 'https://{tenant}.depot.test', variables: {tenant: {description: Yours}}}]",
    ));
    says(
        &files["src/client.rs"],
        &[
            "pub fn new(base_url: impl AsRef<str>) -> Result<Self, Error>",
            "What stands for `{tenant}` in `https://{tenant}.depot.test`; there is no default.",
            "pub fn tenant(self, tenant: impl AsRef<str>) -> Self",
        ],
    );
}

#[test]
fn a_server_that_all_operations_have_is_the_documents() {
    let files = client_of("servers/of_all_operations.yaml");
    says(&files["src/client.rs"], &["base_url: Some(\"https://one.test/v1\")"]);
    let operations = &files["src/operations/untagged.rs"];
    says(operations, &["pub fn a(&self)", "pub fn b(&self)"]);
    let files = client_of("servers/swagger_host_with_a_path.yaml");
    says(&files["src/client.rs"], &["base_url: Some(\"https://depot.test/v1\")"]);
}

/// A client of a document of the negative tests.
fn client_of(case: &str) -> BTreeMap<String, String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/negative");
    client(&std::fs::read_to_string(folder.join(case)).unwrap())
}

#[test]
fn what_stands_elsewhere_is_what_stands_there() {
    let files = client_of("elsewhere/followed.yaml");
    let operations = &files["src/operations/untagged.rs"];
    for operation in ["Thing", "GetContent", "GetMediaType"] {
        says(
            operations,
            &[&format!("impl Operation for {operation} {{ type Output = models::Thing;")],
        );
    }
    says(operations, &[".with_optional_query(\"q\", q.into_option())"]);
    says(&files["src/models/thing.rs"], &["pub id: String"]);
}

#[test]
fn a_schema_in_the_place_of_what_has_one_is_its_schema() {
    let operations = &client_of("elsewhere/schemas.yaml")["src/operations/untagged.rs"];
    says(operations, &["impl Operation for GetResponse { type Output = models::Thing;"]);
    let operations = &client_of("elsewhere/schemas_of_3.yaml")["src/operations/untagged.rs"];
    for operation in ["GetResponse", "GetMediaType"] {
        says(
            operations,
            &[&format!("impl Operation for {operation} {{ type Output = models::Thing;")],
        );
    }
    says(operations, &["pub fn body(self, body: &models::Thing) -> Self"]);
}

#[test]
fn a_success_that_leads_nowhere_is_had_as_it_comes() {
    let operations = &client_of("elsewhere/schemas.yaml")["src/operations/untagged.rs"];
    says(operations, &["impl Operation for GetMissing { type Output = Bytes;"]);
}

#[test]
fn a_map_of_parameters_is_a_list_of_them() {
    let files = client_of("elsewhere/parameters_as_a_map.yaml");
    says(
        &files["src/operations/untagged.rs"],
        &[
            "pub fn get_things_by_id(&self, id: impl AsRef<str>)",
            "pub fn q<M>(self, q: impl IntoOption<String, M>)",
            "pub fn other<M>(self, other: impl IntoOption<String, M>)",
            "pub fn shared<M>(self, shared: impl IntoOption<String, M>)",
        ],
    );
}

#[test]
fn a_document_of_version_3_has_its_operations() {
    for case in ["version/three.yaml", "version/wrong_key.yaml"] {
        says(&client_of(case)["src/operations/untagged.rs"], &["pub fn get_a(&self)"]);
    }
}

#[test]
fn a_title_that_is_the_name_of_a_dependency_makes_no_such_package() {
    for (title, package) in [
        ("Serde", "serde-client"),
        ("serde json", "serde-json-client"),
        ("Support", "support-client"),
        ("core", "core-client"),
        ("Models", "models"),
    ] {
        let files = client(&document("").replace("title: Depot", &format!("title: {title}")));
        says(&files["Cargo.toml"], &[&format!("name = \"{package}\"")]);
    }
}

#[test]
fn a_certificate_is_said_to_belong_to_the_http_client() {
    let schemes =
        "components: {securitySchemes: {cert: {type: mutualTLS}}}\nsecurity: [{cert: []}]";
    let said = "The API may ask for a client certificate, which belongs to the HTTP client";
    for (document, is_said) in [(document(schemes), true), (document(""), false)] {
        let files = client(&document);
        let is_there = files.values().any(|text| text.contains(said));
        assert_eq!(is_there, is_said);
    }
}

/// Their names are the document's first, and none gives way to what yields a token.
#[test]
fn methods_for_tokens_get_names_that_are_free() {
    let flow = "clientCredentials: {tokenUrl: /token, scopes: {}}";
    let files = client(&document(&format!(
        "components: {{securitySchemes: {{token: {{type: http, scheme: bearer}}, \
         token_from: {{type: apiKey, in: header, name: a}}, \
         client_credentials: {{type: apiKey, in: header, name: b}}, \
         client_id: {{type: apiKey, in: header, name: c}}, \
         login: {{type: oauth2, flows: {{{flow}}}}}}}}}"
    )));
    says(
        &files["src/client.rs"],
        &[
            "pub fn token_from<M>(self, token_from: impl IntoOption<String, M>) -> Self",
            "pub fn token_from_provider(self, provider: impl TokenProvider) -> Self",
            "pub fn client_credentials<M>( self, client_credentials: impl IntoOption<String, M>, )",
            "pub fn login_client_credentials(self, credentials: ClientCredentials) -> Self",
            "others: &[\"login_from\", \"login_client_credentials\"]",
            "[\"DEPOT_LOGIN\", \"DEPOT_LOGIN_CLIENT_ID\", \"DEPOT_CLIENT_SECRET\"]",
        ],
    );
}

#[test]
fn a_client_has_of_tokens_what_its_document_has_of_them() {
    let scheme = |scheme: &str| {
        client(&document(&format!("components: {{securitySchemes: {{login: {scheme}}}}}")))
    };
    let has = |files: &BTreeMap<String, String>, name: &str| {
        files.contains_key(&format!("src/runtime/credentials/{name}.rs"))
    };
    let key = scheme("{type: apiKey, in: header, name: a}");
    assert!(!has(&key, "provider") && !has(&key, "kept") && !has(&key, "client_credentials"));
    let token = scheme("{type: http, scheme: bearer}");
    assert!(has(&token, "provider") && has(&token, "kept") && !has(&token, "client_credentials"));
    says(&token["src/lib.rs"], &["# Tokens", "pub use runtime::{TokenFuture, TokenProvider};"]);
    let flow = "{clientCredentials: {tokenUrl: 'https://a.test/token', scopes: {}}}";
    let fetched = scheme(&format!("{{type: oauth2, flows: {flow}}}"));
    assert!(has(&fetched, "provider") && has(&fetched, "client_credentials"));
    says(&fetched["src/lib.rs"], &["pub use runtime::ClientCredentials;"]);
    says(&fetched["Cargo.toml"], &["base64 ="]);
    says(
        &fetched["src/client.rs"],
        &["or else `DEPOT_CLIENT_ID` and `DEPOT_CLIENT_SECRET`: as [`client_credentials`]"],
    );
}

#[test]
fn a_credential_that_is_all_of_its_header_is_said_to_have_a_scheme_in_it() {
    let scheme = |scheme: &str| {
        client(&document(&format!(
            "servers: [{{url: 'https://depot.test'}}]\nsecurity: [{{key: []}}]\n\
             components: {{securitySchemes: {{key: {scheme}}}}}"
        )))
    };
    let whole =
        "the whole value of the header `Authorization`, scheme included, such as `Bearer …`";
    let files = scheme("{type: apiKey, in: header, name: authorization}");
    says(
        &files["src/client.rs"],
        &[
            &format!("`key` is {whole}."),
            &format!("as [`key`](Self::key); {whole}"),
            &format!("Never shown, not even by `Debug`. It is {whole}."),
        ],
    );
    says(&files["README.md"], &[&format!("`DEPOT_KEY` is {whole}.")]);
    for other in ["{type: apiKey, in: header, name: X-Key}", "{type: http, scheme: bearer}"] {
        assert!(!scheme(other)["src/client.rs"].contains("scheme included"), "{other}");
    }
}

#[test]
fn how_large_a_parameter_may_be_stands_with_its_default() {
    let files = client(
        "
openapi: 3.0.3
info: {title: \"Anna's Depot.\", version: '1'}
paths:
  /p:
    get:
      operationId: list
      parameters:
        - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 200, default: 20}}
        - {name: code, in: query, required: true, schema: {type: string, pattern: '^IS[0-9]{2}$'}}
      responses: {'204': {description: done}}
",
    );
    let operations = &files["src/operations/untagged.rs"];
    says(operations, &["From 1 to 200. Default: `20`.", "Matches `^IS[0-9]{2}$`."]);
    says(&files["README.md"], &["# anna-depot A client of the Anna Depot API, generated"]);
}

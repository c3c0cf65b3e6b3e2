//! What is sent and read where a document has texts without quotes.

mod support;

use serde_json::json;
use spellings::{Client, models};
use support::Server;

#[tokio::test]
async fn a_version_is_sent_as_it_is_written() {
    let server = Server::start(200, r#"{"version":"1.10","schema":"2.00"}"#);
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    for (version, written) in [
        (models::GetVApiVersion::N1_10, "1.10"),
        (models::GetVApiVersion::N1_0, "1.0"),
        (models::GetVApiVersion::N1e3, "1e3"),
        (models::GetVApiVersion::N0x1F, "0x1F"),
        (models::GetVApiVersion::True, "True"),
    ] {
        client.get_v(&version).await.expect("a success");
        let sent = ("api-version".to_owned(), written.to_owned());
        assert_eq!(server.request().query, [sent]);
    }
}

#[test]
fn constants_and_values_are_those_that_are_written() {
    let release = models::Release::new("1.10");
    assert_eq!(
        serde_json::to_value(&release).expect("JSON"),
        json!({"version": "1.10", "schema": "2.00"})
    );
    let either: models::ReleaseEither = serde_json::from_value(json!("1.10")).expect("a value");
    assert_eq!(serde_json::to_value(either).expect("JSON"), json!("1.10"));
}

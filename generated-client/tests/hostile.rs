//! What callers may be made to put into a call by those who wish them ill: ids that would lead
//! elsewhere, and credentials that would add to a request or show up where they shouldn't.

mod support;

use brevo_conversations::{Client, Error, ErrorKind};
use percent_encoding::percent_decode_str;
use support::Server;

/// Of what hostile texts are made.
const PARTS: &[&str] = &[
    "",
    ".",
    "..",
    "...",
    "/",
    "//",
    "\\",
    "%",
    "%2e",
    "%2E%2e",
    "%2F",
    "%5C",
    "%00",
    "%",
    "?",
    "#",
    "&",
    "=",
    ";",
    ":",
    "@",
    "+",
    " ",
    "~",
    "a",
    "{id}",
    "..;",
    "\r\n",
    "\n",
    "\t",
    "\0",
    "\u{1b}",
    "\u{7f}",
    "é",
    "日本",
    "\u{202e}",
    "\u{feff}",
    "🦀",
    "http://evil.test/",
    "//evil.test",
    "\r\nx-evil: 1",
];

/// More than a thousand texts: each part followed by each, and some that are very long.
fn hostile_texts() -> Vec<String> {
    let pairs = PARTS.iter().flat_map(|first| PARTS.iter().map(move |second| (first, second)));
    let mut texts: Vec<String> = pairs.map(|(first, second)| format!("{first}{second}")).collect();
    texts.extend(PARTS.iter().map(|part| format!("../{part}/..")));
    texts.extend(["a", "/", "..", "%", "é"].map(|part| part.repeat(10_000)));
    texts.extend(["a", "\n"].map(|part| part.repeat(100_000)));
    assert!(texts.len() > 1000);
    texts
}

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(format!("{}/v3", server.url()));
    builder.api_key("the-secret").build().expect("a client")
}

#[tokio::test]
async fn an_id_goes_to_its_own_path_or_nowhere() {
    let server = Server::start(204, "");
    let client = client(&server);
    let mut refused = Vec::new();
    for id in hostile_texts() {
        match client.delete_message(&id).await {
            Ok(()) => {
                let request = server.request();
                assert_eq!(request.method, "DELETE");
                assert_eq!(request.query, [], "{id:?}");
                assert_eq!(request.header("x-evil"), None, "{id:?}");
                let rest = request.path.strip_prefix("/v3/conversations/messages/");
                let segment = rest.unwrap_or_else(|| panic!("{id:?} led to {}", request.path));
                assert!(!segment.contains(['/', '\\', '?', '#', ';']), "{segment}");
                let decoded = percent_decode_str(segment).decode_utf8().expect("UTF-8");
                assert_eq!(decoded, id);
            }
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{id:?}: {error}");
                let reason = error.to_string();
                let is_clear = reason.contains("the path parameter `id` is")
                    || reason.contains("the URL is too long");
                assert!(is_clear, "{reason}");
                assert!(!server.has_request(), "{id:?} was sent all the same");
                refused.push(id);
            }
        }
    }
    let long = |id: &String| id.len() >= 20_000;
    refused.retain(|id| !long(id));
    refused.sort();
    refused.dedup();
    assert_eq!(refused, ["", ".", ".."], "nothing else is refused");
}

#[tokio::test]
async fn a_credential_is_sent_as_it_is_or_not_at_all() {
    let server = Server::start(204, "");
    // To make an HTTP client for each credential takes its time.
    let unknown = Client::builder().base_url(server.url());
    let unknown = unknown.http_client(reqwest::Client::builder());
    let mut sent = 0;
    for key in hostile_texts() {
        let builder = unknown.clone().api_key(&key);
        let shown = match builder.clone().build() {
            Ok(client) => {
                let call = client.delete_message("m1");
                let shown = format!("{builder:?} {client:?} {call:?}");
                match call.await {
                    Ok(()) => {
                        let request = server.request();
                        // HTTP takes no account of spaces at the ends of a value.
                        assert_eq!(request.header("api-key"), Some(key.trim()));
                        assert_eq!(request.header("x-evil"), None);
                        assert_eq!(request.path, "/conversations/messages/m1");
                        sent += 1;
                        shown
                    }
                    // A header of any length may be too long for the other side.
                    Err(error) => shown + &shown_error(&error),
                }
            }
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Configuration);
                format!("{builder:?}") + &shown_error(&error)
            }
        };
        // Short ones are part of any text.
        let is_telling = key.chars().count() > 8;
        assert!(!is_telling || !shown.contains(&key), "{key:?} is in {shown}");
        assert!(!shown.contains('\n') && !shown.contains('\u{1b}'), "{shown}");
    }
    assert!(sent > 100, "only {sent} of them were sent");
}

fn shown_error(error: &Error) -> String {
    format!("{error:?} {error}")
}

/// Not even when everything goes wrong.
#[tokio::test]
async fn nothing_shows_a_credential() {
    let responses = [
        "HTTP/1.1 401 No\r\ncontent-length: 2\r\n\r\n{}",
        "HTTP/1.1 307 There\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n[",
        "no HTTP\r\n",
    ];
    for response in responses {
        let server = Server::start_raw(response);
        let builder = Client::builder().base_url(server.url()).api_key("the-secret");
        let client = builder.partner_key("the-secret").build().expect("a client");
        let call = client.get_message("m1").header("x-more", "the-secret");
        let shown = format!("{client:?} {call:?}");
        let error = call.await.expect_err("an error");
        let shown = format!("{shown} {error:?} {error}");
        assert!(!shown.contains("the-secret"), "{shown}");
    }
}

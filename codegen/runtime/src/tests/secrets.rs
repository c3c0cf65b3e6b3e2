//! That what a request carries doesn't show in what is said of the response, whatever whoever responds
//! makes of it.

use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;

use super::{API, GetThing, KEY, builder};
use crate::FakeTransport;
use crate::runtime::credentials::Credentials;
use crate::runtime::secrets::Secrets;
use crate::runtime::{ClientBuilder, RetryPolicy};

const SECRET: &str = "aK7/x+q\"&w<Z>'z9-_. tail";

fn secrets(secret: &str) -> Secrets {
    let mut credentials = Credentials::default();
    credentials.set(KEY, Some(secret.to_owned()));
    Secrets::of_client(&credentials).of_request(&credentials, &HeaderMap::new())
}

fn redacted(secret: &str, text: &str) -> String {
    secrets(secret).redact(text, usize::MAX)
}

#[test]
fn each_usual_way_to_write_it_is_recognised() {
    for written in [
        SECRET.to_owned(),
        serde_json::Value::from(SECRET).to_string().trim_matches('"').to_owned(),
        serde_json::Value::from(SECRET.escape_debug().to_string())
            .to_string()
            .trim_matches('"')
            .to_owned(),
        SECRET.escape_debug().to_string(),
        SECRET.escape_unicode().to_string(),
        SECRET.replace('/', "\\/").replace('"', "\\u0022").replace('<', "\\u003C"),
        "aK7%2Fx%2Bq%22%26w%3CZ%3E%27z9-_.%20tail".to_owned(),
        "aK7%2fx%2bq%22%26w%3cZ%3e%27z9%2d%5f%2e+tail".to_owned(),
        "aK7/x+q%22&w%3CZ%3E'z9-_.%20tail".to_owned(),
        "aK7%252Fx%252Bq%2522%2526w%253CZ%253E%2527z9-_.%2520tail".to_owned(),
        "%61%4b%37%2f%78%2b%71%22%26%77%3c%5a%3e%27%7a%39%2d%5f%2e%20%74%61%69%6c".to_owned(),
        "aK7/x+q&quot;&amp;w&lt;Z&gt;&#39;z9-_. tail".to_owned(),
        "aK7&#x2F;x+q&#34;&#x26;w&#60;Z&#62;&apos;z9-_.&#32;tail".to_owned(),
        "aK7/x+q&amp;quot;&amp;amp;w&amp;lt;Z&amp;gt;&amp;#39;z9-_. tail".to_owned(),
        SECRET.replace('Z', "\u{200b}Z\u{7}\u{ad}"),
        SECRET.replace(' ', "\r\n\u{200b} "),
    ] {
        let text = format!("a {written}!");
        assert_eq!(redacted(SECRET, &text), "a [redacted]!", "{text}");
    }
}

#[test]
fn what_is_not_in_ascii() {
    let secret = "schlüssel🔑";
    for text in [
        "schlüssel🔑",
        "schl%C3%BCssel%f0%9f%94%91",
        r"schl\u00fcssel\ud83d\udD11",
        "schl&#252;ssel&#x1F511;",
    ] {
        assert_eq!(redacted(secret, text), "[redacted]", "{text}");
    }
}

/// The text may have been cut there.
#[test]
fn the_beginning_of_it_at_the_end_of_a_text() {
    let secret = "abcdef/ghijkl";
    for text in ["x abcdef", "x abcdef/ghi", "x abcdef%2", "x abcdef\\", "x abcdef%2Fghijk"] {
        assert_eq!(redacted(secret, text), "x [redacted]", "{text}");
    }
    for text in ["x abcde", "abcdef ghi", "abcdef%2 and more"] {
        assert_eq!(redacted(secret, text), text);
    }
}

#[test]
fn what_is_none_of_it_stays() {
    for text in ["", "aK7", "aK7/x+q", "100 % \\ & %zz %2 &amp; &#; &#x; \\u \\u{ \\u12 \\", "ü%C3"]
    {
        assert_eq!(redacted("the whole of it", text), text);
    }
    assert_eq!(redacted("ab", "abc ab"), "abc ab", "what is so short is no secret");
    assert_eq!(redacted("aaaaaaab", "aaaaaaaaab aaaaaaa"), "aa[redacted] [redacted]");
}

#[test]
fn only_as_much_is_looked_at_as_is_shown() {
    let text = format!("{}the-secret {}", "x".repeat(95), "y".repeat(10_000_000));
    let shown = secrets("the-secret").redact(&text, 100);
    assert_eq!(shown, format!("{}[redacted]", "x".repeat(95)));
    // A text that leads on as far as it can.
    for part in ["the-secre", "%25", "\\", "&amp;", "&", "\u{200b}", "t\u{200b}"] {
        let text = part.repeat(10_000_000);
        assert!(secrets("the-secret").redact(&text, 4096).len() < 5000, "{part}");
    }
}

/// The value of a header as a caller or a credential gives it.
fn given(value: &str) -> HeaderValue {
    let mut value: HeaderValue = value.parse().expect("a value");
    value.set_sensitive(true);
    value
}

#[test]
fn headers_that_carry_credentials_are_among_the_secrets() {
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("authorization", "Basic dXNlcjpwYXNz"),
        ("cookie", "theme=light; session=abcdef"),
        ("x-api-key", "key-0123"),
        ("x-auth-token", "tok-0123"),
        ("x-version", "2026-01-31"),
    ] {
        headers.insert(name, given(value));
    }
    let secrets = Secrets::default().of_request(&Credentials::default(), &headers);
    for secret in ["Basic dXNlcjpwYXNz", "dXNlcjpwYXNz", "abcdef", "key-0123", "tok-0123"] {
        assert_eq!(secrets.redact(secret, 100), "[redacted]");
    }
    for open in ["Basic", "session", "theme=light", "2026-01-31"] {
        assert_eq!(secrets.redact(open, 100), open);
    }
}

#[test]
fn a_credential_with_the_name_of_a_scheme_is_one_without_it_too() {
    let mut credentials = Credentials::default();
    credentials.set(KEY, Some("Token sk-0123456789".to_owned()));
    let mut headers = HeaderMap::new();
    headers.insert("authorization", given("Token sk-0123456789"));
    let secrets = Secrets::of_client(&credentials).of_request(&credentials, &headers);
    assert_eq!(secrets.redact("invalid key sk-0123456789", 100), "invalid key [redacted]");
}

/// A character as it may be written, by the number of the way.
fn written(character: char, way: u8) -> String {
    let code = u32::from(character);
    let percent =
        |digits: fn(u8) -> String| character.to_string().bytes().map(digits).collect::<String>();
    match way % 12 {
        0 => percent(|byte| format!("%{byte:02X}")),
        1 => percent(|byte| format!("%{byte:02x}")),
        2 => percent(|byte| format!("%25{byte:02X}")),
        3 => format!("&#{code};"),
        4 => format!("&#x{code:X};"),
        5 => format!("\\u{code:04x}"),
        6 => format!("\\u{{{code:x}}}"),
        7 => format!("\\{character}"),
        8 => format!("\u{200b}{character}"),
        _ => character.to_string(),
    }
}

proptest! {
    #[test]
    fn however_its_characters_are_written(
        secret in "[!-~]{6,40}",
        ways in prop::collection::vec(any::<u8>(), 40),
        before in "[ -~]{0,10} ",
        after in " [ -~]{0,10}",
    ) {
        let text = |ways: &[u8]| -> String {
            secret.chars().zip(ways).map(|(c, way)| written(c, *way)).collect()
        };
        let shown = redacted(&secret, &format!("{before}{}{after}", text(&ways)));
        prop_assert!(shown.contains("[redacted]"), "{}", shown);
        prop_assert!(!shown.contains(&text(&ways)), "{}", shown);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// At any place of any response, whatever stands before it.
    #[test]
    fn no_error_shows_it(
        before in prop_oneof!["[ \t\n]{0,5000}", "[\u{0}-\u{1f}]{0,5000}", "[a-z ]{3900,4200}", "[a-z]{150,250}"],
        status in prop_oneof![Just(200_u16), Just(404), Just(500)],
        shape in 0..5,
    ) {
        let secret = "k3y-0123456789abcdefghijklm";
        let json = serde_json::Value::from(format!("{before}{secret} and more")).to_string();
        let body = match shape {
            0 => format!("{before}{secret} and more"),
            1 => format!(r#"{{"message": {json}}}"#),
            2 => format!(r#"{{"code": {json}}}"#),
            3 => format!("[{json}]"),
            _ => format!("{{{json}: 1"),
        };
        let status = http::StatusCode::from_u16(status).expect("a status");
        let fake = FakeTransport::new().answer(status, body);
        let builder = ClientBuilder::new(&API).base_url("https://example.com");
        let builder = builder.retry(RetryPolicy::never()).transport(fake);
        let client = builder.credential(KEY, secret.to_owned()).build().expect("a client");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let call = client.call::<GetThing>().with_path("id", "1").into_future();
        let error = runtime.expect("a runtime").block_on(call).expect_err("an error");
        let source = std::error::Error::source(&error).map(|source| format!("{source} {source:?}"));
        let path = error.json_path();
        let shown = format!("{error} {error:?} {error:#?} {source:?} {:?} {path:?}", error.code());
        for part in [&secret[..8], &secret[10..]] {
            prop_assert!(!shown.contains(part), "{}", shown);
        }
    }
}

/// Its value is the caller's to show, but the response's own text is ours.
#[tokio::test]
async fn a_response_does_not_show_it() {
    let body: Vec<u8> = b"the-secret".to_vec();
    let json = serde_json::to_string(&["the-secret"]).expect("JSON");
    let fake = FakeTransport::new().answer(http::StatusCode::OK, json);
    let client = builder("https://example.com").transport(fake).build().expect("a client");
    let call = client.call::<super::Words>();
    let response = call.response().await.expect("a success");
    let shown = format!("{response:?} {response:#?}");
    assert!(!shown.contains("the-secret"), "{shown}");
    assert_eq!(
        format!("{response:#?}"),
        "Response {\n    status: 200,\n    value: [\n        \"[redacted]\",\n    ],\n    ..\n}"
    );
    assert_eq!(response.value(), &["the-secret"]);
    assert!(response.raw_body().windows(body.len()).any(|part| part == body));
}

/// Otherwise, a server that issues tokens could have the search for one take ages.
#[test]
fn much_of_a_long_secret_is_as_good_as_all_of_it() {
    let secret = "0123456789".repeat(20);
    let text = format!("it began with {}, I think", &secret[..90]);
    assert_eq!(redacted(&secret, &text), "it began with [redacted], I think");
    let text = format!("it began with {}, I think", &secret[..30]);
    assert_eq!(redacted(&secret, &text), text);
}

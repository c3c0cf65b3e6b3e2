//! What the server sets no request has to have, and what it keeps to itself no answer; what is
//! absent from an answer has its default.

mod support;

use access::Client;
use access::models::{Profile, Report, ReportLevel, Settings, User};
use support::{Server, assert_encodes, decode};

#[tokio::test]
async fn a_request_needs_nothing_that_the_server_sets() {
    let server = Server::start(
        201,
        r#"{"id": 7, "email": "a@b", "created_at": "2026-01-31T12:00:00Z",
        "profile": {"score": 1, "name": "n"}}"#,
    );
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let user = User::new("a@b", "secret", Profile::new("n"));
    let created = client.create_user(&user).await.expect("a user");
    let sent = server.request().json();
    let expected: serde_json::Value =
        decode(r#"{"email": "a@b", "password": "secret", "profile": {"name": "n"}}"#);
    assert_eq!(sent, expected);
    assert_eq!((created.id, created.profile.score), (Some(7), Some(1)));
    assert_eq!(created.created_at.as_deref(), Some("2026-01-31T12:00:00Z"));
    assert!(created.password.is_none());
}

#[test]
fn what_is_only_in_answers_requires_what_the_server_sets() {
    let lacking = r#"{"title": "t", "nothing": null, "place": {}}"#;
    let error = serde_json::from_str::<Report>(lacking).expect_err("an error");
    assert!(error.to_string().contains("`rows`"), "{error}");
}

#[test]
fn what_is_only_in_requests_requires_what_only_they_have() {
    assert_encodes(&Settings::new("n", "k"), r#"{"name": "n", "kept": "k"}"#);
}

#[test]
fn what_an_answer_leaves_out_has_its_default() {
    let report: Report = decode(r#"{"rows": 1, "place": {}}"#);
    assert_eq!(report.title, "Untitled");
    assert_eq!(report.level, ReportLevel::Low);
    assert_eq!((report.limit, report.flag), (10, true));
    assert!((report.ratio - 1.0).abs() < f64::EPSILON);
    assert_eq!(report.tags, Vec::<String>::new());
    assert_eq!((report.sizes, report.counts.len()), (vec![Some(1), None], 0));
    assert_eq!((report.nothing, report.optional), (None, None));
}

#[test]
fn what_an_answer_has_counts_more_than_the_default() {
    let report: Report = decode(
        r#"{"rows": 1, "place": {}, "title": "", "level": "high", "limit": 0, "flag": false,
        "ratio": 0, "tags": ["a"], "nothing": "n", "optional": "o"}"#,
    );
    assert_eq!((report.title.as_str(), report.level), ("", ReportLevel::High));
    assert_eq!((report.limit, report.flag), (0, false));
    assert_eq!(report.tags, ["a"]);
    assert_eq!(report.optional.as_deref(), Some("o"));
}

#[test]
#[allow(deprecated, reason = "that is what it is about")]
fn what_is_deprecated_works_all_the_same() {
    use access::models::Old;

    let settings = Settings::new("n", "k").old("o").null_old_and_nullable();
    assert_encodes(
        &settings,
        r#"{"name": "n", "kept": "k", "old": "o", "old_and_nullable": null}"#,
    );
    let old: Old = decode(r#"{"id": 1, "older": "x"}"#);
    assert_eq!(old, Old::new(1, "x"));
}

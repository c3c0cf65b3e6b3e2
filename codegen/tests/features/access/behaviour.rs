//! What the server sets no request carries, and what it keeps to itself no response has to have; what
//! is absent from a response has its default.

mod support;

use access::models::{
    Account, Address, Cat, Dog, Person, Profile, Report, ReportLevel, Settings, User,
};
use access::{Client, ErrorKind};
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

/// An account as a response brings it, with all that the server sets and nothing that it keeps to
/// itself.
const ACCOUNT: &str = r#"{"id": "7", "name": "n", "changed_at": "2026-01-31T12:00:00Z",
    "revision": null, "address": {"no": 1}, "addresses": [{"no": 2}], "places": {"a": {"no": 3}},
    "owner": {"surname": "s", "born": "b"}, "pet": {"kind": "Cat", "lives": 9},
    "parent": {"id": "8", "name": "p", "address": {"no": 4}}, "other": {"no": 5}}"#;

#[tokio::test]
async fn what_came_as_a_response_is_sent_without_what_the_server_sets() {
    let server = Server::start(200, ACCOUNT);
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let mut account: Account = decode(ACCOUNT);
    // As a response, it is written as it came.
    assert_encodes(&account, ACCOUNT);
    let with_code = || {
        let mut address = Address::new("c");
        address.no = Some(1);
        address
    };
    account = account.secret("s").null_hint().addresses(vec![with_code(), with_code()]);
    account.address.code = Some("c".into());
    account.places.iter_mut().flatten().for_each(|(_, place)| *place = with_code());
    account.additional_properties.values_mut().for_each(|other| *other = with_code());
    // Nothing but what the fields are is there to set what requests don't carry.
    let mut parent = Account::new("p", "t", Some("h".into()), with_code());
    parent.id = Some("8".into());
    let call = client.save_account(&account.clone().parent(parent));
    assert_eq!(call.await.expect("an account").id.as_deref(), Some("7"));
    let expected: serde_json::Value = decode(
        r#"{"name": "n", "secret": "s", "hint": null, "address": {"code": "c"},
        "addresses": [{"code": "c"}, {"code": "c"}], "places": {"a": {"code": "c"}},
        "owner": {"surname": "s"}, "pet": {"kind": "Cat"}, "other": {"code": "c"},
        "parent": {"name": "p", "secret": "t", "hint": "h", "address": {"code": "c"}}}"#,
    );
    assert_eq!(server.request().json(), expected);

    // What is sent changes nothing of the model.
    assert_eq!((account.id.as_deref(), account.address.no), (Some("7"), Some(1)));
    let expected: Cat = decode(r#"{"kind": "Cat", "lives": 9}"#);
    assert_eq!(account.pet, Some(expected.into()));
}

#[tokio::test]
async fn a_request_without_what_only_requests_have_is_refused() {
    let server = Server::start(200, ACCOUNT);
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let account = || Account::new("n", "s", None, Address::new("c"));
    let lacking = || decode::<Address>(r#"{"no": 1}"#);
    let mut without_secret = account();
    without_secret.secret = None;
    let mut without_hint = account();
    without_hint.hint = None;
    let mut with_other = account();
    with_other.additional_properties.insert("x".into(), lacking());
    let dog: Dog = decode(r#"{"kind": "Dog"}"#);
    for (body, path) in [
        (without_secret.clone(), "secret"),
        (without_hint, "hint"),
        (Account::new("n", "s", None, lacking()), "address.code"),
        (account().addresses(vec![Address::new("c"), lacking()]), "addresses[1].code"),
        (account().places([("a".to_owned(), lacking())].into()), "places.a.code"),
        (account().owner(lacking()), "owner.code"),
        (account().pet(dog), "pet.bark"),
        (account().parent(without_secret), "parent.secret"),
        (with_other, "x.code"),
    ] {
        let error = client.save_account(&body).await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let expected = format!("not sent: `{path}` is missing, and a request must have it");
        assert!(error.to_string().starts_with(&expected), "{error}");
    }
    assert!(!server.has_request());
    let call = client.save_account(&account().owner(Person::new("s")));
    call.await.expect("an account");
}

#[test]
fn what_is_only_in_responses_requires_what_the_server_sets() {
    let lacking = r#"{"title": "t", "nothing": null, "place": {}}"#;
    let error = serde_json::from_str::<Report>(lacking).expect_err("an error");
    assert!(error.to_string().contains("`rows`"), "{error}");
}

#[test]
fn what_is_only_in_requests_requires_what_only_they_have() {
    assert_encodes(&Settings::new("n", "k"), r#"{"name": "n", "kept": "k"}"#);
}

#[test]
fn what_a_response_leaves_out_has_its_default() {
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
fn what_a_response_has_counts_more_than_the_default() {
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

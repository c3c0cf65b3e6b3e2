//! Schemas that are easy to get wrong: what they mean is kept, and nothing of a response is lost.

mod support;

use pitfalls::models::{
    Cat, Free, Half, Holder, Moment, Owner, OwnerNever, OwnerWrong, Pet, Reachable, U,
};
use pitfalls::{Client, Password};
use serde_json::json;
use support::{Server, assert_encodes, decode};

#[test]
fn a_reference_with_words_beside_it_means_the_whole_family() {
    let text = r#"{"pet": {"kind": "cat", "lives": 9}}"#;
    let owner: Owner = decode(text);
    let mut cat = Cat::new();
    cat.lives = Some(9);
    assert_eq!(owner.pet, Some(Pet::from(cat)));
    assert_encodes(&owner, text);
}

#[test]
fn a_value_that_is_not_of_its_format_is_not_the_only_one() {
    for text in ["now", "2026-01-31T12:00:00Z"] {
        assert_encodes(&Moment::new(text), &format!(r#"{{"at": "{text}"}}"#));
    }
}

fn free(names: &[&str]) -> Holder {
    let mut free = Free::new();
    free.additional_properties =
        names.iter().map(|name| ((*name).to_owned(), String::new())).collect();
    Holder::new().free(free)
}

#[tokio::test]
async fn rules_on_what_must_be_there_are_about_what_can_be_sent() {
    let whole = [
        Holder::new().half(Half::new().a("a")),
        free(&["b"]),
        Holder::new().reachable(Reachable::new().phone("1").email("e")),
    ];
    let broken = [
        Holder::new().half(Half::new()),
        free(&["c"]),
        free(&["a", "b"]),
        Holder::new().reachable(Reachable::new()),
    ];
    for (holders, is_sent) in [(&whole[..], true), (&broken[..], false)] {
        for holder in holders {
            let server = Server::start(200, "{}");
            let client = Client::builder().base_url(server.url()).build().expect("a client");
            let result = client.it(holder).await;
            assert_eq!(result.is_ok(), is_sent, "{holder:?}: {result:?}");
        }
    }
}

#[test]
fn a_value_that_is_always_false_is_one_of_several_types() {
    let owner: Owner = decode(r#"{"never": false}"#);
    assert_eq!(owner.never, Some(OwnerNever::Boolean(false)));
    let owner: Owner = decode(r#"{"never": "text"}"#);
    assert_eq!(owner.never, Some(OwnerNever::from("text")));
}

#[test]
fn a_union_within_a_union_leaves_to_others_what_is_theirs() {
    let owner: Owner = decode(r#"{"either": "x"}"#);
    assert_eq!(format!("{:?}", owner.either), r#"Some(String("x"))"#);
}

#[test]
fn lists_are_told_apart_by_their_elements() {
    for text in [r#"{"lists": [{"a": "t"}]}"#, r#"{"lists": [{"b": "t"}]}"#] {
        assert_encodes(&decode::<Owner>(text), text);
    }
}

#[test]
fn of_several_widths_the_widest_holds_all() {
    assert_encodes(&decode::<Owner>(r#"{"count": 5000000000}"#), r#"{"count": 5000000000}"#);
    assert_encodes(&decode::<Owner>(r#"{"price": 1234567.89}"#), r#"{"price": 1234567.89}"#);
}

#[test]
fn a_list_of_values_beside_another_type_says_nothing() {
    let owner: Owner = decode(r#"{"wrong": ["anything"]}"#);
    assert_eq!(owner.wrong, Some(OwnerWrong::Array(vec!["anything".to_owned()])));
}

#[test]
fn a_password_does_not_show_even_where_nothing_fits() {
    let owner: Owner = decode(r#"{"login": {"password": "hunter2"}}"#);
    assert!(!format!("{owner:?}").contains("hunter2"));
    assert_encodes(&owner, r#"{"login": {"password": "hunter2"}}"#);
}

#[test]
fn a_response_that_is_wrong_at_every_level_ends_all_the_same() {
    let wrong = |inner, _| format!(r#"{{"c":{inner},"z":"no"}}"#);
    let text = (0..100).fold("1".to_owned(), wrong);
    assert_encodes(&decode::<U>(&text), &text);
}

#[tokio::test]
async fn a_password_is_a_body_that_is_not_shown() {
    let server = Server::start(204, "");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let secret = Password::from("hunter2");
    assert!(!format!("{:?}", client.set_secret(&secret)).contains("hunter"));
    client.set_secret(&secret).await.expect("a success");
    assert_eq!(server.request().json(), json!("hunter2"));
}

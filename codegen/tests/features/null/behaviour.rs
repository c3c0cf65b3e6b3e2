//! Absent, `null` and a value are three things in a request; in a response the first two come to
//! the same.

mod support;

use null::models::{Address, Change, ChangeContact, Place, Profile};
use serde_json::{Value, json};
use support::{assert_encodes, decode};

fn encoded(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

#[test]
fn what_is_not_set_is_not_sent() {
    let change = Change::new(1, Some("why".to_owned()));
    assert_eq!(encoded(&change), json!({ "version": 1, "reason": "why" }));
}

#[test]
fn a_required_field_that_may_be_null_is_always_sent() {
    assert_eq!(encoded(&Change::new(1, None)), json!({ "version": 1, "reason": null }));
}

#[test]
fn each_nullable_field_of_a_request_can_be_null() {
    let change = Change::new(1, None)
        .null_nickname()
        .null_age()
        .null_colour()
        .null_tags()
        .null_labels()
        .null_address()
        .null_home()
        .null_contact()
        .null_maybe()
        .null_limit()
        .null_either()
        .anything(Value::Null)
        .anything_or_null(Value::Null)
        .null_parent();
    let sent = encoded(&change);
    for (name, value) in sent.as_object().expect("an object") {
        assert!(value.is_null() || name == "version", "{name}: {value}");
    }
    assert_eq!(sent.as_object().map(serde_json::Map::len), Some(16));
}

#[test]
fn each_nullable_field_of_a_request_can_have_a_value() {
    let labels = [("a".to_owned(), Some("b".to_owned())), ("c".to_owned(), None)];
    let change = Change::new(1, None)
        .name("n")
        .nickname("m")
        .age(7)
        .colour("red")
        .tags(vec![Some("t".to_owned()), None])
        .labels(labels.into())
        .address(Address::new().street("s"))
        .home(Place::new().town("h"))
        .work(Place::new())
        .contact(5)
        .maybe(Place::new().town("m"))
        .limit(10)
        .either("e")
        .anything(vec![1])
        .parent(Change::new(0, None));
    assert_eq!(
        encoded(&change),
        json!({
            "version": 1, "reason": null, "name": "n", "nickname": "m", "age": 7,
            "colour": "red", "tags": ["t", null], "labels": { "a": "b", "c": null },
            "address": { "street": "s" }, "home": { "town": "h" }, "work": {}, "contact": 5,
            "maybe": { "town": "m" }, "limit": 10, "either": "e", "anything": [1], "parent": { "version": 0, "reason": null }
        })
    );
}

#[test]
fn what_sets_a_field_takes_an_option_as_well() {
    let (name, nickname): (Option<String>, Option<&str>) = (Some("n".to_owned()), None);
    let change = Change::new(1, None)
        .name(name.as_deref())
        .nickname(nickname)
        .age(Some(7))
        .colour(Some("red"))
        .address(Some(Address::new().street(name.clone())))
        .home(None)
        .work(Place::new().town(Some(String::new())))
        .contact(Some(5))
        .parent(Some(Change::new(0, None)));
    assert_eq!(
        encoded(&change),
        json!({
            "version": 1, "reason": null, "name": "n", "age": 7, "colour": "red",
            "address": { "street": "n" }, "work": { "town": "" }, "contact": 5,
            "parent": { "version": 0, "reason": null }
        })
    );

    let none = change.name(None::<String>).age(None).colour(None::<&str>).parent(None);
    assert_eq!((none.name, none.age, none.colour), (None, None, None));
    assert_eq!(none.parent, None, "absent, which isn't `null`");
}

#[test]
fn a_request_that_is_read_tells_absent_from_null() {
    let absent: Change = decode(r#"{"version": 1, "reason": null}"#);
    assert_eq!((&absent.nickname, &absent.anything), (&None, &None));
    let null: Change =
        decode(r#"{"version": 1, "reason": null, "nickname": null, "anything": null}"#);
    assert_eq!(null.nickname, Some(None));
    assert_eq!(null.anything, Some(Value::Null));
    let value: Change =
        decode(r#"{"version": 1, "reason": null, "nickname": "m", "contact": "c"}"#);
    assert_eq!(value.nickname, Some(Some("m".to_owned())));
    assert_eq!(value.contact, Some(Some(ChangeContact::String("c".to_owned()))));
}

#[test]
fn a_response_has_nothing_where_it_has_null() {
    let profile: Profile = decode(
        r#"{"id": 1, "deleted_at": null, "nickname": null, "address_of_profile": null,
        "history": [1, null]}"#,
    );
    assert_eq!(profile.deleted_at, None);
    assert_eq!(profile.nickname, None);
    assert_eq!(profile.address_of_profile, None);
    assert_eq!(profile.history, Some(vec![Some(1), None]));
}

#[test]
fn a_response_that_lacks_what_may_be_null_is_read_all_the_same() {
    let profile: Profile = decode(r#"{"id": 1}"#);
    assert_eq!(profile, Profile::new(1, None));
    assert_encodes(&profile, r#"{"id": 1, "deleted_at": null}"#);
}

#[test]
fn null_where_it_may_not_be_is_refused_or_nothing() {
    assert!(serde_json::from_str::<Profile>(r#"{"id": null, "deleted_at": null}"#).is_err());
    let change: Change = decode(r#"{"version": 1, "reason": null, "name": null}"#);
    assert_eq!(change.name, None);
}

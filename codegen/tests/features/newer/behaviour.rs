//! OpenAPI 3.1 says in other words what 3.0 says, and means the same.

mod support;

use newer::models::{
    Amount, Event, EventAmount, Identified, Inner, Open, OpenEitherItem, Paid, PaidAt, Part, Place,
    Sent, Stage, Taken,
};
use support::{assert_encodes, decode};

#[test]
fn a_constant_needs_no_argument() {
    let event = Event::new("2026-01-31T12:00:00Z");
    assert_encodes(&event, r#"{"kind": "event", "at": "2026-01-31T12:00:00Z"}"#);
}

#[test]
fn null_among_the_types_is_told_from_absence() {
    let event = Event::new("now").null_name().either(Place::new().town("Ulm"));
    assert_encodes(
        &event,
        r#"{"kind": "event", "at": "now", "name": null, "either": {"town": "Ulm"}}"#,
    );
    let event: Event = decode(r#"{"kind": "event", "at": "now", "either": null}"#);
    assert_eq!((event.name, event.either), (None, Some(None)));
}

#[test]
fn several_types_are_a_union() {
    let event: Event = decode(r#"{"kind": "event", "at": "now", "amount": 7}"#);
    assert_eq!(event.amount, Some(EventAmount::Integer(7)));
    let event: Event = decode(r#"{"kind": "event", "at": "now", "amount": "7"}"#);
    assert_eq!(event.amount, Some(EventAmount::from("7")));
}

#[test]
fn a_list_may_have_a_schema_for_each_value() {
    let event: Event = decode(r#"{"kind": "event", "at": "now", "stage": 2}"#);
    assert_eq!(event.stage, Some(Some(Stage::Done)));
    let event = Event::new("now").stage(Stage::Begun);
    assert_encodes(&event, r#"{"kind": "event", "at": "now", "stage": 1}"#);
}

#[test]
fn what_may_be_null_instead_is_of_the_same_type() {
    let event = Event::new("now").next(Stage::Done).last(Amount::from(7));
    assert_encodes(&event, r#"{"kind": "event", "at": "now", "next": 2, "last": 7}"#);
    let event = Event::new("now").null_next().null_last();
    assert_encodes(&event, r#"{"kind": "event", "at": "now", "next": null, "last": null}"#);
}

#[test]
fn a_pattern_of_names_says_nothing_of_other_names() {
    let text = r#"{"kind": "event", "at": "now", "noted": {"id": 1, "x-a": "b", "count": 3}}"#;
    assert_encodes(&decode::<Event>(text), text);
}

#[test]
fn what_nothing_is_said_of_is_kept() {
    let text = r#"{
        "counted": [1, "foo", false], "either": ["a", 1, {"b": null}], "closed": [1.5, 2.5],
        "named": {"x-a": "b", "count": 3}, "only": {"x-a": "b"}
    }"#;
    let open: Open = decode(text);
    let either = open.either.as_deref().unwrap_or_default();
    assert_eq!(either[..2], [OpenEitherItem::from("a"), OpenEitherItem::Integer(1)]);
    assert_eq!(open.closed.as_deref(), Some([1.5, 2.5].as_slice()));
    assert_eq!(open.only.as_ref().map(|only| only["x-a"].as_str()), Some("b"));
    assert_encodes(&open, text);
}

#[test]
fn what_a_condition_declares_is_a_field() {
    let text = r#"{
        "by": "bank", "place": {"town": "Ulm", "floor": 2}, "at": 7, "account": "1",
        "branch": {"town": "Bonn"}, "card": "2", "tax": 0.5, "country": "de", "notes": [5]
    }"#;
    let paid: Paid = decode(text);
    assert_eq!(paid.at, Some(PaidAt::Integer(7)));
    assert_eq!(paid.branch, Some(Place::new().town("Bonn")));
    assert_eq!(paid.place.as_ref().and_then(|place| place.floor), Some(2));
    assert_eq!(paid.notes.as_deref(), Some([5].as_slice()));
    assert_encodes(&paid, text);
    assert_encodes(&Paid::new("cash").at(PaidAt::from("x")), r#"{"by": "cash", "at": "x"}"#);
}

#[test]
fn a_condition_narrows_nothing_that_is_free_and_adds_to_what_is_deep() {
    let text = r#"{
        "kind": "far", "spec": 7, "told": "x", "map": {"a": "text", "b": 1},
        "stops": [{"name": "n", "deep": "d", "shallow": "s"}],
        "named": {"k": {"name": "n", "deep": "d"}}, "free": [1, {"deep": 2}]
    }"#;
    let sent: Sent = decode(text);
    assert_encodes(&sent, text);
    let stop = sent.stops.and_then(|mut stops| stops.pop()).expect("one stop");
    assert_eq!(stop.deep.as_deref(), Some("d"));
}

#[test]
fn a_reference_may_be_to_an_identifier() {
    let identified = Identified::new().part(Part::new().id("a")).again(Identified::new());
    assert_encodes(&identified, r#"{"part": {"id": "a"}, "again": {}}"#);
}

#[test]
fn the_rest_is_what_3_0_would_have_said() {
    let text = r#"{
        "kind": "event", "at": "now", "nothing": null, "anything": [1], "pair": ["a", 1],
        "labels": {"x-a": "b"}, "image": "YQ==", "place": {"town": "Ulm"},
        "inner": {"street": "Gasse"}
    }"#;
    let event: Event = decode(text);
    assert_eq!(event.inner, Some(Inner::new().street("Gasse")));
    assert_eq!(event.nothing, Some(()));
    assert_encodes(&event, text);
}

#[test]
fn null_beside_a_schema_makes_it_nullable() {
    assert_encodes(&Taken::new(Some(Place::new().town("Ulm"))), r#"{"by": {"town": "Ulm"}}"#);
    assert_encodes(&Taken::new(None), r#"{"by": null}"#);
}

//! What several unions are at once is whatever is one variant of each of them.

mod support;

use compositions::models::{
    All, BesideTypes, BothKeywords, Common, InOneAnother, ListOrObject, Listed, ListedString,
    Lists, Maps, Members, Numbers, Objects, OrNull, P, Required, SomeListed, Stated, TextOrP,
    Three,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use support::{assert_round_trip, decode};

/// Each of some values comes back, and is none that the union doesn't know.
fn assert_known<T>(values: &[&str])
where
    T: DeserializeOwned + Serialize + std::fmt::Debug + Clone + PartialEq,
{
    for json in values {
        let known: T = decode(json);
        let shown = format!("{known:?}");
        assert!(!shown.starts_with("UnknownValue"), "{json}: {shown}");
        assert_round_trip::<T>(json);
    }
}

/// Each of some values is kept as one that the union doesn't know.
fn assert_unknown<T: DeserializeOwned + std::fmt::Debug>(values: &[&str]) {
    for json in values {
        let shown = format!("{:?}", decode::<T>(json));
        assert!(shown.starts_with("UnknownValue"), "{json}: {shown}");
    }
}

#[test]
fn a_union_and_itself_is_the_union() {
    let all: All = decode(r#"{"twice": "text"}"#);
    assert_eq!(all.twice, Some(TextOrP::from("text")));
    assert_eq!(decode::<BesideTypes>(r#""text""#), BesideTypes::from("text"));
    assert_eq!(decode::<BesideTypes>(r#"{"p": "v"}"#), P::new().p("v").into());
    assert_known::<ListOrObject>(&[r#"["s"]"#, r#"{"p": "v"}"#]);
    assert_unknown::<ListOrObject>(&[r#""s""#, "[1]"]);
}

#[test]
fn what_is_anything_in_each_is_anything() {
    for json in ["1", r#"["s"]"#, r#"{"a": [true]}"#, r#""text""#] {
        assert_round_trip::<All>(&format!(r#"{{"anything": {json}}}"#));
        assert_round_trip::<All>(&format!(r#"{{"nothing": {json}}}"#));
    }
}

#[test]
fn of_values_that_are_no_objects_those_of_each_union_are_left() {
    assert_known::<Common>(&[r#""text""#, r#"{"p": "v", "q": 1}"#]);
    assert_unknown::<Common>(&["true"]);
    assert_eq!(decode::<All>(r#"{"one_left": 7}"#).one_left, Some(7));
    assert_eq!(decode::<All>(r#"{"one_type": "text"}"#).one_type, Some("text".to_owned()));
    assert_known::<Numbers>(&["1", r#""text""#]);
    assert_known::<Lists>(&["[1, 2]", r#""text""#]);
    assert_unknown::<Lists>(&[r#"["text"]"#]);
    assert_known::<Three>(&["1", r#"{"p": "v"}"#]);
    assert_known::<InOneAnother>(&[r#""text""#, "true"]);
    assert_unknown::<InOneAnother>(&["1", r#"{"p": "v"}"#]);
    assert_known::<BothKeywords>(&["1", r#""text""#]);
}

#[test]
fn listed_values_narrow_others() {
    assert_eq!(decode::<Listed>(r#""low""#), Listed::from(ListedString::Low));
    assert_known::<Listed>(&["1"]);
    let SomeListed::String(listed) = decode(r#""c""#) else { panic!("no text") };
    assert_eq!(format!("{listed:?}"), "C");
    assert_round_trip::<SomeListed>(r#""a""#);
}

#[test]
fn null_is_left_where_each_union_has_it() {
    assert_known::<OrNull>(&[r#"{"p": "v"}"#, r#""text""#]);
    let all: All = decode(r#"{"or_null": null, "just_null": null}"#);
    assert_eq!((all.or_null, all.just_null), (Some(None), Some(None)));
}

#[test]
fn members_are_those_of_objects_unless_it_is_said_to_be_one() {
    assert_known::<Members>(&[r#""text""#, r#"{"id": "i", "p": "v"}"#]);
    assert_known::<Required>(&[r#""text""#, r#"{"p": "v"}"#]);
    assert_unknown::<Required>(&["{}"]);
    assert_round_trip::<Stated>(r#"{"id": "i", "p": "v"}"#);
}

#[test]
fn objects_have_the_members_of_a_variant_of_each() {
    assert_known::<Objects>(&[r#"{"r": "r", "p": "v"}"#, r#"{"r": "r", "q": 1}"#]);
    assert_known::<Maps>(&[r#"{"a": 1}"#, r#""text""#]);
    assert_unknown::<Maps>(&[r#"{"a": "b"}"#, "1"]);
}

//! Texts that have types of their own.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use crate::runtime::newtype;

newtype! {
    /// The id of a visitor.
    pub struct VisitorId(String);
}

#[test]
fn a_newtype_and_a_text_become_each_other_and_are_compared() {
    let Ok(id) = "a1".parse::<VisitorId>();
    assert_eq!(id, VisitorId::from("a1".to_owned()));
    assert_eq!(id, "a1");
    assert_eq!("a1", id);
    assert_eq!(id, *"a1".to_owned());
    assert_eq!(*"a1".to_owned(), id);
    assert_ne!(id, "a2");
    let later = VisitorId::from("a2");
    assert!(id < later);
    assert_eq!(id.as_ref() as &str, id.as_str());
    assert_eq!(format!("{id} {id:>3} {id:?}"), "a1  a1 VisitorId(\"a1\")");
    assert_eq!(String::from(id), "a1");
}

#[test]
fn a_newtype_is_found_by_its_text_where_it_is_a_key() {
    let id = || VisitorId::from("a1");
    assert_eq!(BTreeMap::from([(id(), 1)]).get("a1"), Some(&1));
    assert_eq!(HashMap::from([(id(), 1)]).get("a1"), Some(&1));
}

#[test]
fn a_newtype_is_written_and_read_as_its_text() {
    let ids: BTreeMap<VisitorId, Vec<VisitorId>> =
        serde_json::from_value(json!({"a1": ["b2", ""]})).expect("ids");
    assert_eq!(ids["a1"], ["b2", ""]);
    assert_eq!(serde_json::to_value(&ids).expect("JSON"), json!({"a1": ["b2", ""]}));
    let wrong: Result<VisitorId, _> = serde_json::from_value(Value::from(1));
    assert!(wrong.is_err());
}

//! Whatever a document's names are, those that are chosen can be used.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::reserved::MODULES;
use super::scope::{Scope, Wish};
use super::types::modules;
use super::{Name, cases};

const CASES: [fn(&str) -> String; 5] =
    [cases::camel, cases::snake, cases::shouty, cases::constant, cases::module];

/// Texts that get the same names more often than any would by chance.
fn text() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "a", "A", "b", "foo", "Foo", "FOO", "-", "_", ".", " ", "+", "1", "0", "self", "type", "é",
        "e\u{301}", "İ", "ß", "日本", "🎉", "\u{200d}", "con", "com1", "Ǆ", "𝐀", "ﬁ", "ĸ",
    ]);
    let made = prop::collection::vec(parts, 0..5).prop_map(|parts| parts.concat());
    let long = (200_usize..400, "[a-c日]").prop_map(|(length, letter)| letter.repeat(length));
    prop_oneof![6 => made, 2 => any::<String>(), 1 => long]
}

fn chosen(texts: &[String], cased: fn(&str) -> String) -> Vec<Name> {
    let wishes: Vec<Wish> =
        texts.iter().map(|text| Wish::own(text, [format!("{text} thing")])).collect();
    Scope::new(&["Foo", "foo"]).claim_all(&wishes, cased)
}

proptest! {
    #[test]
    fn names_are_identifiers_distinct_and_the_same_again(
        texts in prop::collection::vec(text(), 0..20),
    ) {
        for cased in CASES {
            let names = chosen(&texts, cased);
            prop_assert_eq!(names.len(), texts.len());
            let mut seen = BTreeSet::from(["Foo", "foo"]);
            for name in &names {
                prop_assert!(seen.insert(name.as_str()), "{} twice", name.as_str());
                // Panics where it is none.
                let text = name.ident().to_string();
                prop_assert!(syn::parse_str::<syn::Ident>(&text).is_ok(), "{}", text);
            }
            prop_assert_eq!(&names, &chosen(&texts, cased));
        }
    }

    #[test]
    fn names_have_the_case_that_rust_wants(text in text()) {
        let camel = cases::camel(&text);
        prop_assert!(!camel.starts_with(char::is_lowercase), "{}", camel);
        let snake = cases::snake(&text);
        prop_assert!(!snake.contains(char::is_uppercase), "{}", snake);
        let constant = cases::constant(&text);
        prop_assert!(!constant.contains(char::is_lowercase), "{}", constant);
        prop_assert!(constant.contains(char::is_uppercase), "{}", constant);
    }

    #[test]
    fn names_of_files_are_good_everywhere(texts in prop::collection::vec(text(), 0..20)) {
        let modules = modules(texts.iter().map(String::as_str), &["models"]);
        let mut seen = BTreeSet::new();
        for name in modules.values().map(Name::as_str) {
            prop_assert!(name.is_ascii());
            prop_assert!(name.len() <= 100);
            prop_assert!(seen.insert(name.to_ascii_lowercase()));
            prop_assert!(!MODULES.contains(&name) && name != "models");
        }
    }
}

fn names(texts: &[&str], cased: fn(&str) -> String) -> Vec<String> {
    let wishes: Vec<Wish> = texts.iter().map(|text| Wish::own(text, [])).collect();
    Scope::new(&[]).claim_all(&wishes, cased).into_iter().map(|name| name.0).collect()
}

#[test]
fn signs_tell_apart() {
    assert_eq!(
        names(&["Etc/GMT+0", "Etc/GMT-0", "Etc/GMT0"], cases::camel),
        ["EtcGmtPlus0", "EtcGmtMinus0", "EtcGmt0"],
    );
    assert_eq!(
        names(&["StartTime", "StartTime<", "StartTime>"], cases::snake),
        ["start_time", "start_time_less_than", "start_time_greater_than"],
    );
    assert_eq!(names(&["a-b", "a_b", "a.b"], cases::camel), ["AB", "AUnderscoreB", "ADotB"]);
    assert_eq!(names(&["", " ", "*", "🎉"], cases::camel), ["Empty", "Space", "Star", "U1f389"]);
}

#[test]
fn case_tells_apart() {
    assert_eq!(names(&["asc", "ASC"], cases::camel), ["Asc", "AscUpper"]);
    assert_eq!(names(&["foo", "Foo", "FOO"], cases::camel), ["FooLower", "Foo", "FooUpper"]);
    assert_eq!(names(&["isGlobal", "is_global"], cases::snake), ["is_global_camel", "is_global"]);
}

#[test]
fn a_number_is_the_last_resort() {
    assert_eq!(names(&["same", "same", "same"], cases::snake), ["same", "same2", "same3"]);
}

#[test]
fn what_has_another_name_changes_nothing() {
    let few = names(&["a+", "a-b", "a_b", "A-B"], cases::camel);
    let more = names(&["x", "a+", "a-b", "APlus", "a_b", "A-B", "y"], cases::camel);
    assert_eq!([&few[1], &few[2], &few[3]], [&more[2], &more[4], &more[5]]);
}

#[test]
fn numbers_stay_apart() {
    assert_eq!(
        ["1.0", "v1.2.10", "10", "a1b 2", "ipv4 2nd"].map(cases::camel),
        ["N1_0", "V1_2_10", "N10", "A1b2", "Ipv4_2nd"],
    );
}

//! Examples are documentation that compiles, and tests: `tests/models.rs` and the crate's
//! documentation have them. Here are those that must not be there.

mod support;

use examples::models::{Colour, Order, Parts, PartsHow, Receipt, Shape, Whole, Wrong};
use support::{assert_encodes, decode};

/// The tests that are generated.
const TESTS: &str = concat!(include_str!("models.rs"), include_str!("operations.rs"));

#[test]
fn each_example_of_a_request_is_tested() {
    for example in [r#"{"item":"pen"}"#, r#"{"item":"desk","number":4}"#, r#"{"item":"chair","#] {
        assert!(TESTS.contains(example), "{example}");
    }
}

#[test]
fn what_requires_nothing_is_tested_with_the_first_examples_in_it() {
    for example in [r#"{"name":"Ada","labels":["new"],"many":4"#, r#"{"data":{"name":"Ada","#] {
        assert!(TESTS.contains(example), "{example}");
    }
}

#[test]
fn an_example_that_does_not_fit_is_not_tested() {
    assert!(!TESTS.contains("seven"));
    assert!(serde_json::from_str::<Wrong>(r#"{"id": "seven"}"#).is_err());
}

#[test]
fn what_examples_show_can_be_written_in_rust() {
    let whole = Whole::new("a \"quote\", a \\ and a\nline", vec![1, 2])
        .map([("a".to_owned(), 0.5)].into())
        .order(Order::new("pen"));
    assert_encodes(
        &whole,
        r#"{"text": "a \"quote\", a \\ and a\nline", "list": [1, 2], "map": {"a": 0.5},
        "order": {"item": "pen"}}"#,
    );
    assert_eq!(decode::<Receipt>(r#"{"id": 7, "colour": "blue"}"#), Receipt::new(7, Colour::Blue));
    assert_eq!(decode::<Shape>(r#"{"item": "ball"}"#), Shape::from(Order::new("ball")));
    let parts = Parts::new("Marta", "2026-01-31T12:00:00Z", PartsHow::Fast);
    assert_encodes(&parts, r#"{"name": "Marta", "when": "2026-01-31T12:00:00Z", "how": "fast"}"#);
}

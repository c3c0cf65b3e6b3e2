use serde_json::{Value, json};

use super::{Query, Run, Step, Steps, path};
use crate::tree::Node;

/// The compliance test suite of RFC 9535; see the file beside it for where it is from.
const SUITE: &str = include_str!("../../../tests/overlays/jsonpath/cts.json");

#[test]
fn the_compliance_test_suite_passes() {
    let suite: Value = serde_json::from_str(SUITE).unwrap();
    let tests = suite["tests"].as_array().unwrap();
    assert!(tests.len() > 700);
    for test in tests {
        let query = Query::parse(test["selector"].as_str().unwrap());
        if test["invalid_selector"] == true {
            assert!(query.is_err(), "{test}");
            continue;
        }
        let query = query.unwrap_or_else(|mistake| panic!("{mistake:?}: {test}"));
        let document = Node::from(test["document"].clone());
        let steps = Steps::new(100_000);
        let found = Run::new(&document, &steps).select(&query.0.segments, &document).unwrap();
        let found = Value::Array(found.into_iter().map(|node| node.plain()).collect());
        let mut right = test
            .get("result")
            .into_iter()
            .chain(test.get("results").and_then(Value::as_array).into_iter().flatten());
        assert!(right.any(|right| *right == found), "{found} of {test}");
    }
}

fn ways(query: &str, document: &Value) -> Vec<String> {
    let found = Query::parse(query).unwrap().ways(&document.clone().into(), &Steps::new(1000));
    found.unwrap().iter().map(path).collect()
}

#[test]
fn each_value_is_found_once_by_its_normalized_path() {
    let document = json!({"a": {"b'c": [1, {"d": 1}]}, "d": {"d": 2}});
    for (query, found) in [
        ("$", &["$"][..]),
        ("$.a", &["$['a']"]),
        ("$.x", &[]),
        (r#"$.a["b'c"][0]"#, &[r"$['a']['b\'c'][0]"]),
        (r#"$.a["b'c"][-1]"#, &[r"$['a']['b\'c'][1]"]),
        ("$..d", &[r"$['a']['b\'c'][1]['d']", "$['d']", "$['d']['d']"]),
        ("$[*,*].d", &["$['d']['d']"]),
        ("$..[?@.d == 1]", &[r"$['a']['b\'c'][1]"]),
    ] {
        assert_eq!(ways(query, &document), found, "{query}");
    }
}

#[test]
fn names_are_escaped_so_that_they_are_read_as_they_were() {
    for name in ["", "a'b", "\\", "\u{1}\u{8}\t\n\u{c}\r\u{1f}", "\"", "/pets/{id}", "é😀\u{7f}"]
    {
        let document = json!({name: [1]});
        let way = vec![Step::Member(name.to_owned()), Step::Element(0)];
        let query = Query::parse(&path(&way)).unwrap();
        assert_eq!(query.ways(&document.into(), &Steps::new(10)).unwrap(), [way]);
    }
    assert_eq!(path(&[Step::Member("\u{b}\n".to_owned())]), r"$['\u000b\n']");
}

#[test]
fn a_mistake_has_its_place() {
    for (query, position, reason) in [
        ("$.paths[?@.x ==]", 15, "it can't be read from `]` on"),
        ("$.é./a", 4, "it can't be read from `/` on"),
        ("paths", 0, "it can't be read from `p` on"),
        ("$['a'", 1, "it can't be read from `[` on"),
        ("$.", 2, "it ends too early"),
        ("$[?count(@.a)]", 0, "what `count` yields must be compared with something"),
        ("$[?in(@.a, @.b)]", 0, "there is no function `in`"),
    ] {
        let mistake = Query::parse(query).unwrap_err();
        assert_eq!((mistake.position, mistake.reason.as_str()), (position, reason), "{query}");
    }
}

#[test]
fn a_query_for_too_much_comes_to_an_end() {
    let mut document = json!(1);
    for _ in 0..100 {
        document = json!({"a": document, "b": [1, 2, 3]});
    }
    let document = Node::from(document);
    for query in [
        "$..*..*..*..*..*",
        "$..[*,*,*]..[*,*,*]..[*,*,*]..[*,*,*]",
        "$..[?@..[?@..[?@..[?@..b]]]]",
        "$..[?count($..[?count($..*) > 1]) > 1]",
    ] {
        let steps = Steps::new(1_000_000);
        assert_eq!(Query::parse(query).unwrap().ways(&document, &steps), None, "{query}");
    }
    let nested = format!("${}", "[?(".repeat(5000));
    assert!(Query::parse(&nested).is_err());
    assert!(Query::parse(&format!("$.{}", "a".repeat(20_000))).is_err());
}

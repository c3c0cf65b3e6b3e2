//! Where in a text the values of a document are found.

use codegen::{Pointer, Source};

/// Asserts the line and column of the value at each pointer.
fn assert_positions(text: &str, expected: &[(&str, (usize, usize))]) {
    let source = Source::new("document", text);
    for (pointer, position) in expected {
        assert_eq!(
            source.position(&Pointer::from((*pointer).to_owned())),
            *position,
            "{pointer:?} in\n{text}"
        );
    }
}

const JSON: &str = r#"{
  "openapi": "3.0.3",
  "tägs": ["ä", {"näme": "x"}, "a\"}b"], "last": 1,
  "a/b": {
    "m~n": [
      [1, 2],
      { "\u00e9": {} }
    ]
  }
}
"#;

const JSON_PLACES: &[(&str, (usize, usize))] = &[
    ("", (1, 1)),
    ("/openapi", (2, 3)),
    ("/tägs", (3, 3)),
    ("/tägs/0", (3, 12)),
    ("/tägs/1", (3, 17)),
    ("/tägs/1/näme", (3, 18)),
    ("/tägs/2", (3, 32)),
    ("/last", (3, 42)),
    ("/a~1b", (4, 3)),
    ("/a~1b/m~0n", (5, 5)),
    ("/a~1b/m~0n/0/1", (6, 11)),
    ("/a~1b/m~0n/1", (7, 7)),
    ("/a~1b/m~0n/1/é", (7, 9)),
];

const YAML: &str = "\
# Tiere
openapi: 3.0.3
tägs: [\"ä\", {näme: x}, 'it''s'] # a list
paths:
  /pets/{id}:
    get: &get
      responses:
        200: {description: \"ok\"}
        default:
          description: |
            more: than
            one line
  \"a~b\": *get
  {a: b}: none
list:
- one
-   two
- name: three
  of: 3
-
  - inner
";

const YAML_PLACES: &[(&str, (usize, usize))] = &[
    ("", (2, 1)),
    ("/openapi", (2, 1)),
    ("/tägs", (3, 1)),
    ("/tägs/0", (3, 8)),
    ("/tägs/1", (3, 13)),
    ("/tägs/1/näme", (3, 14)),
    ("/tägs/2", (3, 24)),
    ("/paths", (4, 1)),
    ("/paths/~1pets~1{id}", (5, 3)),
    ("/paths/~1pets~1{id}/get", (6, 5)),
    ("/paths/~1pets~1{id}/get/responses/200", (8, 9)),
    ("/paths/~1pets~1{id}/get/responses/200/description", (8, 15)),
    ("/paths/~1pets~1{id}/get/responses/default/description", (10, 11)),
    ("/paths/a~0b", (13, 3)),
    ("/list", (15, 1)),
    ("/list/0", (16, 3)),
    ("/list/1", (17, 5)),
    ("/list/2", (18, 3)),
    ("/list/2/of", (19, 3)),
    ("/list/3/0", (21, 5)),
];

#[test]
fn json() {
    assert_positions(JSON, JSON_PLACES);
}

#[test]
fn yaml() {
    assert_positions(YAML, YAML_PLACES);
}

#[test]
fn windows_line_ends() {
    assert_positions(&JSON.replace('\n', "\r\n"), JSON_PLACES);
    assert_positions(&YAML.replace('\n', "\r\n"), YAML_PLACES);
}

#[test]
fn byte_order_mark() {
    assert_positions(&format!("\u{feff}{JSON}"), JSON_PLACES);
    assert_positions(&format!("\u{feff}{YAML}"), YAML_PLACES);
}

#[test]
fn json_on_one_line() {
    assert_positions("{\"a\":{\"b\":[1,{\"c\":2}]}}", &[("/a/b", (1, 7)), ("/a/b/1/c", (1, 15))]);
}

#[test]
fn what_is_not_there_is_where_it_would_be() {
    assert_positions(
        JSON,
        &[("/a~1b/none/at/all", (4, 3)), ("/tägs/7", (3, 3)), ("/openapi/0", (2, 3))],
    );
    assert_positions(YAML, &[("/list/2/none", (18, 3)), ("/none", (2, 1))]);
}

#[test]
fn below_an_alias() {
    assert_positions(YAML, &[("/paths/a~0b", (13, 3)), ("/paths/a~0b/responses", (7, 7))]);
}

#[test]
fn of_a_key_that_stands_twice_the_last() {
    assert_positions("{\n\"a\": 1,\n\"a\": 2\n}", &[("/a", (3, 1))]);
    assert_positions("a: 1\na: 2\n", &[("/a", (2, 1))]);
}

#[test]
fn yaml_with_brackets_closed_below_the_key() {
    let text = "a:\n  b: {\n    \"c\": [\n      \"d\"\n    ],\n    \"e\": 1\n  }\n  f: 1\ng: [{\n  \"h\": 1\n}]\ni: 2\n";
    assert_positions(
        text,
        &[("/a/b/e", (6, 5)), ("/a/f", (8, 3)), ("/g/0/h", (10, 3)), ("/i", (12, 1))],
    );
}

#[test]
fn texts_that_are_no_documents() {
    for text in ["", " ", "[", "{", "a: [", "- - -", ": :", "{\"a\": 1, ", "\u{0}", "%", "? ?"] {
        let source = Source::new("document", text);
        let (line, column) = source.position(&Pointer::root().child("a").child(0));
        assert!(line > 0 && column > 0);
    }
}

//! The table of OpenAPI's style examples, cell by cell, and what isn't in it.

use serde_json::json;

use crate::runtime::Style;
use crate::runtime::query::encode::encode;
use crate::runtime::query::reserved::encode_reserved;
use crate::runtime::style::Value;

/// A value as it is sent for a parameter.
fn read(json: &str) -> Value {
    serde_json::from_str(json).expect("a value")
}

fn of(value: &serde_json::Value) -> Value {
    read(&value.to_string())
}

fn cells() -> [Value; 4] {
    [r#""""#, r#""blue""#, r#"["blue", "black", "brown"]"#, r#"{"R": 100, "G": 200, "B": 150}"#]
        .map(read)
}

fn text(style: Style) -> [String; 4] {
    cells().map(|value| style.text("color", value, &encode))
}

fn query(style: Style) -> [String; 4] {
    cells().map(|value| style.query("color", value, &encode, &encode))
}

#[test]
fn in_a_path() {
    let flat = "R,100,G,200,B,150";
    let exploded = "R=100,G=200,B=150";
    for (style, expected) in [
        (Style::Simple { explode: false }, ["", "blue", "blue,black,brown", flat]),
        (Style::Simple { explode: true }, ["", "blue", "blue,black,brown", exploded]),
        (
            Style::Label { explode: false },
            [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
        ),
        (Style::Label { explode: true }, [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
        (
            Style::Matrix { explode: false },
            [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
        ),
        (
            Style::Matrix { explode: true },
            [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
        ),
    ] {
        assert_eq!(text(style), expected, "{style:?}");
    }
}

#[test]
fn in_a_query() {
    for (style, expected) in [
        (
            Style::Form { explode: false },
            ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
        ),
        (
            Style::Form { explode: true },
            ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
        ),
    ] {
        assert_eq!(query(style), expected, "{style:?}");
    }
    for (style, list, object) in [
        (Style::SpaceDelimited, "blue%20black%20brown", "R%20100%20G%20200%20B%20150"),
        (Style::PipeDelimited, "blue%7Cblack%7Cbrown", "R%7C100%7CG%7C200%7CB%7C150"),
        (Style::TabDelimited, "blue%09black%09brown", "R%09100%09G%09200%09B%09150"),
    ] {
        let [_, _, found_list, found_object] = query(style);
        assert_eq!(found_list, format!("color={list}"), "{style:?}");
        assert_eq!(found_object, format!("color={object}"), "{style:?}");
    }
    let [_, _, _, deep] = query(Style::DeepObject);
    assert_eq!(deep, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
}

fn decoded(style: Style, value: &serde_json::Value) -> String {
    let text = style.query("a", of(value), &encode, &encode);
    percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

#[test]
fn what_is_in_a_deep_object_has_brackets_of_its_own() {
    for (value, expected) in [
        (json!({ "b": { "c": 1, "d": null } }), "a[b][c]=1"),
        (json!({ "b": ["x", "y"] }), "a[b][]=x&a[b][]=y"),
        (json!([{ "b": 1 }, { "b": 2 }]), "a[0][b]=1&a[1][b]=2"),
        (json!(["x"]), "a[]=x"),
        (json!({}), ""),
    ] {
        assert_eq!(decoded(Style::DeepObject, &value), expected, "{value}");
    }
}

#[test]
fn what_no_style_has_a_form_for_is_json() {
    let value = json!({ "b": [1, { "c": 2 }] });
    assert_eq!(decoded(Style::Form { explode: true }, &value), r#"b=[1,{"c":2}]"#);
    assert_eq!(decoded(Style::Json, &value), r#"a={"b":[1,{"c":2}]}"#);
}

#[test]
fn null_and_what_is_empty_are_nothing() {
    for value in [json!(null), json!([]), json!({}), json!([null]), json!({ "b": null })] {
        for style in [
            Style::Form { explode: true },
            Style::Form { explode: false },
            Style::PipeDelimited,
            Style::DeepObject,
        ] {
            assert_eq!(decoded(style, &value), "", "{style:?} {value}");
        }
        for style in [
            Style::Simple { explode: false },
            Style::Label { explode: true },
            Style::Label { explode: false },
            Style::Matrix { explode: true },
            Style::Matrix { explode: false },
        ] {
            assert_eq!(style.text("a", of(&value), &encode), "", "{style:?} {value}");
        }
    }
}

#[test]
fn what_stands_between_parts_is_encoded_within_them() {
    let value = json!(["a,b", "c&d", "e f", "/../"]);
    let query = Style::Form { explode: false }.query("a", of(&value), &encode, &encode);
    assert_eq!(query, "a=a%2Cb,c%26d,e%20f,%2F..%2F");
    let reserved = Style::Form { explode: true }.query("a", of(&value), &encode, &encode_reserved);
    assert_eq!(reserved, "a=a,b&a=c%26d&a=e%20f&a=/../");
    let path = Style::Matrix { explode: true }.text("a", of(&json!({ "b/c": ";=" })), &encode);
    assert_eq!(path, ";b%2Fc=%3B%3D");
}

//! The table of OpenAPI's style examples, cell by cell, and what isn't in it.

use serde_json::json;

use crate::runtime::query::encode::encode;
use crate::runtime::query::reserved::encode_reserved;
use crate::runtime::style::{
    DeepObject, Delimited, Encode, Form, InQuery, InText, Json, Label, Matrix, Simple, Value,
    query as in_query,
};

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

fn text(style: &dyn InText) -> [String; 4] {
    cells().map(|value| style.text("color", value, &encode).expect("a text"))
}

fn query(style: &dyn InQuery) -> [String; 4] {
    cells().map(|value| in_query(style, "color", value, [&encode; 2]).expect("a query"))
}

#[test]
fn in_a_path() {
    let flat = "R,100,G,200,B,150";
    let exploded = "R=100,G=200,B=150";
    let cells: [(&dyn InText, [&str; 4]); 6] = [
        (&Simple { explode: false }, ["", "blue", "blue,black,brown", flat]),
        (&Simple { explode: true }, ["", "blue", "blue,black,brown", exploded]),
        (&Label { explode: false }, [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
        (&Label { explode: true }, [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
        (
            &Matrix { explode: false },
            [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
        ),
        (
            &Matrix { explode: true },
            [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
        ),
    ];
    for (style, expected) in cells {
        assert_eq!(text(style), expected);
    }
}

#[test]
fn in_a_query() {
    for (style, expected) in [
        (
            &Form { explode: false },
            ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
        ),
        (
            &Form { explode: true },
            ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
        ),
    ] {
        assert_eq!(query(style), expected);
    }
    for (style, list, object) in [
        (&Delimited("%20"), "blue%20black%20brown", "R%20100%20G%20200%20B%20150"),
        (&Delimited("%7C"), "blue%7Cblack%7Cbrown", "R%7C100%7CG%7C200%7CB%7C150"),
        (&Delimited("%09"), "blue%09black%09brown", "R%09100%09G%09200%09B%09150"),
    ] {
        let [_, _, found_list, found_object] = query(style);
        assert_eq!(found_list, format!("color={list}"));
        assert_eq!(found_object, format!("color={object}"));
    }
    let [_, _, _, deep] = query(&DeepObject);
    assert_eq!(deep, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
}

fn decoded(style: &dyn InQuery, value: &serde_json::Value) -> String {
    let text = in_query(style, "a", of(value), [&encode; 2]).expect("a query");
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
        assert_eq!(decoded(&DeepObject, &value), expected, "{value}");
    }
}

#[test]
fn what_no_style_has_a_form_for_is_json() {
    let value = json!({ "b": [1, { "c": 2 }] });
    assert_eq!(decoded(&Form { explode: true }, &value), r#"b=[1,{"c":2}]"#);
    assert_eq!(decoded(&Json, &value), r#"a={"b":[1,{"c":2}]}"#);
}

#[test]
fn null_and_what_is_empty_are_nothing() {
    for value in [json!(null), json!([]), json!({}), json!([null]), json!({ "b": null })] {
        let queries: [&dyn InQuery; 4] =
            [&Form { explode: true }, &Form { explode: false }, &Delimited("%7C"), &DeepObject];
        for style in queries {
            assert_eq!(decoded(style, &value), "", "{value}");
        }
        let texts: [&dyn InText; 5] = [
            &Simple { explode: false },
            &Label { explode: true },
            &Label { explode: false },
            &Matrix { explode: true },
            &Matrix { explode: false },
        ];
        for style in texts {
            assert_eq!(style.text("a", of(&value), &encode).expect("a text"), "", "{value}");
        }
    }
}

#[test]
fn what_stands_between_parts_is_encoded_within_them() {
    let value = json!(["a,b", "c&d", "e f", "/../"]);
    let query = in_query(&Form { explode: false }, "a", of(&value), [&encode; 2]);
    assert_eq!(query.expect("a query"), "a=a%2Cb,c%26d,e%20f,%2F..%2F");
    let encodings: [Encode<'_>; 2] = [&encode, &encode_reserved];
    let reserved = in_query(&Form { explode: true }, "a", of(&value), encodings);
    assert_eq!(reserved.expect("a query"), "a=a,b&a=c%26d&a=e%20f&a=/../");
    let path = Matrix { explode: true }.text("a", of(&json!({ "b/c": ";=" })), &encode);
    assert_eq!(path.expect("a text"), ";b%2Fc=%3B%3D");
}

#[test]
fn what_could_be_taken_for_something_else_is_refused() {
    let pipes = json!(["a|b", "c"]);
    assert!(in_query(&Delimited("%7C"), "q", of(&pipes), [&encode; 2]).is_err());
    let commas = json!(["a,b", "c"]);
    let reserved: [Encode<'_>; 2] = [&encode, &encode_reserved];
    assert!(in_query(&Form { explode: false }, "q", of(&commas), reserved).is_err());
    let plain: Encode<'_> = &str::to_owned;
    assert!(Simple { explode: false }.text("q", of(&commas), plain).is_err());
    assert_eq!(Simple { explode: false }.text("q", of(&json!("a,b")), plain), Ok("a,b".to_owned()));
    assert!(Label { explode: true }.text("q", of(&json!(["a.b", "c"])), &encode).is_err());
    assert_eq!(
        Label { explode: true }.text("q", of(&json!("a.b")), &encode),
        Ok(".a.b".to_owned())
    );
    let brackets = json!({ "a][admin": "1" });
    assert!(in_query(&DeepObject, "q", of(&brackets), [&encode; 2]).is_err());
}

#[test]
fn a_fraction_is_one_in_json_and_as_short_as_can_be_elsewhere() {
    let value = json!({ "a": 1.0, "b": 0.5 });
    assert_eq!(decoded(&Json, &value), r#"a={"a":1.0,"b":0.5}"#);
    assert_eq!(decoded(&Form { explode: true }, &value), "a=1&b=0.5");
}

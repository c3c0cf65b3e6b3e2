//! What a server sees of parameters that aren't single values: the table of OpenAPI's style examples,
//! cell by cell, and what isn't in it. The column "empty" is that of an empty text.

mod support;

use std::collections::BTreeMap;

use parameters::Client;
use parameters::models::{
    Colour, Filter, FilterSize, Kind, OptionalOnesEither, OptionalOnesMixed, Owner,
};
use serde_json::json;
use support::{Request, Server};

const LIST: [&str; 3] = ["blue", "black", "brown"];

fn colour() -> Colour {
    Colour::new(100, 200, 150)
}

fn client(server: &Server) -> Client {
    Client::new(server.url()).expect("a client")
}

/// What a server sees of a call.
macro_rules! seen {
    ($method:ident($($argument:expr),*) $($then:tt)*) => {{
        let server = Server::start(204, "");
        client(&server).$method($($argument),*) $($then)*.await.expect("a success");
        server.request()
    }};
}

fn path(request: &Request) -> &str {
    request.path.rsplit('/').next().expect("a segment")
}

#[tokio::test]
async fn in_a_path() {
    assert_eq!(path(&seen!(simple_text("blue"))), "blue");
    assert_eq!(path(&seen!(simple_list(LIST))), "blue,black,brown");
    assert_eq!(path(&seen!(simple_object(&colour()))), "R,100,G,200,B,150");
    assert_eq!(path(&seen!(simple_exploded_text("blue"))), "blue");
    assert_eq!(path(&seen!(simple_exploded_list(LIST))), "blue,black,brown");
    assert_eq!(path(&seen!(simple_exploded_object(&colour()))), "R=100,G=200,B=150");
    assert_eq!(path(&seen!(label_text("blue"))), ".blue");
    assert_eq!(path(&seen!(label_list(LIST))), ".blue,black,brown");
    assert_eq!(path(&seen!(label_object(&colour()))), ".R,100,G,200,B,150");
    assert_eq!(path(&seen!(label_exploded_text("blue"))), ".blue");
    assert_eq!(path(&seen!(label_exploded_list(LIST))), ".blue.black.brown");
    assert_eq!(path(&seen!(label_exploded_object(&colour()))), ".R=100.G=200.B=150");
    assert_eq!(path(&seen!(matrix_text("blue"))), ";color=blue");
    assert_eq!(path(&seen!(matrix_list(LIST))), ";color=blue,black,brown");
    assert_eq!(path(&seen!(matrix_object(&colour()))), ";color=R,100,G,200,B,150");
    assert_eq!(path(&seen!(matrix_exploded_text("blue"))), ";color=blue");
    assert_eq!(path(&seen!(matrix_exploded_list(LIST))), ";color=blue;color=black;color=brown");
    assert_eq!(path(&seen!(matrix_exploded_object(&colour()))), ";R=100;G=200;B=150");
}

#[tokio::test]
async fn in_a_query() {
    assert_eq!(seen!(form_text("blue")).raw_query, "color=blue");
    assert_eq!(seen!(form_list(LIST)).raw_query, "color=blue,black,brown");
    assert_eq!(seen!(form_object(&colour())).raw_query, "color=R,100,G,200,B,150");
    assert_eq!(seen!(form_exploded_text("blue")).raw_query, "color=blue");
    assert_eq!(seen!(form_exploded_list(LIST)).raw_query, "color=blue&color=black&color=brown");
    assert_eq!(seen!(form_exploded_object(&colour())).raw_query, "R=100&G=200&B=150");
    assert_eq!(seen!(form_text("")).raw_query, "color=");
    assert_eq!(seen!(space_list(LIST)).raw_query, "color=blue%20black%20brown");
    assert_eq!(seen!(space_object(&colour())).raw_query, "color=R%20100%20G%20200%20B%20150");
    assert_eq!(seen!(pipe_list(LIST)).raw_query, "color=blue%7Cblack%7Cbrown");
    assert_eq!(seen!(pipe_object(&colour())).raw_query, "color=R%7C100%7CG%7C200%7CB%7C150");
    let deep = seen!(deep_object(&colour()));
    assert_eq!(deep.raw_query, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
}

#[tokio::test]
async fn in_headers_and_cookies() {
    assert_eq!(seen!(header_text("blue")).header("x-color"), Some("blue"));
    assert_eq!(seen!(header_list(LIST)).header("x-color"), Some("blue,black,brown"));
    assert_eq!(seen!(header_exploded_list(LIST)).header("x-color"), Some("blue,black,brown"));
    assert_eq!(seen!(header_object(&colour())).header("x-color"), Some("R,100,G,200,B,150"));
    let exploded = seen!(header_exploded_object(&colour()));
    assert_eq!(exploded.header("x-color"), Some("R=100,G=200,B=150"));
    assert_eq!(seen!(cookie_text("blue sky")).header("cookie"), Some("color=blue%20sky"));
    assert_eq!(seen!(cookie_list(LIST)).header("cookie"), Some("color=blue,black,brown"));
    assert_eq!(seen!(cookie_object(&colour())).header("cookie"), Some("R=100; G=200; B=150"));
    let both = seen!(optional_ones().session("a").limits(&[1, 2]).session("b"));
    assert_eq!(both.header("cookie"), Some("limits=1; limits=2; session=b"));
}

#[tokio::test]
async fn a_value_stays_in_its_segment_under_every_style() {
    let server = Server::start(204, "");
    let client = client(&server);
    for error in [
        client.simple_list([""; 0]).await.expect_err("nothing"),
        client.simple_list([".."]).await.expect_err("another path"),
        client.label_text("").await.expect_err("this path"),
        client.label_text(".").await.expect_err("another path"),
        client.label_exploded_list([""]).await.expect_err("this path"),
        client.matrix_list([""; 0]).await.expect_err("nothing"),
    ] {
        assert!(error.to_string().contains("would lead to another path"), "{error}");
    }
    assert!(!server.has_request());
    assert_eq!(path(&seen!(matrix_list(["../..", "a/b"]))), ";color=..%2F..,a%2Fb");
}

#[tokio::test]
async fn what_is_empty_is_not_sent() {
    let request = seen!(
        optional_ones()
            .sizes(&[])
            .names([""; 0])
            .filter(&Filter::new())
            .metadata(&BTreeMap::new())
            .x_list(&[])
            .limits(&[])
    );
    assert_eq!(request.raw_query, "");
    assert_eq!((request.header("x-list"), request.header("cookie")), (None, None));
}

#[tokio::test]
async fn lists_hold_whatever_is_a_single_value() {
    let request = seen!(
        optional_ones()
            .sizes(&[1.5, 2.0])
            .flags(&[Some(true), None])
            .kinds(&[Kind::Dog, "bird".into()])
            .names(vec!["a/b".to_owned(), "c&d".to_owned()])
    );
    assert_eq!(
        request.raw_query,
        "sizes=1.5&sizes=2&flags=true&kinds=dog,bird&names=a/b&names=c%26d"
    );
    let server = Server::start(204, "");
    let error = client(&server).optional_ones().sizes(&[f64::NAN]).await.expect_err("no number");
    assert!(error.to_string().contains("`sizes[0]` is NaN"), "{error}");
}

#[tokio::test]
async fn what_is_in_an_object_has_brackets_of_its_own() {
    let filter = Filter::new()
        .name("n")
        .size(FilterSize::new().min(1))
        .tags(vec!["a".to_owned(), "b".to_owned()])
        .owners(vec![Owner::new(7)]);
    let metadata = BTreeMap::from([("key".to_owned(), "value".to_owned())]);
    let anything = BTreeMap::from([("a".to_owned(), json!({ "b": [true] }))]);
    let request = seen!(optional_ones().filter(&filter).metadata(&metadata).anything(&anything));
    let pairs: Vec<(&str, &str)> =
        request.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(
        pairs,
        [
            ("filter[name]", "n"),
            ("filter[size][min]", "1"),
            ("filter[tags][]", "a"),
            ("filter[tags][]", "b"),
            ("filter[owners][0][id]", "7"),
            ("metadata[key]", "value"),
            ("anything[a][b][]", "true"),
        ]
    );
}

#[tokio::test]
async fn elements_that_have_parts_are_json() {
    let request = seen!(optional_ones().sortings(&[Owner::new(1), Owner::new(2)]));
    assert_eq!(request.raw_query, "sortings=%7B%22id%22%3A1%7D&sortings=%7B%22id%22%3A2%7D");
}

#[tokio::test]
async fn a_parameter_of_several_kinds_is_written_as_what_it_is() {
    let (seven, all) = (OptionalOnesEither::from(7), OptionalOnesMixed::from(json!("all")));
    let request = seen!(optional_ones().either(&seven).mixed(&all));
    assert_eq!(request.raw_query, "either=7&mixed=all");
    let (list, yes) = (OptionalOnesEither::from(vec![1, 2]), OptionalOnesMixed::from(json!(true)));
    let request = seen!(optional_ones().either(&list).mixed(&yes));
    assert_eq!(request.raw_query, "either=1&either=2&mixed=true");
}

#[tokio::test]
async fn a_parameter_with_a_media_type_is_written_as_that() {
    let filter = Filter::new().name("a b");
    let request = seen!(optional_ones().r#where(&filter).plain("c d").markup("<R/>"));
    assert!(request.has_query("where", r#"{"name":"a b"}"#), "{request:?}");
    assert!(request.has_query("plain", "c d") && request.has_query("markup", "<R/>"));
}

#[tokio::test]
async fn what_a_style_is_not_defined_for_is_written_in_the_usual_way() {
    let call =
        seen!(undefined_styles().pipe_text("a").pipe_exploded(&[1, 2]).deep_list(["x", "y"]));
    let pairs: Vec<(&str, &str)> =
        call.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(
        pairs,
        [
            ("pipe_text", "a"),
            ("pipe_exploded", "1"),
            ("pipe_exploded", "2"),
            ("deep_list[]", "x"),
            ("deep_list[]", "y"),
        ]
    );
}

#[tokio::test]
async fn a_member_is_not_taken_for_another_parameter() {
    let server = Server::start(204, "");
    let names = BTreeMap::from([("plain".to_owned(), "x".to_owned())]);
    let call = client(&server).optional_ones().exploded(&names).plain("y");
    let error = call.await.expect_err("there are two");
    assert!(error.to_string().contains("is there twice"), "{error}");
    let brackets = BTreeMap::from([("a][b".to_owned(), "x".to_owned())]);
    let error = client(&server).optional_ones().metadata(&brackets).await.expect_err("brackets");
    assert!(error.to_string().contains("brackets in its name"), "{error}");
    let error = client(&server).header_list(["a,b", "c"]).await.expect_err("a comma");
    assert!(error.to_string().contains("within one of them"), "{error}");
    assert!(!server.has_request());
    assert_eq!(seen!(optional_ones().texts(["a"])).raw_query, "texts=a");
}

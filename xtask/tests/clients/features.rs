//! What the client of `features.yaml` does, besides what the tests say that are generated with it.
//! This file is put among them.

mod support;

use feature_parade::models::{
    Answer, Basket, Cat, Circle, Group, Kitten, Order, Same, Shape, Size, Sloppy, Square, Toy,
    ToyKind,
};
use feature_parade::{Client, ErrorKind, servers};
use support::{Server, decode, response};

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).token("the-token").build().expect("a client")
}

#[tokio::test]
async fn a_rule_holds_for_each_item_of_a_body_and_within_it() {
    let server = Server::start(201, "");
    let client = client(&server);
    for good in ["[]", r#"[{"toy": "ball"}]"#, r#"[{"toy": "a", "others": [{"id": 7}]}]"#] {
        let orders: Vec<Order> = decode(good);
        client.order(&orders).await.expect("a success");
        assert_eq!(server.request().json(), decode::<serde_json::Value>(good));
    }
    for (bad, said) in [
        ("[{}]", "`Order` needs `toy`, or `id`"),
        (r#"[{"toy": "a", "id": 1}]"#, "`Order` must have only one of `toy`, and `id`"),
        (r#"[{"toy": "a"}, {"id": 1, "others": [{}]}]"#, "`Order` needs `toy`, or `id`"),
    ] {
        let orders: Vec<Order> = decode(bad);
        let error = client.order(&orders).await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.to_string(), format!("not sent: {said} (PUT /orders)"));
    }
    assert!(!server.has_request());
}

#[tokio::test]
async fn a_rule_holds_in_an_optional_body_and_its_maps() {
    let server = Server::start(204, "");
    let client = client(&server);
    client.reorder().await.expect("a success without a body");
    assert!(server.request().body.is_empty());
    for bad in [
        r#"{"first": {}}"#,
        r#"{"first": {"toy": "a"}, "second": {}}"#,
        r#"{"first": {"toy": "a"}, "check": {"a": {}}}"#,
        r#"{"first": {"toy": "a"}, "more": {}}"#,
        r#"{"first": {"toy": "a"}, "pair": {"a": "1"}}"#,
        r#"{"first": {"toy": "a"}, "pair": {"c": "1"}}"#,
    ] {
        let basket: Basket = decode(bad);
        let error = client.reorder().body(&basket).await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{bad}");
    }
    assert!(!server.has_request());
}

#[tokio::test]
async fn what_sets_a_parameter_takes_an_option_as_well() {
    let server = Server::start(200, "[]");
    let client = client(&server);
    let call = || client.list_toys(7, &ToyKind::from("ball"), "2026-01-31", &Size::N1, 0.5);
    let toy_type: Option<String> = Some("round".to_owned());
    let values = call().limit(5).body_in_query(true).below(&Size::N10).weight(1.5);
    values.r#type("round").x_trace("abc").await.expect("a success");
    let values = server.request();
    let options = call().limit(Some(5)).body_in_query(Some(true)).below(&Some(Size::N10));
    let options = options.weight(Some(1.5)).r#type(toy_type.as_deref()).x_trace(Some("abc"));
    options.await.expect("a success");
    let options = server.request();
    assert_eq!((&values.query, values.header("x-trace")), (&options.query, Some("abc")));
    assert_eq!(options.header("x-trace"), Some("abc"));
    assert!(values.has_query("below", "10") && values.has_query("type", "round"));

    let call = call().limit(None).body_in_query(None).below(None).weight(None);
    call.r#type(None::<String>).x_trace(None::<&str>).await.expect("a success");
    let request = server.request();
    assert_eq!(request.query.len(), 2, "those that are required: {:?}", request.query);
    assert_eq!(request.header("x-trace"), None);
}

/// For one operation needs none, and with some credentials others can be called.
#[test]
fn a_client_needs_no_credential_where_an_operation_needs_none() {
    let builder = || Client::builder().base_url("http://localhost");
    builder().build().expect("a client");
    builder().token(None::<String>).cookie_key(Some("a")).build().expect("a client");
}

#[tokio::test]
async fn headers_are_read_by_the_names_that_most_responses_declare() {
    let headers = "X-RateLimit-Limit: 10\r\nX-RateLimit-Remaining: 9\r\nX-RateLimit-Reset: 8\r\nX-Request-Id: abc\r\n";
    let server = Server::start_raw(response(201, headers, ""));
    let response = client(&server).order(&[]).response().await.expect("a success");
    let limit = response.rate_limit().expect("a rate limit");
    assert_eq!((limit.limit(), limit.remaining()), (Some(10), Some(9)));
    assert_eq!(limit.reset().map(|reset| reset.as_secs()), Some(8));
    assert_eq!(response.request_id(), Some("abc"));
}

#[test]
fn servers_with_a_whole_url_are_named() {
    let [production, localhost] = [servers::Server::Production, servers::Server::Localhost];
    assert_eq!(production.url(), "https://{region}.example.com/v1");
    assert_eq!(localhost.url(), "http://localhost:8080");
}

#[test]
fn an_object_of_several_schemas_has_the_members_of_all() {
    let cat = Cat::new("Mog", 4, "t", 18).undeclared(1).colour("ginger");
    let kitten = Kitten::new("Tom", 4, "u", 18, cat.clone()).undeclared(true);
    let json = serde_json::to_value(kitten.siblings(vec![])).expect("JSON");
    assert_eq!(json["mother"], serde_json::to_value(&cat).expect("JSON"));
    support::assert_round_trip::<Kitten>(
        r#"{"name": "a", "legs": 1, "tag": "b", "claws": 2, "undeclared": null, "mother":
        {"name": "a", "legs": 1, "tag": "b", "claws": 2, "undeclared": {}}, "more": "kept"}"#,
    );
    let without_legs = r#"{"name": "a", "tag": "b", "claws": 2, "undeclared": 1}"#;
    assert!(serde_json::from_str::<Cat>(without_legs).is_err(), "one part requires it");
}

#[test]
fn listed_integers_keep_what_they_do_not_know() {
    let sizes: Vec<Size> = decode("[-1, 10, 11]");
    assert_eq!(sizes, [Size::Minus1, Size::N10, Size::UnknownValue(11)]);
    assert_eq!(serde_json::to_string(&sizes).expect("JSON"), "[-1,10,11]");
    assert_eq!(format!("{} {}", Size::N0, Size::from(7)), "0 7");
    assert_eq!(i64::from(Size::N1), 1);
    assert!(serde_json::from_str::<Size>(r#""1""#).is_err());
}

#[test]
fn a_union_goes_by_its_discriminator() {
    let circle: Shape = decode(r#"{"kind": "disc", "radius": 1.5}"#);
    assert_eq!(circle, Shape::from(Circle::new("disc", 1.5)));
    let group = Group::new(vec![circle.clone()]).first(Square::new(2));
    let json = serde_json::to_string(&Shape::from(group)).expect("JSON");
    assert_eq!(
        json,
        r#"{"kind":"Group","shapes":[{"kind":"disc","radius":1.5}],"first":{"kind":"box","side":2}}"#
    );
    support::assert_round_trip::<Shape>(&json);
    for unknown in
        [r#"{"kind": "star", "points": 5}"#, r#"{"radius": 1}"#, "7", r#"{"kind": "box"}"#]
    {
        let shape: Shape = decode(unknown);
        assert!(matches!(shape, Shape::UnknownValue(_)), "{shape:?}");
        support::assert_round_trip::<Shape>(unknown);
    }
}

#[test]
fn a_union_without_a_discriminator_goes_by_what_a_value_looks_like() {
    let responses: Vec<Answer> = decode(
        r#"["s", 1, true, ["t", [2]], {"type": "closed", "yes": true},
        {"type": "open", "text": "a", "note": "b"}, {"text": "c", "other": "d"}, 1.5, {"x": 1}]"#,
    );
    let kinds: Vec<String> = responses
        .iter()
        .map(|response| format!("{response:?}").split('(').next().unwrap_or_default().to_owned())
        .collect();
    let expected = [
        "String",
        "Integer",
        "Boolean",
        "Array",
        "YesOrNo",
        "Open",
        "Other",
        "UnknownValue",
        "UnknownValue",
    ];
    assert_eq!(kinds, expected);
    let toy = Toy::new("a", "b", 1.0, None).answer("text").number(1.0).either(vec![1]);
    let json = serde_json::to_value(&toy).expect("JSON");
    assert_eq!(json["answer"], "text");
    assert_eq!(json["either"], serde_json::json!([1]));
    let sloppy: Sloppy = decode(r#"{"name": "Mog"}"#);
    assert!(matches!(sloppy, Sloppy::Animal(_)));
    let same: Same = decode(r#""medium""#);
    assert_eq!(same, Same::Medium);
}

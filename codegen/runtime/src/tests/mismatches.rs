//! Responses that aren't all that is declared, and cost no call all the same.

use std::collections::BTreeMap;

use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{API, KEY};
use crate::runtime::operation::{Declaration, Decode, RawResponse};
use crate::runtime::{Client, ClientBuilder, Error, Operation, Response};
use crate::{ErrorKind, FakeTransport, Mismatch};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Page {
    id: i64,
    title: Option<String>,
    #[serde(default)]
    items: Vec<Item>,
    cover: Option<Item>,
    #[serde(default)]
    by_name: BTreeMap<String, Item>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Item {
    id: i64,
    size: Option<u8>,
    parts: Option<Vec<Item>>,
    weight: Option<f64>,
}

#[derive(Debug)]
pub(super) enum GetPage {}

impl Operation for GetPage {
    type Output = Page;

    const DECLARATION: &'static Declaration = &Declaration {
        api: &API,
        id: "getPage",
        method: &Method::GET,
        path: "/page",
        accept: "application/json",
        security: &[],
        other_successes: &[],
        errors: &[],
    };

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

#[derive(Debug)]
enum ListItems {}

impl Operation for ListItems {
    type Output = Vec<Item>;

    const DECLARATION: &'static Declaration = GetPage::DECLARATION;

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

fn page() -> Page {
    Page { id: 1, title: None, items: Vec::new(), cover: None, by_name: BTreeMap::new() }
}

fn item(id: i64) -> Item {
    Item { id, size: None, parts: None, weight: None }
}

fn client(fake: &FakeTransport, settings: fn(ClientBuilder) -> ClientBuilder) -> Client {
    let builder = ClientBuilder::new(&API).base_url("http://localhost").transport(fake.clone());
    settings(builder).build().expect("a client")
}

async fn get(body: &Value) -> Result<Response<Page>, Error> {
    let fake = FakeTransport::new().answer_json(StatusCode::OK, body);
    client(&fake, |builder| builder).call::<GetPage>().response().await
}

/// The order of members is that of the JSON, which is the tests' own business.
fn sorted(mut mismatches: Vec<String>) -> Vec<String> {
    mismatches.sort();
    mismatches
}

/// What came of a body, and what was left out of it.
async fn read(body: Value) -> (Page, Vec<String>) {
    let response = get(&body).await.expect("a success");
    let mismatches = response.mismatches().iter().map(Mismatch::to_string).collect();
    (response.into_value(), mismatches)
}

#[tokio::test]
async fn what_fits_has_no_mismatches() {
    let (value, mismatches) = read(json!({"id": 1, "more": true})).await;
    assert_eq!(value, page());
    assert!(mismatches.is_empty());
}

#[tokio::test]
async fn an_optional_member_of_another_type_is_left_out() {
    let (value, mismatches) = read(json!({"id": 1, "title": 5, "cover": "none"})).await;
    assert_eq!(value, page());
    assert_eq!(
        sorted(mismatches),
        [
            "`cover` should be struct Item, but a string came",
            "`title` should be a string, but an integer came",
        ]
    );
}

#[tokio::test]
async fn what_can_not_be_without_a_member_is_left_out_with_it() {
    let (value, mismatches) = read(json!({
        "id": 1,
        "cover": {"id": "x", "size": 1},
        "by_name": {"a": {"id": 1}, "b": {"size": 1}},
    }))
    .await;
    assert_eq!(value, Page { by_name: BTreeMap::from([("a".to_owned(), item(1))]), ..page() });
    assert_eq!(
        sorted(mismatches),
        [
            "`by_name.b.id` should be there, but nothing came; `by_name.b` is left out",
            "`cover.id` should be i64, but a string came; `cover` is left out",
        ]
    );
}

#[tokio::test]
async fn elements_of_lists_are_left_out_and_called_as_they_came() {
    let (value, mismatches) = read(json!({"id": 1, "items": [
        {"id": 0}, null, {"id": 2, "size": 300}, {"id": 3, "size": "large"}, {"id": null}, 5,
        {"id": 6, "parts": [{"id": 60}, {}, {"id": 62, "size": "large"}]},
    ]}))
    .await;
    let parts = Some(vec![item(60), item(62)]);
    let items = vec![item(0), item(2), item(3), Item { parts, ..item(6) }];
    assert_eq!(value, Page { items, ..page() });
    assert_eq!(
        mismatches,
        [
            "`items[1]` should be struct Item, but null came",
            "`items[2].size` should be u8, but an integer came",
            "`items[3].size` should be u8, but a string came",
            "`items[4].id` should be i64, but null came; `items[4]` is left out",
            "`items[5]` should be struct Item, but an integer came",
            "`items[6].parts[1].id` should be there, but nothing came; `items[6].parts[1]` is left out",
            "`items[6].parts[2].size` should be u8, but a string came",
        ]
    );
}

#[tokio::test]
async fn a_list_that_no_element_fits_is_left_out_as_a_whole() {
    let (value, mismatches) = read(json!({"id": 1, "items": ["a", {"size": 1}], "cover":
        {"id": 5, "parts": [{"id": 6, "parts": [5]}]}}))
    .await;
    let cover = Item { parts: Some(vec![item(6)]), ..item(5) };
    assert_eq!(value, Page { cover: Some(cover), ..page() });
    assert_eq!(
        sorted(mismatches),
        [
            "`cover.parts[0].parts[0]` should be struct Item, but an integer came; \
             `cover.parts[0].parts` is left out",
            "`items[0]` should be struct Item, but a string came; `items` is left out",
            "`items[1].id` should be there, but nothing came; `items[1]` is left out",
        ]
    );
    let fake = FakeTransport::new().answer(StatusCode::OK, "[{}, {}]");
    let builder = ClientBuilder::new(&API).base_url("http://localhost").transport(fake);
    let call = builder.build().expect("a client").call::<ListItems>();
    let error = call.await.expect_err("rather than an empty list");
    assert_eq!(error.json_path(), Some("[0]"));
}

#[tokio::test]
async fn what_fits_is_kept_where_others_of_its_kind_do_not() {
    let items = json!([{"id": 1, "size": 300}, {"id": 2, "size": 255}, {"id": 3, "size": 256}]);
    let (value, mismatches) = read(json!({"id": 1, "items": items})).await;
    assert_eq!(value.items[1].size, Some(255));
    assert_eq!(mismatches.len(), 2);
}

#[tokio::test]
async fn what_must_be_there_fails_the_call_with_the_first_reason() {
    for body in
        [json!({"id": "x"}), json!({"title": 5}), json!([]), json!({"id": null, "title": 5})]
    {
        let error = get(&body).await.expect_err("a failure");
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
    }
    let fake = FakeTransport::new().answer(StatusCode::OK, r#"{"title": 5, "id": "x"}"#);
    let error = client(&fake, |builder| builder).call::<GetPage>().await.expect_err("a failure");
    assert_eq!(error.json_path(), Some("title"));
    let fake = FakeTransport::new().answer(StatusCode::OK, r#"{"title": 5, "id": 1} more"#);
    let call = client(&fake, |builder| builder).call::<GetPage>();
    call.await.expect_err("that is no JSON");
}

#[tokio::test]
async fn a_strict_client_wants_all_as_declared() {
    let fake = FakeTransport::new().answer(StatusCode::OK, r#"{"id": 1, "title": 5}"#);
    let client = client(&fake, ClientBuilder::strict_answers);
    let error = client.call::<GetPage>().await.expect_err("a failure");
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("title")));
    assert!(fake.mismatches().is_empty());
}

#[tokio::test]
async fn the_fake_transport_tells_as_well() {
    let fake = FakeTransport::new()
        .answer(StatusCode::OK, r#"{"id": 1, "title": 5}"#)
        .answer(StatusCode::OK, r#"{"id": 1}"#)
        .answer(StatusCode::OK, r#"{"id": 1, "cover": []}"#);
    let client = client(&fake, |builder| builder);
    for _ in 0..3 {
        client.call::<GetPage>().await.expect("a success");
    }
    let paths: Vec<String> = fake.mismatches().iter().map(|it| it.path().to_owned()).collect();
    assert_eq!(paths, ["title", "cover"]);
    let mismatch = &fake.mismatches()[0];
    assert_eq!((mismatch.declared(), mismatch.came()), ("a string", "an integer"));
    assert_eq!(mismatch.left_out(), "title");
}

#[tokio::test]
async fn a_mismatch_shows_no_credential() {
    let name = "the-secret-of-the-client\u{1b}[2J";
    let fake =
        FakeTransport::new().answer_json(StatusCode::OK, &json!({"id": 1, "by_name": {(name): 5}}));
    let client = client(&fake, |builder| builder);
    let call = client.call::<GetPage>().header("x-api-key", "the-secret-of-the-client");
    let response = call.response().await.expect("a success");
    let shown = format!("{:?} {}", response.mismatches(), response.mismatches()[0]);
    assert!(!shown.contains("secret-of") && !shown.contains('\u{1b}'), "{shown}");
}

/// Each pass leaves out all that is wrong in the same way, so that many don't take many passes.
#[tokio::test]
async fn thousands_of_mismatches_are_left_out_and_the_first_thousand_told() {
    let items: Vec<Value> = (0..20_000)
        .map(|id| json!({"id": if id % 3 == 0 { json!("x") } else { json!(id) }, "size": "large"}))
        .collect();
    let (value, mismatches) = read(json!({"id": 1, "items": items})).await;
    assert_eq!(value.items.len(), 13_333);
    assert_eq!(mismatches.len(), 1000);
}

/// However many elements are left out, each list is looked through once.
#[tokio::test]
async fn a_list_of_which_one_element_fits_is_that() {
    let mut items = vec![json!(5); 300_000];
    items.push(json!({"id": 1}));
    let (value, mismatches) = read(json!({"id": 1, "items": items})).await;
    assert_eq!(value.items, [item(1)]);
    assert_eq!(mismatches.len(), 1000);
}

#[tokio::test]
async fn what_would_take_too_many_passes_fails() {
    let many: BTreeMap<String, Value> = (0..1000).map(|it| (it.to_string(), json!(it))).collect();
    get(&json!({"id": 1, "by_name": many})).await.expect_err("too many kinds");
    let large = "x".repeat(5 << 20);
    get(&json!({"id": 1, "title": 5, "large": large})).await.expect_err("too large");
}

#[derive(Debug, PartialEq, Deserialize)]
struct Series {
    time: Vec<String>,
    temp: Option<Vec<f64>>,
    rates: Option<BTreeMap<String, f64>>,
}

#[derive(Debug)]
enum GetSeries {}

impl Operation for GetSeries {
    type Output = Series;

    const DECLARATION: &'static Declaration = GetPage::DECLARATION;

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

async fn series(body: &str) -> Result<Series, Error> {
    let fake = FakeTransport::new().answer(StatusCode::OK, body);
    client(&fake, |builder| builder).call::<GetSeries>().await
}

#[tokio::test]
async fn what_has_its_place_keeps_it() {
    let found = series(r#"{"time":["0h","1h","2h"],"temp":[1.0,null,3.0],"rates":{"a":1}}"#).await;
    let found = found.expect("a success");
    assert_eq!(found.temp, None, "3.0 would be of 1h");
    assert_eq!(found.time.len(), 3);
    let found = series(r#"{"time":[],"rates":{"USD":"1.2","EUR":"1"}}"#).await;
    assert_eq!(found.expect("a success").rates, None, "rather than no rates");
    let found = series(r#"{"time":[],"rates":{"USD":1.2,"EUR":"1"}}"#).await.expect("a success");
    assert_eq!(found.rates, Some(BTreeMap::from([("USD".to_owned(), 1.2)])));
    series(r#"{"time":["0h",1]}"#).await.expect_err("it must be there");
}

#[tokio::test]
async fn what_is_there_twice_is_told() {
    let fake = FakeTransport::new().answer(StatusCode::OK, r#"{"id":1,"title":"a","title":"b"}"#);
    let client = client(&fake, |builder| builder);
    let response = client.call::<GetPage>().response().await.expect("a success");
    assert_eq!(response.value().title.as_deref(), Some("b"));
    let told: Vec<String> = response.mismatches().iter().map(Mismatch::to_string).collect();
    assert_eq!(told, ["`title` should be there once, but another came"]);
}

/// What is read where nothing has to be there, or nothing at all.
#[derive(Debug, Default, PartialEq, Deserialize)]
struct Receipt {
    id: Option<i64>,
}

#[derive(Debug)]
enum GetReceipt {}

impl Operation for GetReceipt {
    type Output = Receipt;

    const DECLARATION: &'static Declaration = GetPage::DECLARATION;

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

#[derive(Debug)]
enum GetAnything {}

impl Operation for GetAnything {
    type Output = Value;

    const DECLARATION: &'static Declaration = GetPage::DECLARATION;

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

#[tokio::test]
async fn where_nothing_came_it_is_null_or_an_object_without_members_that_can_do_without() {
    for body in ["", "\r\n", "\u{feff}"] {
        let fake = FakeTransport::new()
            .answer(StatusCode::ACCEPTED, body)
            .answer(StatusCode::OK, body)
            .answer(StatusCode::OK, body)
            .answer(StatusCode::OK, body);
        let client = client(&fake, |builder| builder);
        let anything = client.call::<GetAnything>().response().await.expect("a success");
        assert_eq!(anything.value(), &Value::Null);
        let told: Vec<String> = anything.mismatches().iter().map(Mismatch::to_string).collect();
        assert_eq!(told, ["`.` should be JSON, but nothing came"]);
        let receipt = client.call::<GetReceipt>().await.expect("a success");
        assert_eq!(receipt, Receipt::default());
        assert_eq!(fake.mismatches().len(), 2);
        client.call::<GetPage>().await.expect_err("its id must be there");
        client.call::<ListItems>().await.expect_err("a list isn't nothing");
    }
}

#[tokio::test]
async fn where_nothing_came_a_strict_client_fails() {
    let fake = FakeTransport::new().answer(StatusCode::OK, "").answer(StatusCode::OK, "");
    let client = client(&fake, ClientBuilder::strict_answers);
    let error = client.call::<GetReceipt>().await.expect_err("a failure");
    assert_eq!(error.kind(), ErrorKind::Decode);
    client.call::<GetAnything>().await.expect_err("a failure");
    assert!(fake.mismatches().is_empty());
}

#[derive(Debug)]
enum GetLog {}

impl Operation for GetLog {
    type Output = String;

    const DECLARATION: &'static Declaration = GetPage::DECLARATION;

    const DECODE: Decode<Self::Output> = RawResponse::json_text;
}

#[tokio::test]
async fn a_text_that_is_no_json_string_is_had_as_it_came() {
    for body in ["id,name\n1,Rex\n", "{\"a\":1}\n{\"a\":2}\n", "{\"a\":1}\n", "12", "grün", ""] {
        let fake = FakeTransport::new().answer(StatusCode::OK, body);
        let client = client(&fake, |builder| builder);
        let log = client.call::<GetLog>().response().await.expect("a success");
        assert_eq!(log.value(), body);
        let told: Vec<String> = log.mismatches().iter().map(Mismatch::to_string).collect();
        let came = if body.is_empty() { "nothing" } else { "another text" };
        assert_eq!(told, [format!("`.` should be a JSON string, but {came} came")]);
    }
    let fake = FakeTransport::new().answer(StatusCode::OK, r#""a\n""#);
    let log = client(&fake, |builder| builder).call::<GetLog>().response().await;
    let log = log.expect("a success");
    assert_eq!((log.value().as_str(), log.mismatches()), ("a\n", &[][..]));
}

#[tokio::test]
async fn what_is_no_text_fails_where_a_json_string_is_declared() {
    for body in [&b"null"[..], b"\xff"] {
        let fake = FakeTransport::new().answer(StatusCode::OK, body);
        let client = client(&fake, |builder| builder);
        client.call::<GetLog>().await.expect_err("no text");
    }
    let fake = FakeTransport::new().answer(StatusCode::OK, "id,name");
    let client = client(&fake, ClientBuilder::strict_answers);
    client.call::<GetLog>().await.expect_err("a strict client wants JSON");
    assert!(fake.mismatches().is_empty());
}

/// Names as long as the response, in each of many places.
#[tokio::test]
async fn long_names_cost_no_more_than_they_are_long() {
    let name = "x".repeat(200_000);
    let items: Vec<Value> = (0..1000).map(|id| json!({"id": id, "size": "large"})).collect();
    let body = json!({"id": 1, "by_name": {(name): {"id": 1, "parts": items}}});
    let (value, mismatches) = read(body).await;
    assert_eq!(value.by_name.len(), 1);
    assert_eq!(mismatches.len(), 1000);
    assert!(mismatches.iter().all(|told| told.len() < 1000));
}

/// A page for who has a key.
#[derive(Debug)]
enum GetKeyedPage {}

impl Operation for GetKeyedPage {
    type Output = Page;

    const DECLARATION: &'static Declaration = &Declaration {
        api: &API,
        id: "getKeyedPage",
        method: &Method::GET,
        path: "/page",
        accept: "application/json",
        security: &[&[KEY]],
        other_successes: &[],
        errors: &[],
    };

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

async fn undeclared(body: &str) -> Vec<String> {
    let fake = FakeTransport::new().answer(StatusCode::OK, body);
    let client = client(&fake, |builder| builder.credential(KEY, "hush-hush".to_owned()));
    client.call::<GetKeyedPage>().response().await.expect("a success").undeclared()
}

#[tokio::test]
async fn what_is_not_declared_is_told_when_asked() {
    assert_eq!(undeclared(r#"{"id":1,"title":"a","items":[{"id":1}]}"#).await, [""; 0]);
    let body = r#"{"id":1,"new":{"a":1},"items":[{"id":1},{"id":2,"tag":"","parts":[{"id":3,"tag":""}]},
        {"id":4,"tag":"b"}],"by_name":{"a":{"id":5,"tag":"c"}},"nothing":null}"#;
    let paths = ["by_name.a.tag", "items[].parts[].tag", "items[].tag", "new"];
    assert_eq!(undeclared(body).await, paths);
}

#[tokio::test]
async fn what_is_declared_and_left_out_is_told_as_that_alone() {
    let body = r#"{"id":1,"title":2,"items":[{"id":1,"size":"large","tag":"a"},{"id":2}],
        "cover":{"id":"none"},"new":1}"#;
    assert_eq!(undeclared(body).await, ["items[].tag", "new"]);
    let body = r#"{"id":1,"items":[{"id":"none"},{"id":2,"tag":"a"}],"new":1}"#;
    assert_eq!(undeclared(body).await, ["new"], "which element is which can't be told");
}

#[tokio::test]
async fn no_more_is_told_than_can_be_read() {
    let members: Vec<String> = (0..5000).map(|n| format!("\"{n}\":0")).collect();
    let body = format!(r#"{{"id":1,{}}}"#, members.join(","));
    assert_eq!(undeclared(&body).await.len(), 1000);
    let long = format!(r#"{{"id":1,"{}":1,"hush-hush":1}}"#, "x\\n".repeat(100_000));
    let told = undeclared(&long).await;
    assert!(told.iter().all(|path| path.len() < 1000), "{told:?}");
    assert!(!told.concat().contains("hush-hush"), "{told:?}");
}

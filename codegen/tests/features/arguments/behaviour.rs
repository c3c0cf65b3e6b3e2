//! What callers have to give, and what is sent where they don't.

mod support;

use std::collections::BTreeMap;

use arguments::Client;
use arguments::models::{ListPetsXApiVersion, Order};
use support::{Request, Server};

/// What a server sees of a call.
macro_rules! seen {
    ($method:ident($($argument:expr),*) $($then:tt)*) => {{
        let server = Server::start(204, "");
        let client = Client::new(server.url()).expect("a client");
        client.$method($($argument),*) $($then)*.await.expect("a success");
        server.request()
    }};
}

fn filter() -> BTreeMap<String, String> {
    BTreeMap::from([("a".to_owned(), "b".to_owned())])
}

fn sorted(request: &Request) -> Vec<&str> {
    let mut pairs: Vec<&str> = request.raw_query.split('&').collect();
    pairs.sort_unstable();
    pairs
}

#[tokio::test]
async fn what_has_a_default_or_one_value_needs_not_be_given() {
    let request = seen!(list_pets("cat", 7, &filter()));
    assert_eq!(request.path, "/v1/pets/cat");
    assert_eq!(
        sorted(&request),
        [
            "fields=name,a%2Cb",
            "filter%5Ba%5D=b",
            "limit=20",
            "order=down",
            "reserved=a/b",
            "share=1",
            "sizes=1%7C2",
            "strict=false",
            "wrong=7",
        ]
    );
    assert_eq!(request.header("x-api-version"), Some("2024-01-01"));
    assert!(request.has_cookie("lang", "en"));
}

#[tokio::test]
async fn what_is_given_takes_the_place_of_a_default() {
    let request = seen!(
        list_pets("dog", 7, &filter())
            .limit(5)
            .share(0.5)
            .order(&Order::Up)
            .fields(["id"])
            .sizes(&[])
            .reserved("c")
            .strict(true)
            .owner("Rex")
            .none(["x"])
            .x_api_version(&ListPetsXApiVersion::from("2025-01-01"))
            .lang("de")
    );
    assert_eq!(request.path, "/v1/pets/dog");
    assert_eq!(
        sorted(&request),
        [
            "fields=id",
            "filter%5Ba%5D=b",
            "limit=5",
            "none=x",
            "order=up",
            "owner=Rex",
            "reserved=c",
            "share=0.5",
            "strict=true",
            "wrong=7",
        ]
    );
    assert_eq!(request.header("x-api-version"), Some("2025-01-01"));
    assert_eq!(request.header("cookie"), Some("lang=de"));
}

#[tokio::test]
async fn none_is_as_good_as_not_set() {
    let request = seen!(list_pets("cat", 7, &filter()).limit(None).owner(None::<String>));
    assert!(request.has_query("limit", "20"));
    assert!(!request.raw_query.contains("owner"));
}

#[tokio::test]
async fn what_may_be_empty_is_sent_by_its_name() {
    let request = seen!(allows_empty(&[]));
    assert_eq!(request.raw_query, "joined=");
    let request =
        seen!(allows_empty(&[]).tags([""; 0]).name("").filter(&BTreeMap::new()).page(None));
    assert_eq!(sorted(&request), ["filter=", "joined=", "name=", "tags="]);
    let request = seen!(allows_empty(&[1, 2]).tags(["a"]).filter(&filter()).page(1));
    assert_eq!(sorted(&request), ["a=b", "joined=1,2", "page=1", "tags=a"]);
}

#[tokio::test]
async fn what_is_required_is_an_argument_however_many_there_are() {
    let request = seen!(many_arguments("a", "b", 3, true, "e", ["f", "g"], "h"));
    assert_eq!(request.path, "/many/a/b");
    assert_eq!(request.raw_query, "c=3&d=true&e=e&f=f&f=g");
}

#[tokio::test]
async fn what_stands_in_a_path_is_given_as_it_stands_there() {
    let request = seen!(path_arguments("site", "deploy", "why").limit(10.0));
    assert_eq!(request.path, "/sites/site/deploys/deploy");
    assert_eq!(sorted(&request), ["limit=10", "reason=why"]);
}

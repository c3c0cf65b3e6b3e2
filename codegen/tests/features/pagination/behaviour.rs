//! Lists that come in pages.

mod support;

use pagination::models::{Contact, Order, Roster, SearchAllRequest};
use pagination::{Client, Error, ErrorKind, PagedItems, PagedOperation, RetryPolicy};
use support::{Server, response};

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(format!("{}/v1", server.url()));
    builder.key("the-secret").retry(RetryPolicy::never()).build().expect("a client")
}

/// A server that gives these pages, one after the other.
fn pages<const N: usize>(bodies: [&str; N]) -> Server {
    Server::start_each(bodies.map(|body| response(200, "", body)))
}

/// All items, or those in front of an error, and the error.
async fn all<O: PagedOperation>(mut items: PagedItems<O>) -> (Vec<O::Item>, Option<Error>) {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => all.push(item),
            Err(error) => {
                assert!(items.next().await.is_none(), "nothing comes after an error");
                return (all, Some(error));
            }
        }
    }
    (all, None)
}

async fn whole<O: PagedOperation>(items: PagedItems<O>) -> Vec<O::Item> {
    let (all, error) = all(items).await;
    assert!(error.is_none(), "{error:?}");
    all
}

/// The queries of all requests, but for the credential.
fn queries<const N: usize>(server: &Server) -> [String; N] {
    let queries = std::array::from_fn(|_| {
        let request = server.request();
        assert!(request.has_query("api_key", "the-secret"), "each is a request of its own");
        let texts = request.raw_query.split('&').filter(|text| !text.starts_with("api_key="));
        texts.collect::<Vec<_>>().join("&")
    });
    assert!(!server.has_request());
    queries
}

#[tokio::test]
async fn a_cursor_leads_on_until_there_is_none() {
    let server = pages([
        r#"{"data":{"contacts":[{"id":1},{"id":2}]},"meta":{"next":"a b"}}"#,
        r#"{"data":{},"meta":{"next":"c"}}"#,
        r#"{"data":{"contacts":[{"id":3}]},"meta":{"next":null}}"#,
    ]);
    let call = client(&server).list_contacts().limit(2).pages_in_query(7);
    let contacts = whole(call.pages().items()).await;
    assert_eq!(contacts, [1, 2, 3].map(Contact::new));
    let expected = ["limit=2&pages=7", "limit=2&pages=7&after=a%20b", "limit=2&pages=7&after=c"];
    assert_eq!(queries(&server), expected);
}

#[tokio::test]
async fn each_end_of_cursors_is_one() {
    for end in [
        r#"{"data":{"contacts":[{"id":1}]}}"#,
        r#"{"data":{"contacts":[{"id":1}]},"meta":{}}"#,
        r#"{"data":{"contacts":[{"id":1}]},"meta":{"next":""}}"#,
    ] {
        let server = pages([end]);
        let contacts = whole(client(&server).list_contacts().pages().items()).await;
        assert_eq!((contacts.len(), queries(&server)), (1, [String::new()]));
    }
    let nothing = Server::start_raw("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n");
    assert!(whole(client(&nothing).list_contacts().pages().items()).await.is_empty());
}

#[tokio::test]
async fn a_cursor_that_is_not_as_declared_is_no_end() {
    for next in ["5", "[\"a\"]"] {
        let page = format!(r#"{{"data":{{"contacts":[{{"id":1}}]}},"meta":{{"next":{next}}}}}"#);
        let server = pages([page.as_str()]);
        let (contacts, error) = all(client(&server).list_contacts().pages().items()).await;
        let error = error.expect("an error");
        assert_eq!((contacts.len(), error.kind()), (1, ErrorKind::Decode));
        assert_eq!(queries(&server), [""]);
    }
}

#[tokio::test]
async fn a_cursor_may_be_a_number_and_start_anywhere() {
    let server = pages([r#"{"events":["a"],"last":8}"#, r#"{"events":["b"],"last":null}"#]);
    let call = client(&server).get_events().after(7);
    assert_eq!(whole(call.pages().items()).await, ["a", "b"]);
    assert_eq!(queries(&server), ["after=7", "after=8"]);
}

#[tokio::test]
async fn a_body_goes_along_with_each_page() {
    let server = pages([r#"{"people":["a"],"next":"x"}"#, r#"{"people":null,"next":null}"#]);
    let call = client(&server).search(&Roster::new().name("n"));
    assert_eq!(whole(call.pages().items()).await, ["a"]);
    for after in [None, Some("x")] {
        let request = server.request();
        assert_eq!(request.json(), serde_json::json!({"name": "n"}));
        assert_eq!(request.has_query("after", "x"), after.is_some());
    }
}

#[tokio::test]
async fn a_body_takes_the_cursor_where_it_has_the_member() {
    let bodies = [
        r#"{"results":["a"],"next_cursor":7}"#,
        r#"{"results":["b"],"next_cursor":8}"#,
        r#"{"results":["c"],"next_cursor":8}"#,
    ];
    let server = pages(bodies);
    let call = client(&server).search_all().body(&SearchAllRequest::new().text("t"));
    let (results, error) = all(call.pages().items()).await;
    assert_eq!(results, ["a", "b", "c"]);
    assert!(error.expect("an error").to_string().contains("leads to itself"));
    for cursor in [None, Some(7), Some(8)] {
        let mut expected = serde_json::json!({"text": "t"});
        if let Some(cursor) = cursor {
            expected["start_cursor"] = cursor.into();
        }
        let request = server.request();
        assert_eq!(request.json(), expected);
        assert_eq!(request.header("content-type"), Some("application/json"));
    }
    let server = pages([bodies[0], "{}"]);
    assert_eq!(whole(client(&server).search_all().pages().items()).await, ["a"]);
    assert!(server.request().body.is_empty());
    let request = server.request();
    assert_eq!(request.json(), serde_json::json!({"start_cursor": 7}));
    assert_eq!(request.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn pages_are_responses() {
    let server = pages([r#"{"data":{},"meta":{"next":"a"}}"#, r#"{"data":{}}"#]);
    let mut pages = client(&server).list_contacts().pages();
    assert!(!server.has_request(), "nothing is sent before it is asked for");
    let page = pages.next().await.expect("a page").expect("a success");
    assert_eq!((page.status().as_u16(), page.attempts()), (200, 1));
    assert!(server.has_request() && !server.has_request(), "one request for each page");
    drop(pages.next().await.expect("a page").expect("a success"));
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
}

#[tokio::test]
async fn an_offset_is_the_number_of_items_so_far() {
    let server = pages([
        r#"{"orders":[{"id":1},{"id":2}]}"#,
        r#"{"orders":[{"id":3},{"id":"none"},{"id":5}]}"#,
        r#"{"orders":[]}"#,
    ]);
    let call = client(&server).list_orders().limit(3);
    let orders = whole(call.pages().items()).await;
    assert_eq!(orders, [1, 2, 3, 5].map(Order::new), "what is left out has come all the same");
    assert_eq!(queries(&server), ["limit=3", "limit=3&offset=2", "limit=3&offset=5"]);

    let server = pages([r#"{"orders":[{"id":1}]}"#, "{}"]);
    whole(client(&server).list_orders().offset(40).pages().items()).await;
    assert_eq!(queries(&server), ["offset=40", "offset=41"]);
    let server = pages([r#"{"orders":[{"id":1}]}"#]);
    let (orders, error) = all(client(&server).list_orders().offset(i64::MAX).pages().items()).await;
    let error = error.expect("an error");
    assert_eq!((orders.len(), error.kind()), (1, ErrorKind::Decode));
}

#[tokio::test]
async fn pages_are_counted_from_the_first() {
    let server = pages([r#"[{"id":1}]"#, r#"[{"id":2}]"#, "[]"]);
    let articles = whole(client(&server).list_articles().pages().items()).await;
    assert_eq!(articles, [1, 2].map(Order::new));
    assert_eq!(queries(&server), ["", "page=2", "page=3"]);
    let server = pages(["[1, 2]", "[3.0]", "[]"]);
    let chapters = whole(client(&server).list_chapters("b").pages().items()).await;
    assert_eq!(chapters, [1, 2, 3]);
    assert_eq!(queries(&server), ["", "page=1", "page=2"]);
    let server = pages(["[1]", "[]"]);
    whole(client(&server).list_chapters("b").page(7.0).pages().items()).await;
    assert_eq!(queries(&server), ["page=7", "page=8"]);
}

/// A page of things with the URL of the next one.
fn thing(id: i64, next: &str) -> String {
    response(200, "", &format!(r#"{{"value":[{{"id":{id}}}],"@odata.nextLink":"{next}"}}"#))
}

#[tokio::test]
async fn a_url_leads_on_and_may_be_relative() {
    let server = Server::start_each([
        thing(1, "/v1/things?skip=1&a=b%2Fc+d&a=e&api_key=other#x"),
        thing(2, "?skip=2"),
        thing(3, "../v2/more"),
        thing(4, ""),
    ]);
    let things = whole(client(&server).list_things().filter("f").pages().items()).await;
    assert_eq!(things, [1, 2, 3, 4].map(Contact::new));
    let requests = [server.request(), server.request(), server.request(), server.request()];
    let targets = requests.map(|request| format!("{}?{}", request.line(), request.raw_query));
    let expected = [
        "GET /v1/things?filter=f&api_key=the-secret",
        "GET /v1/things?skip=1&a=b%2Fc+d&a=e&api_key=the-secret",
        "GET /v1/things?skip=2&api_key=the-secret",
        "GET /v2/more?api_key=the-secret",
    ];
    assert_eq!(targets, expected);
}

#[tokio::test]
async fn no_credential_goes_to_another_server() {
    let other = Server::start_raw(thing(2, ""));
    let port = other.url().rsplit(':').next().expect("a port").to_owned();
    for next in [
        other.url().to_owned(),
        format!("//127.0.0.1:{port}/v1/things"),
        "https://example.com/v1/things".to_owned(),
        "ftp://127.0.0.1/".to_owned(),
        "file:///etc/passwd".to_owned(),
        "http://[".to_owned(),
        format!("?{}", "a".repeat(20_000)),
    ] {
        let server = Server::start_raw(thing(1, &next));
        let (things, error) = all(client(&server).list_things().pages().items()).await;
        let error = error.unwrap_or_else(|| panic!("{next}"));
        assert_eq!((things.len(), error.kind()), (1, ErrorKind::Decode), "{next}");
        assert!(server.has_request() && !server.has_request(), "{next}");
    }
    assert!(!other.has_request());
}

#[tokio::test]
async fn what_leads_to_itself_is_an_error_rather_than_endless() {
    let same = r#"{"data":{"contacts":[{"id":1}]},"meta":{"next":"a"}}"#;
    let server = pages([same]);
    let (contacts, error) = all(client(&server).list_contacts().pages().items()).await;
    let error = error.expect("an error");
    assert_eq!((contacts.len(), error.kind()), (2, ErrorKind::Decode));
    assert_eq!(queries(&server), ["", "after=a"]);
    assert!(error.to_string().contains("the page leads to itself"), "{error}");

    let server = Server::start_raw(thing(1, "?skip=1"));
    let (things, error) = all(client(&server).list_things().pages().items()).await;
    assert_eq!((things.len(), error.map(|error| error.kind())), (2, Some(ErrorKind::Decode)));
}

#[tokio::test]
async fn the_header_link_leads_on() {
    let server = Server::start_each([
        response(
            200,
            "link: </v1/repos?page=2>; rel=\"next\", </v1/repos>; rel=first\r\n",
            "[\"a\"]",
        ),
        response(200, "link: </v1/repos>; rel=first\r\n", "[\"b\"]"),
    ]);
    let repos = whole(client(&server).list_repos().pages().items()).await;
    assert_eq!(repos, ["a", "b"]);
    assert_eq!(queries(&server), ["", "page=2"]);
}

#[tokio::test]
async fn a_pattern_is_for_those_that_have_such_pages() {
    let server = pages([r#"{"logs":["a"],"next":"x"}"#, r#"{"logs":["b"]}"#]);
    assert_eq!(whole(client(&server).list_audit_logs().pages().items()).await, ["a", "b"]);
    let server = pages([r#"{"logs":[]}"#]);
    assert!(whole(client(&server).list_access_logs().pages().items()).await.is_empty());
}

#[tokio::test]
async fn what_the_document_says_by_extensions_of_others_is_followed() {
    let server = pages([r#"{"value":["a"],"nextLink":"/v1/more"}"#, r#"{"value":["b"]}"#]);
    assert_eq!(whole(client(&server).list_azure().pages().items()).await, ["a", "b"]);
    assert_eq!(queries(&server), ["", ""]);
    let server = pages([r#"{"logs":["a"],"next":"x"}"#, r#"{"logs":["b"]}"#]);
    assert_eq!(whole(client(&server).list_speakeasy().pages().items()).await, ["a", "b"]);
    assert_eq!(queries(&server), ["", "cursor=x"]);
}

#[tokio::test]
async fn a_failure_ends_the_pages() {
    let server = Server::start_each([
        response(200, "", r#"{"logs":["a"],"next":"x"}"#),
        response(404, "", "{}"),
    ]);
    let (logs, error) = all(client(&server).list_audit_logs().pages().items()).await;
    assert_eq!(logs, ["a"]);
    assert!(error.expect("an error").is_not_found());
    let (logs, error) =
        all(client(&server).list_audit_logs().header("\n", "").pages().items()).await;
    assert_eq!((logs.len(), error.map(|error| error.kind())), (0, Some(ErrorKind::InvalidRequest)));
}

#[tokio::test]
async fn who_stops_midway_has_nothing_more_sent() {
    let server = pages([r#"{"logs":["a","b"],"next":"x"}"#]);
    let mut items = client(&server).list_audit_logs().pages().items();
    assert_eq!(items.next().await.expect("an item").expect("a success"), "a");
    drop(items);
    assert_eq!(queries(&server), [""]);
}

#[cfg(feature = "blocking")]
#[test]
fn pages_and_items_are_iterated_over_without_a_runtime() {
    let bodies = [r#"{"logs":["a","b"],"next":"x"}"#, r#"{"logs":["c"],"next":"x"}"#];
    let server = pages(bodies);
    let mut items = client(&server).list_audit_logs().pages().items().blocking();
    let logs: Vec<String> = items.by_ref().map_while(Result::ok).collect();
    assert_eq!(logs, ["a", "b", "c"]);
    assert!(items.next().is_none(), "the error was the last");
    let server = pages(bodies);
    let pages = client(&server).list_audit_logs().pages().blocking();
    let kinds: Vec<bool> = pages.map(|page| page.is_ok()).collect();
    assert_eq!(kinds, [true, true, false]);
}

/// They can be moved to a task of their own.
#[tokio::test]
async fn pages_borrow_nothing() {
    fn is_free<T: Send + 'static>(value: T) -> T {
        value
    }
    let server = pages([r#"{"logs":["a"]}"#]);
    let items = is_free(client(&server).list_audit_logs().pages().items());
    let logs = tokio::spawn(async move { whole(items).await }).await.expect("no panic");
    assert_eq!(logs, ["a"]);
}

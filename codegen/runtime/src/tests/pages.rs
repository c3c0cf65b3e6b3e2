//! Lists that come in pages.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;
use http::{Method, StatusCode};
use serde::Deserialize;
use tokio::time::timeout;

use super::misbehaving::{Fate, Misbehaving};
use super::{API, KEY, builder, client};
use crate::runtime::operation::{Declaration, Decode, RawResponse};
use crate::runtime::{Call, Client, Operation, PagedOperation, Response};
use crate::support::{Server, response};
use crate::{Error, ErrorKind, FakeResponse, FakeTransport, RetryPolicy};

#[derive(Debug, Deserialize)]
struct Page {
    numbers: Option<Vec<u8>>,
    next: Option<String>,
}

/// An operation that yields pages, which lead on in some way.
macro_rules! paged {
    ($name:ident, $next:expr, |$call:ident, $page:ident, $items:ident| $turn:expr) => {
        #[derive(Debug)]
        enum $name {}

        impl Operation for $name {
            type Output = Page;

            const DECLARATION: &'static Declaration = &Declaration {
                api: &API,
                id: "list",
                method: &Method::GET,
                path: "/numbers",
                accept: "application/json",
                security: &[&[KEY]],
                other_successes: &[],
                errors: &[],
            };

            const DECODE: Decode<Self::Output> = RawResponse::json;
        }

        impl PagedOperation for $name {
            type Item = u8;

            const NEXT: Option<&'static str> = $next;

            fn items(page: &mut Page) -> Option<&mut Vec<u8>> {
                page.numbers.as_mut()
            }

            fn next(
                $call: Call<Self>,
                $page: &Response<Page>,
                $items: usize,
            ) -> Option<Result<Call<Self>, String>> {
                $turn
            }
        }
    };
}

paged!(ByCursor, Some("/next"), |call, page, _items| {
    call.with_cursor("after", page.value().next.as_ref()?)
});
paged!(ByOffset, None, |call, page, items| {
    call.with_number("offset", 0, page.received("/numbers", items))
});
paged!(ByUrl, Some("/next"), |call, page, _items| {
    call.with_next_url(page.value().next.as_ref()?)
});
paged!(ByLink, None, |call, page, _items| call.with_next_url(&page.link("next")?));

fn page(numbers: &[u8], next: &str) -> String {
    format!(r#"{{"numbers":{numbers:?},"next":{next:?}}}"#)
}

fn paging<const N: usize>(bodies: [String; N]) -> Server {
    Server::start_each(bodies.map(|body| response(200, "", &body)))
}

/// All numbers, and how it ended.
async fn all<O: PagedOperation>(client: &Client) -> (Vec<O::Item>, Option<Error>) {
    let mut items = client.call::<O>().pages().items();
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

fn fake(answers: FakeTransport) -> Client {
    let builder = builder("https://example.com/v1").retry(RetryPolicy::never());
    builder.transport(answers).build().expect("a client")
}

#[tokio::test]
async fn a_page_without_items_needs_not_be_the_last() {
    let server = paging([page(&[1], "a"), page(&[], "b"), page(&[2, 3], "")]);
    let (numbers, error) = all::<ByCursor>(&client(&server)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(numbers, [1, 2, 3]);
}

#[tokio::test]
async fn a_page_is_sent_again_like_any_call() {
    let server = Server::start_each([
        response(200, "", &page(&[1], "a")),
        response(503, "", ""),
        response(200, "", &page(&[2], "")),
    ]);
    let policy = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let client = builder(server.url()).retry(policy).build().expect("a client");
    let mut pages = client.call::<ByCursor>().pages();
    let mut attempts = Vec::new();
    while let Some(page) = pages.next().await {
        attempts.push(page.expect("a success").attempts());
    }
    assert_eq!(attempts, [1, 2]);
    for after in [None, Some("a"), Some("a")] {
        let request = server.request();
        assert_eq!(request.header("x-key"), Some("the-secret"));
        assert_eq!(request.has_query("after", "a"), after.is_some());
    }
}

#[tokio::test]
async fn pages_and_items_are_streams() {
    async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
        std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
    }
    let server = paging([page(&[1], "a"), page(&[2], "")]);
    let mut pages = client(&server).call::<ByCursor>().pages();
    let first = next(&mut pages).await.expect("a page").expect("a success");
    assert_eq!(first.value().numbers, Some(vec![1]));
    let mut rest = pages.items();
    assert_eq!(next(&mut rest).await.expect("an item").expect("a success"), 2);
    assert!(next(&mut rest).await.is_none());
}

/// Whoever asks for a page and gives up may ask again for the same.
#[tokio::test]
async fn who_asks_again_sends_nothing_twice() {
    let answers = FakeTransport::new().answer_with(
        FakeResponse::new(StatusCode::OK, page(&[1], "")).after(Duration::from_millis(100)),
    );
    let mut items = fake(answers.clone()).call::<ByCursor>().pages().items();
    assert!(timeout(Duration::from_millis(5), items.next()).await.is_err());
    assert_eq!(items.next().await.expect("an item").expect("a success"), 1);
    assert!(items.next().await.is_none());
    assert_eq!(answers.requests().len(), 1);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_asked_for() {
    let answers = FakeTransport::new().answer(StatusCode::OK, page(&[1], "a"));
    let pages = fake(answers.clone()).call::<ByCursor>().pages();
    drop(pages.items());
    assert!(answers.requests().is_empty());
    let mut pages = fake(answers.clone()).call::<ByCursor>().pages();
    let mut context = Context::from_waker(Waker::noop());
    let first = Pin::new(&mut pages).poll_next(&mut context);
    assert!(matches!(first, Poll::Ready(Some(Ok(_)))));
    drop(pages);
    assert_eq!(answers.requests().len(), 1);
}

#[tokio::test]
async fn a_url_is_resolved_against_that_of_the_page_and_stays_on_its_server() {
    for (next, target) in [
        ("?skip=1", Some("https://example.com/v1/numbers?skip=1")),
        ("more", Some("https://example.com/v1/more")),
        ("/v2/./a/../more?x=%2F&y", Some("https://example.com/v2/more?x=%2F&y")),
        (
            "https://example.com:443/v1/numbers?skip=1",
            Some("https://example.com/v1/numbers?skip=1"),
        ),
        ("HTTPS://EXAMPLE.COM/", Some("https://example.com/")),
        ("http://example.com/v1/numbers?skip=1", None),
        ("https://example.com:444/v1/numbers?skip=1", None),
        ("https://example.com.evil.org/", None),
        ("https://evil@example.com/", None),
        ("https://example.com@evil.org/", None),
        (r"\\evil.org/", None),
        ("data:text/plain,a", None),
        ("#", None),
        // As it is sent, that is the page itself.
        ("?", None),
        ("/v1/numbers?&", None),
    ] {
        let answers = FakeTransport::new()
            .answer(StatusCode::OK, page(&[1], next))
            .answer(StatusCode::OK, page(&[2], ""));
        let (numbers, error) = all::<ByUrl>(&fake(answers.clone())).await;
        let requests = answers.requests();
        match target {
            Some(target) => {
                assert!(error.is_none(), "{next}: {error:?}");
                assert_eq!(requests[1].uri().to_string(), target);
                assert_eq!(requests[1].headers()["x-key"], "the-secret");
                assert_eq!(numbers, [1, 2]);
            }
            None => {
                let error = error.unwrap_or_else(|| panic!("{next}"));
                assert_eq!((error.kind(), requests.len()), (ErrorKind::Decode, 1), "{next}");
                assert!(!error.to_string().contains("the-secret"));
            }
        }
    }
}

#[tokio::test]
async fn a_link_leads_on() {
    // Its text needn't be ASCII.
    let server = Server::start_each([
        response(200, "link: <?page=2&q=ü>; rel=\"prev next\"\r\n", &page(&[1], "")),
        response(200, "", &page(&[2], "")),
    ]);
    let (numbers, error) = all::<ByLink>(&client(&server)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(numbers, [1, 2]);
    server.request();
    let request = server.request();
    assert!(request.has_query("page", "2") && request.has_query("q", "ü"), "{request:?}");
}

#[tokio::test]
async fn what_is_left_out_of_a_page_has_come_all_the_same() {
    let server = paging([page(&[1, 2], "a"), r#"{"numbers":"three","next":""}"#.to_owned()]);
    let (numbers, error) = all::<ByOffset>(&client(&server)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(numbers, [1, 2]);
    assert!(!server.request().has_query("offset", "2"));
    assert!(server.request().has_query("offset", "2"));
    // The list is left out as a whole, but there was one.
    let server = paging([r#"{"numbers":[1,"two",3],"next":""}"#.to_owned(), page(&[], "")]);
    let (numbers, error) = all::<ByOffset>(&client(&server)).await;
    assert!(numbers.is_empty() && error.is_none(), "{error:?}");
    server.request();
    assert!(server.request().has_query("offset", "3"));
}

#[tokio::test]
async fn a_cursor_that_is_left_out_is_no_end() {
    for body in [r#"{"numbers":[1],"next":7}"#, r#"{"numbers":[1],"next":{}}"#] {
        let server = paging([body.to_owned()]);
        let (numbers, error) = all::<ByCursor>(&client(&server)).await;
        let error = error.expect("an error");
        assert_eq!((numbers, error.kind()), (vec![1], ErrorKind::Decode));
        assert!(error.to_string().contains("what leads to the next page"), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_breaks_off_ends_the_pages() {
    let server = Misbehaving::start([
        Fate::Answer(response(200, "", &page(&[1], "a")).into_bytes()),
        Fate::CloseRead,
    ]);
    let client = builder(server.url()).build().expect("a client");
    let (numbers, error) = all::<ByCursor>(&client).await;
    assert_eq!(numbers, [1]);
    assert_eq!(error.expect("an error").kind(), ErrorKind::Transport);
}

#[test]
fn pages_without_a_runtime() {
    let server = paging([page(&[1, 2], "a"), page(&[3], "")]);
    let mut items = client(&server).call::<ByCursor>().pages().items().blocking();
    let first = items.next().expect("an item").expect("a success");
    assert!(server.has_request() && !server.has_request(), "the rest isn't asked for yet");
    let rest: Result<Vec<u8>, Error> = items.collect();
    assert_eq!((first, rest.expect("a success")), (1, vec![2, 3]));

    let server = Server::start(404, "true");
    let mut pages = client(&server).call::<ByCursor>().pages().blocking();
    assert!(pages.next().expect("an error").is_err_and(|error| error.is_not_found()));
    assert!(pages.next().is_none() && pages.next().is_none());
}

#[test]
fn what_shows_of_pages_is_their_operation() {
    let pages = client(&Server::start(200, "[]")).call::<ByCursor>().pages();
    assert_eq!(format!("{pages:?}"), "Pages { operation: \"list\", .. }");
    assert_eq!(format!("{:?}", pages.items()), "PagedItems { operation: \"list\", .. }");
}

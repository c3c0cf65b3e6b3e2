//! What the headers of responses say.

use http::{HeaderMap, HeaderName, HeaderValue, Response as HttpResponse, StatusCode};

use super::{GetThing, ListThings, builder};
use crate::runtime::{Error, Response};
use crate::{FakeTransport, Header};

fn headers(all: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in all {
        let value = HeaderValue::from_str(value).expect("a value");
        headers.append(HeaderName::from_static(name), value);
    }
    headers
}

/// A response with some headers.
async fn response(all: &[(&'static str, &str)]) -> Response<()> {
    let mut response = HttpResponse::new(Vec::new());
    *response.headers_mut() = headers(all);
    let fake = FakeTransport::new().answer_with(response);
    let client = builder("http://localhost").transport(fake).build().expect("a client");
    client.call::<ListThings>().response().await.expect("a success")
}

#[tokio::test]
async fn a_header_has_a_type() {
    let response = response(&[("x-total", " 42 "), ("x-ratio", "0.5"), ("x-more", "true")]).await;
    assert_eq!(response.header(Header::<i64>::new("x-total")), Some(42));
    assert_eq!(response.header(Header::<f64>::new("x-ratio")), Some(0.5));
    assert_eq!(response.header(Header::<bool>::new("x-more")), Some(true));
    assert_eq!(response.header(Header::<String>::new("x-ratio")).as_deref(), Some("0.5"));
    assert_eq!(response.header(Header::<i64>::new("x-ratio")), None, "it is no integer");
    assert_eq!(response.header(Header::<i64>::new("x-other")), None);
}

#[tokio::test]
async fn an_error_has_headers_too() {
    let mut response = HttpResponse::new(Vec::new());
    *response.status_mut() = StatusCode::NOT_FOUND;
    *response.headers_mut() = headers(&[("x-total", "0")]);
    let error = Error::fake_response::<GetThing>(response);
    assert_eq!(error.header(Header::<i64>::new("x-total")), Some(0));
    let nobody = Error::fake_invalid_request::<GetThing>("for a reason");
    assert_eq!(nobody.header(Header::<i64>::new("x-total")), None);
}

#[tokio::test]
async fn a_link_is_found_by_its_relation() {
    let all = "<https://a.test/?page=2&b=1,2>; rel=\"next\", \
               </?page=9>; REL=last; title=\"a, \\\"b\\\"; rel=x\"";
    let response = response(&[("link", all), ("link", "<>; rel=\"Self up\"; rel=none")]).await;
    assert_eq!(response.link("next").as_deref(), Some("https://a.test/?page=2&b=1,2"));
    assert_eq!(response.link("last").as_deref(), Some("/?page=9"));
    assert_eq!(response.link("self").as_deref(), Some(""));
    assert_eq!(response.link("UP").as_deref(), Some(""));
    for other in ["x", "none", "prev", ""] {
        assert_eq!(response.link(other), None, "{other}");
    }
}

#[tokio::test]
async fn what_is_no_link_is_none() {
    for header in ["", "<a", "a>; rel=next", "<a>", "<a>; rel", ", ,;;==\"\\"] {
        let response = response(&[("link", header)]).await;
        assert_eq!(response.link("next"), None, "{header}");
    }
}

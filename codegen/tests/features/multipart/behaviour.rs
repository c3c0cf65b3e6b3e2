//! What a server sees of bodies of several parts. That a parser which isn't ours reads the same is
//! tested with the runtime.

mod support;

use std::collections::BTreeMap;

use multipart::models::{
    AddImportRequest, AddLetterRequest, AddLetterRequestKind, AddPhotoRequest, AddScanRequest, Album, Cover, Place, PutAlbumRequest, SendMessageRequest,
};
use multipart::{Client, ErrorKind, Part, Parts, Upload};
use support::{Request, Server};

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

/// The body with a dash for what is between the parts.
fn body(request: &Request) -> String {
    let media_type = request.header("content-type").expect("a media type");
    let (_, boundary) = media_type.split_once("; boundary=").expect("a boundary");
    std::str::from_utf8(&request.body).expect("text").replace(boundary, "-")
}

/// A part with some headers.
fn part(name: &str, rest: &str) -> String {
    format!("---\r\ncontent-disposition: form-data; name=\"{name}\"{rest}\r\n")
}

fn text(name: &str, content: &str) -> String {
    part(name, &format!("\r\n\r\n{content}"))
}

#[tokio::test]
async fn members_are_parts_of_their_kinds() {
    let photo = Upload::new([0x41, 0x42]).name("a.jpg").header("X-Lens", "50mm");
    let photo = AddPhotoRequest::new("A", photo)
        .thumbnail("small")
        .raw("RAW")
        .rating(5)
        .public(true)
        .place(Place::new("Köln"));
    let mut photo = photo.more(vec!["1".into(), Upload::new("2").content_type("image/gif")]);
    photo.tags = Some(vec!["x".to_owned(), "y".to_owned()]);
    photo.visits = Some(vec![Place::new("a"), Place::new("b")]);
    let request = seen!(add_photo(&photo));
    assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
    let json = "\r\ncontent-type: application/json\r\n\r\n";
    let octets = "content-type: application/octet-stream";
    let expected = [
        text("title", "A"),
        text("tags", "x,y"),
        text("rating", "5"),
        text("public", "true"),
        part("place", &format!("{json}{{\"city\":\"Köln\"}}")),
        part("visits", &format!("{json}[{{\"city\":\"a\"}},{{\"city\":\"b\"}}]")),
        part(
            "photo",
            "; filename=\"a.jpg\"\r\nx-lens: 50mm\r\ncontent-type: image/jpeg\r\n\r\nAB",
        ),
        part("thumbnail", &format!("; filename=\"file\"\r\n{octets}\r\n\r\nsmall")),
        part("more", &format!("; filename=\"file\"\r\n{octets}\r\n\r\n1")),
        part("more", "; filename=\"file\"\r\ncontent-type: image/gif\r\n\r\n2"),
        part("raw", "; filename=\"file\"\r\ncontent-type: image/x-raw\r\n\r\nRAW"),
        "-----\r\n".to_owned(),
    ];
    assert_eq!(body(&request), expected.concat());
}

#[tokio::test]
async fn members_of_which_nothing_is_said_are_files() {
    let scan = AddScanRequest::new(Upload::new([0x41])).pages(vec!["1".into()]).mood("bad");
    let request = seen!(add_scan(&scan));
    let octets = "; filename=\"file\"\r\ncontent-type: application/octet-stream\r\n\r\n";
    let expected = [
        text("mood", "bad"),
        part("scan", &format!("{octets}A")),
        part("pages", &format!("{octets}1")),
        "-----\r\n".to_owned(),
    ];
    assert_eq!(body(&request), expected.concat());
}

#[tokio::test]
async fn parts_that_are_no_files_have_headers_too() {
    let sender = Part::new(Place::new("Köln")).header("x-trust", "3");
    let letter = AddLetterRequest::new(
        Part::new("Hello.").header("Content-Language", "en").header("x-mood", "calm"),
        sender,
    );
    let mut letter = letter
        .kind(Part::new(AddLetterRequestKind::Card).header("x-kind", "1"))
        .pages(2)
        .postscript("Bye.");
    letter.lines = Some(vec![Part::new("one").header("x-line", "1"), "two".into()]);
    letter.stops = Some(Part::new([Place::new("a"), Place::new("b")]).header("x-stops", "2"));
    let tags = vec!["x".to_owned(), "y".to_owned()];
    letter.tags = Some(Part::from(tags).header("x-tags", "2"));
    let request = seen!(add_letter(&letter));
    let json = "content-type: application/json\r\n\r\n";
    let expected = [
        part(
            "text",
            "\r\ncontent-language: en\r\nx-mood: calm\r\ncontent-type: text/markdown\r\n\r\nHello.",
        ),
        part("sender", &format!("\r\nx-trust: 3\r\n{json}{{\"city\":\"Köln\"}}")),
        part("kind", "\r\nx-kind: 1\r\n\r\ncard"),
        text("pages", "2"),
        text("postscript", "Bye."),
        part("lines", "\r\nx-line: 1\r\n\r\none"),
        text("lines", "two"),
        part("stops", &format!("\r\nx-stops: 2\r\n{json}[{{\"city\":\"a\"}},{{\"city\":\"b\"}}]")),
        part("tags", "\r\nx-tags: 2\r\n\r\nx,y"),
        "-----\r\n".to_owned(),
    ];
    assert_eq!(body(&request), expected.concat());
}

#[tokio::test]
async fn a_header_that_no_part_can_have_is_refused() {
    for (name, value) in [("x-mood", "a\r\nb"), ("x mood", "a"), ("content-disposition", "a")] {
        let text = Part::new("Hello.").header(name, value);
        let server = Server::start(204, "");
        let refused = client(&server).add_letter(&AddLetterRequest::new(text, Place::new("Köln")));
        let error = refused.await.expect_err("nothing is sent");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        assert!(!format!("{error:?}").contains("a\r\nb"));
    }
}

#[tokio::test]
async fn what_a_response_has_too_has_a_request_of_its_own() {
    let album: Album = support::decode(r#"{"id": "7", "name": "A", "cover": "text"}"#);
    assert_eq!(album.cover.as_deref(), Some("text"));
    let request = seen!(put_album().body(&PutAlbumRequest::new("A").cover("bytes")));
    assert!(request.has_part("name", "A") && request.has_part("cover", "bytes"));
    assert_eq!(seen!(put_album()).header("content-type"), None);
}

#[tokio::test]
async fn files_may_be_anywhere_among_the_members() {
    let request = seen!(add_cover(&Cover::new("bytes").width(1.5)));
    assert!(request.has_part("image", "bytes") && request.has_part("width", "1.5"));
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let files = BTreeMap::from([("a".to_owned(), Upload::path(manifest))]);
    let request = seen!(add_archive(&files));
    let content = std::fs::read_to_string(manifest).expect("the manifest");
    assert!(request.has_part("a", &content));
    assert!(body(&request).contains("; filename=\"Cargo.toml\"\r\n"));
}

#[tokio::test]
async fn parts_that_nobody_declares_are_made_by_the_caller() {
    let request = seen!(send_free(Parts::new().file("f", "bytes").text("t", "a").json("j", &[1])));
    let parts = [("f", "bytes"), ("t", "a"), ("j", "[1]")];
    assert!(parts.into_iter().all(|(name, content)| request.has_part(name, content)));
    let media_type = request.header("content-type").expect("a media type");
    assert!(media_type.starts_with("multipart/mixed; boundary="));
    let unsaid = seen!(send_unsaid().body(Parts::new().text("t", "a")));
    let media_type = unsaid.header("content-type").expect("a media type");
    assert!(media_type.starts_with("multipart/related; boundary="));
}

#[tokio::test]
async fn a_body_that_may_be_something_else_has_a_method_for_that() {
    let json = seen!(add_import(&Place::new("a")));
    assert_eq!(json.header("content-type"), Some("application/json"));
    let file = seen!(add_import_as_multipart(&AddImportRequest::new("bytes")));
    assert!(file.has_part("file", "bytes"));
    let csv = seen!(add_import_as_csv("a,b"));
    assert_eq!((csv.header("content-type"), csv.body.as_slice()), (Some("text/csv"), &b"a,b"[..]));
}

#[tokio::test]
async fn a_body_without_files_has_parts_all_the_same() {
    let request = seen!(send_message(&SendMessageRequest::new("a\r\n--b")));
    assert_eq!(body(&request), text("text", "a\r\n--b") + "-----\r\n");
}

#[tokio::test]
async fn bytes_are_sent_beside_a_text_of_the_same_schema() {
    let server = Server::start(204, "");
    client(&server).add_layer_as_bytes(vec![0xFF_u8, 0x00]).await.expect("a success");
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/octet-stream"));
    assert_eq!(request.body, [0xFF, 0x00]);
}

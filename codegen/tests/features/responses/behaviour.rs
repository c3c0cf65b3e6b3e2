//! What a call yields, by the response's status and by what it is.

mod support;

use std::time::Duration;

use responses::operations::{
    CountOutput, CutLogOutput, EitherWayOutput, GetJobOutput, SendFormOutput,
};
use responses::{Client, ErrorKind, RetryPolicy, headers, models};
use support::{Server, response};

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url()).retry(RetryPolicy::never());
    builder.build().expect("a client")
}

fn job(id: &str) -> models::Job {
    models::Job::new(id)
}

/// A server that answers with a body and headers.
fn server(headers: &str, body: &[u8]) -> Server {
    let head = format!("HTTP/1.1 200 OK\r\n{headers}content-length: {}\r\n\r\n", body.len());
    Server::start_raw([head.as_bytes(), body].concat())
}

#[tokio::test]
async fn what_is_yielded_goes_by_the_status_the_most_specific_first() {
    for (status, body, expected) in [
        (200, r#"{"id":"1"}"#, GetJobOutput::Ok(job("1"))),
        (202, r#"{"percent":5}"#, GetJobOutput::Accepted(models::Progress::new(5))),
        (204, "", GetJobOutput::NoContent),
        (206, r#""lost""#, GetJobOutput::S2XX(models::State::Lost)),
    ] {
        let server = Server::start(status, body);
        assert_eq!(client(&server).get_job("1").await.expect("a success"), expected);
    }
    let server = Server::start(202, r#"{"id":"1"}"#);
    let error = client(&server).get_job("1").await.expect_err("of another type");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn what_is_not_declared_is_read_as_the_lowest_status() {
    for (status, body, expected) in [
        (200, "7.0", CountOutput::Ok(7)),
        (203, "five", CountOutput::NonAuthoritativeInformation("five".to_owned())),
        (206, "[1.0, 2]", CountOutput::PartialContent(Some(vec![1, 2]))),
        (206, "null", CountOutput::PartialContent(None)),
        (226, "\u{1}", CountOutput::ImUsed(vec![1].into())),
        (299, "8", CountOutput::Ok(8)),
    ] {
        let server = Server::start_raw(format!(
            "HTTP/1.1 {status} Status\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        ));
        assert_eq!(client(&server).count().await.expect("a success"), expected);
    }
}

#[tokio::test]
async fn the_same_type_is_that_type_whatever_the_status() {
    let server = Server::start_each([
        response(201, "", r#"{"id":"1"}"#),
        response(299, "", r#"{"id":"2"}"#),
        response(200, "", r#"{"id":"3"}"#),
    ]);
    let client = client(&server);
    let made = client.put_job("1").response().await.expect("a success");
    assert_eq!((made.status().as_u16(), made.value()), (201, &job("1")));
    assert_eq!(client.put_job("2").await.expect("a success"), job("2"));
    assert_eq!(client.only_default().await.expect("a success"), job("3"));
}

#[tokio::test]
async fn where_no_success_is_declared_any_will_do() {
    let whatever = || response(200, "", "whatever");
    let server = Server::start_each([whatever(), response(404, "", ""), whatever()]);
    let client = client(&server);
    assert_eq!(client.nothing_said().await.expect("a success"), "whatever");
    assert!(client.nothing_said().await.expect_err("a failure").is_not_found());
    client.nothing_told().await.expect("a success");
    assert_eq!(server.request().header("accept"), Some("*/*"));
}

#[tokio::test]
async fn a_head_has_headers() {
    let server = Server::start_raw("HTTP/1.1 200 OK\r\netag: \"a\"\r\ncontent-length: 5\r\n\r\n");
    let headers = client(&server).probe_job("1").await.expect("a success");
    assert_eq!(headers["etag"], "\"a\"");
    let request = server.request();
    assert_eq!((request.method.as_str(), request.header("accept")), ("HEAD", Some("*/*")));
}

#[tokio::test]
async fn a_redirect_that_is_declared_is_an_answer_and_is_not_followed() {
    let server = Server::start(302, "");
    client(&server).where_is_it().await.expect("an answer");
    let elsewhere = "location: https://elsewhere.test/\r\n";
    let server = Server::start_each([
        response(302, elsewhere, ""),
        response(307, elsewhere, ""),
        response(200, "", r#"{"id":"1"}"#),
    ]);
    let client = client(&server);
    let found = client.where_is_it().response().await.expect("an answer");
    assert_eq!(found.headers()["location"], "https://elsewhere.test/");
    assert_eq!(client.here_or_there().await.expect("an answer"), None);
    assert_eq!(client.here_or_there().await.expect("an answer"), Some(job("1")));
}

#[tokio::test]
async fn a_class_of_redirects_stands_beside_a_success() {
    let server = Server::start_each([
        response(302, "location: /b\r\n", "<html>moved</html>"),
        response(200, "", r#"{"id":"1"}"#),
        response(201, "", r#"{"id":"2"}"#),
        response(307, "", r#"{"percent":5}"#),
        response(302, "", ""),
    ]);
    let client = client(&server);
    assert_eq!(client.wherever().await.expect("an answer"), None);
    assert_eq!(client.wherever().await.expect("an answer"), Some(job("1")));
    let made = client.either_way().await.expect("a success");
    assert_eq!(made, EitherWayOutput::Ok(job("2")), "no other success is declared");
    let there = client.either_way().await.expect("an answer");
    assert_eq!(there, EitherWayOutput::S3XX(models::Progress::new(5)));
    client.authorize().await.expect("an answer, since no other success is declared");
}

#[tokio::test]
async fn one_of_some_texts_is_had_of_text() {
    let server = Server::start_raw(
        "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 4\r\n\r\nlost",
    );
    assert_eq!(client(&server).state().await.expect("a success"), models::State::Lost);
}

#[tokio::test]
async fn what_is_declared_of_a_redirect_may_be_what_went_wrong() {
    let server = Server::start(301, r#"{"title":"gone"}"#);
    let error = client(&server).here_or_there().await.expect_err("a failure");
    assert_eq!(error.body(), Some(&models::Problem::new("gone")));
}

#[tokio::test]
async fn what_has_not_changed_is_an_answer_to_who_can_ask() {
    let server = Server::start_each([response(304, "", ""), response(304, "", "")]);
    let client = client(&server);
    assert_eq!(client.cached().if_none_match("\"a\"").await.expect("an answer"), None);
    assert_eq!(server.request().header("if-none-match"), Some("\"a\""));
    let error = client.uncached().await.expect_err("nobody asked");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(304));
}

#[tokio::test]
async fn what_may_be_absent_costs_no_call_that_succeeded() {
    let server = Server::start(200, r#"{"id":"1","done":"yes"}"#);
    let response = client(&server).put_job("1").response().await.expect("a success");
    assert_eq!(response.value(), &job("1"));
    let [mismatch] = response.mismatches() else { panic!("{:?}", response.mismatches()) };
    assert_eq!(mismatch.to_string(), "`done` should be a boolean, but a string came");
    let builder = Client::builder().base_url(server.url()).strict_answers();
    let error = builder.build().expect("a client").put_job("1").await.expect_err("strict");
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("done")));
}

#[tokio::test]
async fn an_empty_body_costs_no_call_that_succeeded() {
    let server = Server::start_each([
        response(202, "", ""),
        response(200, "", ""),
        response(200, "", ""),
        response(200, "", ""),
    ]);
    let lenient = client(&server);
    let discarded = lenient.discard("1").response().await.expect("a success");
    assert!(discarded.value().is_null());
    let restored = lenient.restore("1").response().await.expect("a success");
    assert_eq!(restored.value(), &models::Receipt::default());
    let [mismatch] = restored.mismatches() else { panic!("{:?}", restored.mismatches()) };
    assert_eq!(mismatch.to_string(), "`.` should be JSON, but nothing came");
    let error = lenient.put_job("1").await.expect_err("its id has to be there");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let builder = Client::builder().base_url(server.url()).strict_answers();
    let error = builder.build().expect("a client").restore("1").await.expect_err("strict");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_text_that_is_declared_as_json_and_is_not_is_had_as_it_came() {
    let lines = "{\"id\":1}\n{\"id\":2}\n";
    let server = Server::start_each([
        response(200, "", lines),
        response(200, "", r#""a""#),
        response(200, "", "cut"),
        response(200, "", "null"),
        response(200, "", lines),
    ]);
    let lenient = client(&server);
    let log = lenient.log().response().await.expect("a text");
    assert_eq!(log.value(), lines);
    let [mismatch] = log.mismatches() else { panic!("{:?}", log.mismatches()) };
    assert_eq!(mismatch.to_string(), "`.` should be a JSON string, but another text came");
    assert_eq!(lenient.log().await.expect("a text"), "a");
    let cut = lenient.cut_log().await.expect("a text");
    assert_eq!(cut, CutLogOutput::Ok(Some("cut".to_owned())));
    assert_eq!(lenient.cut_log().await.expect("nothing"), CutLogOutput::Ok(None));
    let builder = Client::builder().base_url(server.url()).strict_answers();
    let error = builder.build().expect("a client").log().await.expect_err("strict");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn what_is_meant_to_bring_nothing_may_bring_something() {
    let server = Server::start_each([
        response(205, "", r#"{"id":"1"}"#),
        response(205, "", ""),
        response(205, "", r#"{"id":"1"}"#),
        response(205, "", ""),
        response(200, "", "sent"),
    ]);
    let client = client(&server);
    assert_eq!(client.reset_form().await.expect("a success"), Some(job("1")));
    assert_eq!(client.reset_form().await.expect("a success"), None);
    for expected in [
        SendFormOutput::ResetContent(Some(job("1"))),
        SendFormOutput::ResetContent(None),
        SendFormOutput::Ok("sent".to_owned()),
    ] {
        assert_eq!(client.send_form().await.expect("a success"), expected);
    }
}

#[tokio::test]
async fn what_the_document_does_not_declare_can_be_asked_for() {
    let server = Server::start(200, r#"{"id":"1","done":"yes","owner":{"id":1},"note":null}"#);
    let response = client(&server).put_job("1").response().await.expect("a success");
    assert_eq!(response.undeclared(), ["owner"], "`done` is declared");
}

#[tokio::test]
async fn bytes_are_had_as_they_come_and_all_of_what_can_be_read_is_asked_for() {
    let server = server(
        "content-type: image/jpeg\r\ncontent-disposition: attachment; filename=\"a b.jpg\"\r\n\
         x-width: 640\r\nx-animated: perhaps\r\nx-hasmore: true\r\netag: \"a\"\r\nlink: </b>; rel=next\r\n",
        b"\xff\xd8\x00",
    );
    let image = client(&server).image("a").response().await.expect("a success");
    assert_eq!(&image.value()[..], b"\xff\xd8\x00");
    assert_eq!(image.content_type(), Some("image/jpeg"));
    assert_eq!(image.file_name().as_deref(), Some("a b.jpg"));
    assert_eq!(image.header(headers::X_WIDTH), Some(640));
    assert_eq!(image.header(headers::X_ANIMATED), None, "it is no boolean");
    assert_eq!(image.header(headers::X_HAS_MORE), Some(true));
    assert_eq!(image.header(headers::ETAG).as_deref(), Some("\"a\""));
    assert_eq!(image.link("next").as_deref(), Some("/b"));
    let request = server.request();
    assert_eq!(request.header("accept"), Some("image/png, image/jpeg, application/json"));
}

#[tokio::test]
async fn what_is_not_json_is_bytes_whatever_its_schema() {
    let server = Server::start_each([
        response(200, "", "%PDF"),
        response(204, "", ""),
        response(200, "", "<job/>"),
        response(200, "", "id\r\n1\r\n"),
        response(200, "", "{}"),
        response(200, "", "\u{0}"),
    ]);
    let client = client(&server);
    assert_eq!(client.report().await.expect("a success").expect("a report"), "%PDF");
    assert_eq!(client.report().await.expect("a success"), None);
    assert_eq!(client.feed().await.expect("a success"), "<job/>");
    assert_eq!(client.table().await.expect("a success"), "id\r\n1\r\n");
    assert_eq!(client.anything().await.expect("a success"), "{}");
    assert_eq!(client.file_that_is_called_json().await.expect("a success"), "\u{0}");
    let accepted: Vec<String> = (0..6)
        .map(|_| server.request().header("accept").expect("what can be read").to_owned())
        .collect();
    assert_eq!(accepted[0], "application/pdf");
    assert_eq!(accepted[3], "text/csv");
    assert_eq!(accepted[4], "*/*");
}

#[tokio::test]
async fn a_text_is_read_in_its_charset() {
    for (headers, body, text) in [
        ("content-type: text/plain\r\n", "grün".as_bytes(), "grün"),
        ("content-type: text/plain; charset=ISO-8859-1\r\n", b"gr\xfcn", "grün"),
        ("content-type: text/plain; charset=\"windows-1251\"\r\n", b"\xe4\xe0", "да"),
        ("content-type: text/plain; charset=utf-16le\r\n", b"a\0b\0", "ab"),
        ("content-type: text/plain; charset=shift_jis\r\n", b"\x83\x65", "テ"),
        ("content-type: application/json\r\n", br#""a\n""#, "a\n"),
        ("", b"\"a\"", "\"a\""),
    ] {
        let server = server(headers, body);
        assert_eq!(client(&server).note().await.expect("a text"), text, "{headers}");
    }
    for (headers, body, said) in [
        ("content-type: text/plain\r\n", &b"\xff"[..], "the text isn't UTF-8"),
        ("content-type: text/plain; charset=klingon\r\n", b"a", "the charset `klingon`"),
        ("content-type: text/plain; charset=shift_jis\r\n", b"\x83", "the text isn't Shift_JIS"),
    ] {
        let server = server(headers, body);
        let error = client(&server).note().await.expect_err("no text");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(said), "{error}");
        assert_eq!(error.raw_body(), Some(body), "as it came");
    }
}

#[tokio::test]
async fn a_text_comes_as_json_or_as_it_is() {
    for (media_type, body) in [("application/json", r#""a""#), ("text/plain", "a")] {
        let server = server(&format!("content-type: {media_type}\r\n"), body.as_bytes());
        assert_eq!(client(&server).either().await.expect("a text"), "a");
        let request = server.request();
        assert_eq!(request.header("accept"), Some("application/json, text/plain"));
    }
    let server = server("content-type: text/html\r\n", b"<p>");
    assert_eq!(client(&server).page().await.expect("a text"), "<p>");
}

#[tokio::test]
async fn json_precedes_what_has_no_type() {
    let server = Server::start(200, r#"{"id":"1"}"#);
    assert_eq!(client(&server).json_or_table().await.expect("a success"), job("1"));
    assert_eq!(server.request().header("accept"), Some("application/json"));
}

#[tokio::test]
async fn what_is_streamed_is_had_as_it_comes_whatever_it_is() {
    let server = server("content-type: text/csv\r\n", b"id\r\n1\r\n");
    let call = client(&server).json_or_table().header("accept", "text/csv");
    let table = call.timeout(Duration::from_secs(5)).stream().await.expect("a success");
    assert_eq!(table.value().length(), Some(7));
    assert_eq!(table.content_type(), Some("text/csv"));
    let mut text = Vec::new();
    let mut body = table.into_value();
    while let Some(chunk) = body.chunk().await.expect("a chunk") {
        text.extend_from_slice(&chunk);
    }
    assert_eq!(text, b"id\r\n1\r\n");
    assert_eq!(server.request().header("accept"), Some("text/csv"));
}

#[tokio::test]
async fn what_a_success_may_be_instead_is_asked_for_by_a_method_of_its_own() {
    let server = server("content-type: application/vnd.jobs.progress+json\r\n", br#"{"percent":5}"#);
    let progress = client(&server).export_as_vnd_jobs_progress("1").await.expect("a success");
    assert_eq!(progress, models::Progress::new(5));
    let request = server.request();
    assert_eq!(request.header("accept"), Some("application/vnd.jobs.progress+json"));

    let server = self::server("content-type: application/pdf\r\n", b"%PDF-1.7");
    let pdf = client(&server).export_as_pdf("1").await.expect("a success");
    assert_eq!(pdf, b"%PDF-1.7"[..]);
    assert_eq!(server.request().header("accept"), Some("application/pdf"));

    let server = self::server("content-type: text/csv\r\n", b"id\n1\n");
    let table = client(&server).json_or_table_as_csv().await.expect("a success");
    assert_eq!(table, "id\n1\n");
}

#[tokio::test]
async fn an_error_is_what_it_is_whatever_was_asked_for() {
    let server = Server::start(404, r#"{"title":"No"}"#);
    let error = client(&server).export_as_pdf("1").await.expect_err("an error");
    assert_eq!(error.body(), Some(&models::Problem::new("No")));
}

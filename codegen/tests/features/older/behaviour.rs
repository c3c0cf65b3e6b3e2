//! Swagger 2.0 becomes the client that OpenAPI 3.0 would have become.

mod support;

use older::Client;
use older::models::{Cat, Pet, PetBase, Problem, SendListsRequest, TokenRequest};
use support::{Server, assert_encodes};

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(format!("{}/v2", server.url()))
        .key("the-key")
        .build()
        .expect("a client")
}

#[tokio::test]
async fn a_body_and_a_credential_go_where_they_belong() {
    let response = r#"{"kind": "cat", "name": "Mog", "lives": 9}"#;
    let server = Server::start(200, response);
    let pet = Pet::from(Cat::new("Mog").lives(9));
    let back = client(&server).put_pet("7", &pet).limit(5).await.expect("a response");
    assert_eq!(back, pet);
    let request = server.request();
    assert_eq!(request.path, "/v2/pets/7");
    assert!(request.has_query("limit", "5"));
    assert_eq!(request.header("x-key"), Some("the-key"));
    assert_encodes(&pet, &request.json().to_string());
}

#[tokio::test]
async fn an_error_of_a_shared_response_is_typed() {
    let server = Server::start(410, r#"{"reason": "eaten"}"#);
    let pet = Pet::from(PetBase::new("Mog"));
    let error = client(&server).put_pet("7", &pet).await.expect_err("an error");
    let mut problem = Problem::default();
    problem.reason = Some("eaten".to_owned());
    assert_eq!(error.body::<Problem>(), Some(&problem));
}

#[tokio::test]
async fn lists_are_put_apart_by_what_their_format_says() {
    let server = Server::start(204, "");
    let body = SendListsRequest::new(vec!["a b".to_owned(), "c,d".to_owned()]).sizes(vec![1, 2]);
    let call = client(&server).send_lists(["1", "2/3"], &body);
    let call = call.x_spaces(["a", "b"]).x_pipes(&[1, 2]).tabs(["x", "y"]);
    call.await.expect("a success");
    let request = server.request();
    assert_eq!(request.path, "/v2/lists/1%7C2%2F3");
    assert_eq!(request.header("x-spaces"), Some("a b"));
    assert_eq!(request.header("x-pipes"), Some("1|2"));
    assert_eq!(request.header("x-preset"), Some("a|b"));
    assert_eq!(request.raw_query, "tabs=x%09y");
    assert_eq!(request.body, b"names=a%20b%09c%2Cd&sizes=1&sizes=2");
}

#[tokio::test]
async fn an_element_that_holds_a_delimiter_is_not_sent_as_two() {
    let server = Server::start(204, "");
    let body = SendListsRequest::new(Vec::new());
    let call = client(&server).send_lists(["1"], &body).x_pipes(&[]).x_spaces(["a b"]);
    let error = call.await.expect_err("an error");
    assert_eq!(error.kind(), older::ErrorKind::InvalidRequest);
    assert!(!server.has_request());
}

#[tokio::test]
async fn a_body_that_is_nothing_but_a_form_is_one() {
    let server = Server::start(204, "");
    let body = TokenRequest::new("a&b").scopes(vec!["r".to_owned(), "w".to_owned()]);
    client(&server).fetch_token(&body).await.expect("a success");
    let request = server.request();
    assert_eq!(request.body, b"code=a%26b&scopes=r&scopes=w");
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
}

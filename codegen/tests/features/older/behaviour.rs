//! Swagger 2.0 becomes the client that OpenAPI 3.0 would have become.

mod support;

use older::Client;
use older::models::{Cat, Pet, PetBase, Problem};
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
    assert_eq!(error.body::<Problem>(), Some(&Problem::new().reason("eaten")));
}

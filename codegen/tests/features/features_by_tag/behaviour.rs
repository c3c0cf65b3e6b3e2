//! Operations are behind a feature for each tag, and models behind those of all operations that need them.
//! This is compiled with all features, and with those of one tag alone.

mod support;

use features_by_tag::models::{Found, Place, Problem, Severity};
use features_by_tag::{Client, webhooks};
use support::Server;

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).build().expect("a client")
}

/// Whatever is left out.
#[test]
fn what_all_operations_need_and_webhooks_are_always_there() {
    let problem: Problem = support::decode(r#"{"title": "No more room", "severity": "low"}"#);
    assert_eq!(problem.severity, Some(Severity::Low));
    let payload = r#"{"where": {"street": "Elm Street"}}"#;
    let found: Found = webhooks::decode_pet_found(payload).expect("a pet");
    let place: Place = found.r#where;
    assert_eq!(place.street.as_deref(), Some("Elm Street"));
    let server = Server::start(200, "");
    assert!(format!("{:?}", client(&server)).starts_with("Client"));
}

#[cfg(feature = "lost-pets")]
#[tokio::test]
async fn an_operation_is_behind_the_feature_of_its_first_tag() {
    let server = Server::start(200, r#"[{"name": "Mog", "kind": "cat"}]"#);
    let pets = client(&server).list_lost_pets().await.expect("all");
    assert_eq!(
        pets,
        [features_by_tag::models::Pet::new("Mog").kind(features_by_tag::models::PetKind::Cat)]
    );
    // Paths that it had without features lead to it.
    let _: features_by_tag::Call<features_by_tag::operations::ListLostPets> =
        client(&server).list_lost_pets();
    let _: features_by_tag::Call<features_by_tag::operations::lost_pets::ListLostPets> =
        client(&server).list_lost_pets();
}

#[cfg(feature = "owners")]
#[tokio::test]
async fn an_operation_brings_the_models_that_it_needs() {
    use features_by_tag::models::{Address, Owner, Pet};

    let server = Server::start(201, r#"{"name": "Mrs Thomas", "pets": []}"#);
    let owner = Owner::new("Mrs Thomas", vec![Pet::new("Mog")]).address(Address::new("London"));
    let added = client(&server).add_owner(&owner).await.expect("an owner");
    assert_eq!(added, Owner::new("Mrs Thomas", vec![]));
}

#[cfg(feature = "full-operations")]
#[tokio::test]
async fn a_tag_that_is_called_like_the_feature_of_all_has_one_of_another_name() {
    let server = Server::start(200, "true");
    assert!(client(&server).get_full().await.expect("an answer"));
}

#[cfg(feature = "untagged")]
#[tokio::test]
async fn operations_without_a_tag_have_a_feature() {
    let server = Server::start(204, "");
    client(&server).get_health().await.expect("well");
}

#[cfg(feature = "full")]
#[test]
fn what_no_operation_needs_comes_with_all() {
    use features_by_tag::models::{Owner, Register};

    let register = Register::new().owners(vec![Owner::new("Mrs Thomas", vec![])]);
    let json = serde_json::to_string(&register).expect("JSON");
    assert_eq!(json, r#"{"owners":[{"name":"Mrs Thomas","pets":[]}]}"#);
}

//! What the API sends of itself, decoded.

use webhooks::{models, webhooks as received};

#[test]
fn a_webhook_says_itself_which_one_it_is() {
    for event in ["added", "restored"] {
        let payload = format!(r#"{{"event":"{event}","pet":{{"name":"Rex"}}}}"#);
        let models::Webhook::PetAdded(added) = received::decode(&payload).expect("a webhook")
        else {
            panic!("{payload}")
        };
        assert_eq!(added.pet.name, "Rex");
    }
    let gone = received::decode(br#"{"event":"gone","left":2.0,"at":5}"#).expect("a webhook");
    let models::Webhook::PetGone(gone) = gone else { panic!("{gone:?}") };
    assert_eq!((gone.left, gone.at), (2, Some(5)));
    let found =
        received::decode("\u{feff}{\"event\":\"found\",\"where\":\"here\"}").expect("a webhook");
    let models::Webhook::PetFound(found) = found else { panic!("{found:?}") };
    assert_eq!(found.r#where.as_deref(), Some("here"), "which stands elsewhere");
}

#[test]
fn a_webhook_that_nobody_knows_yet_is_kept() {
    let payload = r#"{"event":"moved","to":"there"}"#;
    let unknown = received::decode(payload).expect("a webhook");
    let models::Webhook::UnknownValue(value) = unknown else { panic!("{unknown:?}") };
    assert_eq!(value["to"], "there");
}

#[test]
fn what_may_be_absent_is_left_out() {
    let payload = r#"{"event":"added","pet":{"name":"Rex","size":"large"}}"#;
    let models::Webhook::PetAdded(added) = received::decode(payload).expect("a webhook") else {
        panic!("{payload}")
    };
    assert_eq!((added.pet.name.as_str(), added.pet.size), ("Rex", None));
}

#[test]
fn what_is_not_as_declared_says_where() {
    let error = received::decode("{").expect_err("no JSON");
    assert_eq!(error.json_path(), "?");
    let error = received::decode_done(r#"{"id":5}"#).expect_err("no text");
    assert_eq!(error.json_path(), "id");
    let said =
        "the payload is not as declared, at `id`: invalid type: integer `5`, expected a string";
    assert!(error.to_string().starts_with(said), "{error}");
}

#[test]
fn a_callback_has_a_function_of_its_own() {
    let job = received::decode_done(r#"{"id":"1"}"#).expect("a callback");
    assert_eq!(job, models::Job::new("1"));
}

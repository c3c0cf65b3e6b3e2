//! Members that travel one way.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{AddThing, client};
use crate::runtime::in_requests::as_request::as_request;
use crate::runtime::{ErrorKind, needed, unneeded, unsent};
use crate::support::Server;

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct User {
    #[serde(skip_serializing_if = "unsent")]
    id: Option<u8>,
    #[serde(skip_serializing_if = "unneeded", serialize_with = "needed")]
    secret: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    friends: Option<Vec<User>>,
}

fn user(id: Option<u8>, secret: Option<u8>) -> User {
    User { id, secret, friends: None }
}

#[tokio::test]
async fn a_model_is_written_as_a_request_only_where_one_is_made_of_it() {
    let server = Server::start(204, "");
    let friends = Some(vec![user(Some(2), Some(3))]);
    let whole = User { friends, ..user(Some(1), Some(2)) };
    client(&server).call::<AddThing>().with_json(&whole).await.expect("a success");
    let sent = json!({"secret": 2, "friends": [{"secret": 3}]});
    assert_eq!(server.request().json(), sent);
    let json = json!({"id": 1, "secret": 2, "friends": [{"id": 2, "secret": 3}]});
    assert_eq!(serde_json::to_value(&whole).expect("JSON"), json);

    let response: User = serde_json::from_value(json!({"id": 1})).expect("a user");
    assert_eq!(response, user(Some(1), None));
    assert_eq!(serde_json::to_value(&response).expect("JSON"), json!({"id": 1}));
}

#[tokio::test]
async fn what_a_request_must_have_is_missed_before_it_is_sent() {
    let server = Server::start(204, "");
    let friends = Some(vec![user(None, Some(1)), user(Some(2), None)]);
    let lacking = User { friends, ..user(None, Some(0)) };
    for (call, place) in [
        (client(&server).call::<AddThing>().with_json(&user(None, None)), "secret"),
        (client(&server).call::<AddThing>().with_json(&lacking), "friends[1].secret"),
    ] {
        let error = call.await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let expected =
            format!("not sent: `{place}` is missing, and a request must have it (POST /things)");
        assert_eq!(error.to_string(), expected);
    }
    assert!(!server.has_request());
}

#[test]
fn a_request_that_panics_ends_all_the_same() {
    let written = || serde_json::to_value(user(Some(1), None)).expect("JSON");
    let panics = AssertUnwindSafe(|| as_request(|| panic!("while it is written")));
    catch_unwind(panics).expect_err("a panic");
    assert_eq!(written(), json!({"id": 1}));
    // One within another ends by itself.
    as_request(|| {
        as_request(|| ());
        let inner = serde_json::to_value(user(Some(1), Some(2)));
        assert_eq!(inner.expect("JSON"), json!({"secret": 2}));
    });
    assert_eq!(written(), json!({"id": 1}));
}

//! What a request has of the keys that a document calls paths.

mod support;

use paths::Client;
use support::{Request, Server};

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).build().expect("a client")
}

/// The path of a request, and its query.
fn target(request: &Request) -> (&str, Vec<(&str, &str)>) {
    let query = request.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    (&request.path, query.collect())
}

#[tokio::test]
async fn a_fixed_query_is_sent() {
    let server = Server::start(200, r#"{"url":"u"}"#);
    let queue = client(&server).create_queue("q").await.expect("a success");
    assert_eq!(queue.url.as_deref(), Some("u"));
    let expected = [("Action", "CreateQueue"), ("QueueName", "q")];
    assert_eq!(target(&server.request()), ("/", expected.to_vec()));
}

#[tokio::test]
async fn what_a_fixed_query_says_is_not_asked_for() {
    let server = Server::start(204, "");
    let call = client(&server).post_action_delete_queue_really_yes_sir_21_now();
    call.await.expect("a success");
    let expected = [("Action", "DeleteQueue"), ("Really", "yes sir!"), ("now", "")];
    assert_eq!(target(&server.request()), ("/", expected.to_vec()));
}

#[tokio::test]
async fn a_fragment_is_not_sent() {
    let server = Server::start(204, "");
    client(&server).targeted().await.expect("a success");
    let request = server.request();
    assert_eq!(target(&request), ("/", Vec::new()));
    assert_eq!(request.header("x-amz-target"), Some("Queue.Delete"));
    let server = Server::start(200, "{}");
    client(&server).get_queues_by_id_shallow("1").await.expect("a success");
    assert_eq!(server.request().path, "/queues/1");
    client(&server).get_queues_by_id_deep("2").await.expect("a success");
    assert_eq!(server.request().path, "/queues/2");
}

#[tokio::test]
async fn templates_in_a_query_are_parameters() {
    let server = Server::start(204, "");
    client(&server).list_queues("me", "name", "3").await.expect("a success");
    let expected = [("fixed", "1"), ("owner", "me"), ("sort", "name"), ("page", "3")];
    assert_eq!(target(&server.request()), ("/queues", expected.to_vec()));
    client(&server).all_queues().limit(7).after("x").await.expect("a success");
    assert_eq!(target(&server.request()), ("/queues/all", vec![("limit", "7"), ("after", "x")]));
}

#[tokio::test]
async fn parameters_without_a_type_are_texts() {
    let server = Server::start(204, "");
    client(&server).bare().sort("name").x_odd("even").await.expect("a success");
    let request = server.request();
    assert_eq!(
        (request.method.as_str(), target(&request)),
        ("GET", ("/bare", vec![("sort", "name")]))
    );
    assert_eq!(request.header("x-odd"), Some("even"));
}

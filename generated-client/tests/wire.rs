//! What goes over the wire is what the vendor's Python SDK (`sib_api_v3_sdk` 7.6.0) puts there,
//! as recorded in `wire/vectors.json`: method, target, the headers that matter, and the JSON.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use brevo_conversations::{Client, Error};
use serde::Deserialize;
use serde_json::Value;
use support::Server;

const VECTORS: &str = include_str!("wire/vectors.json");

#[derive(Deserialize)]
struct Vector {
    name: String,
    seed_method: String,
    request: Request,
    response: Response,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    path: String,
    headers: BTreeMap<String, String>,
    json: Option<Value>,
}

#[derive(Deserialize)]
struct Response {
    status: u16,
    json: Option<Value>,
}

#[tokio::test]
async fn every_recorded_case() {
    let vectors: Vec<Vector> = support::decode(VECTORS);
    let mut operations = BTreeSet::new();
    for vector in &vectors {
        replay(vector).await;
        operations.insert(vector.seed_method.as_str());
    }
    assert_eq!(operations.len(), 9, "every operation has a case: {operations:?}");
}

async fn replay(vector: &Vector) {
    let Vector { name, seed_method, request: expected, response } = vector;
    let body = response.json.as_ref().map_or_else(String::new, Value::to_string);
    let server = Server::start(response.status, &body);
    let client = Client::builder()
        .base_url(format!("{}/v3", server.url()))
        .api_key("KEY")
        .build()
        .expect("a client");
    let decoded = call(&client, seed_method, expected)
        .await
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    let request = server.request();
    assert_eq!(request.method, expected.method, "{name}");
    assert_eq!(request.path, expected.path, "{name}");
    assert_eq!(request.query, [], "{name}");
    for (header, value) in &expected.headers {
        assert_eq!(request.header(header), Some(value.as_str()), "{name}: {header}");
    }
    match &expected.json {
        Some(json) => assert_eq!(request.json(), *json, "{name}"),
        None => assert!(request.body.is_empty(), "{name}"),
    }
    match &response.json {
        Some(json) => support::assert_same(&decoded, json),
        None => assert_eq!(decoded, Value::Null, "{name}"),
    }
}

/// Makes the call that the SDK's method makes, and yields its response as JSON again.
async fn call(client: &Client, seed_method: &str, request: &Request) -> Result<Value, Error> {
    let id = request.path.rsplit('/').next().unwrap_or_default();
    let json = request.json.as_ref().map_or_else(String::new, Value::to_string);
    let message = match seed_method {
        "conversations_messages_post" => client.send_message(&support::decode(&json)).await?,
        "conversations_messages_id_get" => client.get_message(id).await?,
        "conversations_messages_id_put" => {
            client.update_message(id, &support::decode(&json)).await?
        }
        "conversations_messages_id_delete" => {
            client.delete_message(id).await?;
            return Ok(Value::Null);
        }
        "conversations_pushed_messages_post" => {
            client.send_pushed_message(&support::decode(&json)).await?
        }
        "conversations_pushed_messages_id_get" => client.get_pushed_message(id).await?,
        "conversations_pushed_messages_id_put" => {
            client.update_pushed_message(id, &support::decode(&json)).await?
        }
        "conversations_pushed_messages_id_delete" => {
            client.delete_pushed_message(id).await?;
            return Ok(Value::Null);
        }
        "conversations_agent_online_ping_post" => {
            client.ping_agent_online(&support::decode(&json)).await?;
            return Ok(Value::Null);
        }
        other => panic!("no operation is known as {other}"),
    };
    Ok(serde_json::to_value(message).expect("a message encodes"))
}

//! What component schemas do that are texts with types of their own.

mod support;

use std::collections::BTreeMap;

use newtypes::Client;
use newtypes::models::{AgentId, Created, MaybeId, Visitor, VisitorEither, VisitorId};
use support::{Server, assert_round_trip, decode};

const VISITOR: &str = r#"{"id": "v1", "known": "v2", "narrow": "v3", "agent": "a1", "maybe": null,
    "created": "2026-01-31T12:00:00+25:00", "friends": ["v4"], "byName": {"Ann": "v5"}, "any": "a2",
    "either": "v6", "kind": "v7"}"#;

#[test]
fn each_text_has_its_own_type_wherever_it_is() {
    let visitor: Visitor = decode(VISITOR);
    let Visitor { id, known, narrow, agent, maybe, created, friends, by_name, any, either, kind, .. } =
        visitor;
    let ids: [VisitorId; 3] = [id, known, kind];
    assert_eq!(ids, ["v1", "v2", "v7"]);
    let more: [Option<VisitorId>; 1] = [narrow];
    assert_eq!(more, [Some(VisitorId::from("v3"))]);
    assert_eq!(agent, Some(AgentId::from("a1")));
    assert_eq!(maybe, None::<MaybeId>);
    assert_eq!(created, Some(Created::from("2026-01-31T12:00:00+25:00")));
    let friends: Vec<VisitorId> = friends;
    let by_name: BTreeMap<String, VisitorId> = by_name;
    assert_eq!((friends[0].as_str(), by_name["Ann"].as_str()), ("v4", "v5"));
    assert_eq!(any.as_deref(), Some("a2"), "it may be either's");
    assert_eq!(either, Some(VisitorEither::VisitorId(VisitorId::from("v6"))));
    assert_round_trip::<Visitor>(VISITOR);
}

#[test]
fn what_becomes_a_text_becomes_one_with_a_type_of_its_own() {
    let text = "v1".to_owned();
    let made = Visitor::new(text, "v2", Some(MaybeId::from("m")), vec![], BTreeMap::new(), "v3")
        .agent("a1")
        .narrow(Some("v4"))
        .either("v5")
        .any(AgentId::from("a2").as_str());
    assert_eq!(made.id, "v1");
    assert_eq!(made.narrow, Some(VisitorId::from("v4")));
    let without = r#"{"id": "", "known": "", "maybe": "m", "friends": [], "byName": {}}"#;
    assert_eq!(decode::<Visitor>(without).kind, "usual");
}

#[tokio::test]
async fn a_request_takes_ids_of_the_right_type_and_a_response_has_them() {
    let server = Server::start(200, r#""v9""#);
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let visitor: Visitor = decode(VISITOR);
    let agent = AgentId::from("a1");
    let call = client.put_visitor(&visitor.id, &agent, &visitor);
    let id: VisitorId = call.agent(&agent).others(&visitor.friends).await.expect("a success");
    assert_eq!(id, "v9");
    let request = server.request();
    assert_eq!(request.path, "/visitors/v1");
    assert_eq!(request.header("x-agent"), Some("a1"));
    assert!(request.has_query("agent", "a1") && request.has_query("others", "v4"));
    client.put_first(&id).await.expect("a success");
    assert_eq!(server.request().body, b"\"v9\"");
}

#[tokio::test]
async fn a_text_as_it_is_becomes_one_with_a_type_of_its_own() {
    let server = Server::start(200, "v9");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let id: VisitorId = client.get_first().await.expect("a success");
    assert_eq!(id, "v9");
}

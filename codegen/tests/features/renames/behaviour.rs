//! What is called as the settings or the document want it, is sent and read as before.

mod support;

use renames::Client;
use renames::models::{
    Answer, Colour, Left, Memo, NoteSize, NoteState, NoteThing, OldNote, Right, Writer,
};
use support::{Server, assert_round_trip, decode};

const NOTE: &str = r#"{"createdAt": "now", "class": "a", "author": {"name": "Ann"}, "former": {"left": {"left": {"a": "b"}}},
    "colour": "dark-red", "answer": "yes", "state": "2", "size": "small"}"#;

#[test]
fn fields_types_and_variants_have_their_names_and_are_written_as_before() {
    let note: Memo = decode(NOTE);
    let Memo { created, kind, author, earlier, colour, answer, state, note_size, .. } = note;
    assert_eq!((created.as_str(), kind.as_str()), ("now", "a"));
    assert_eq!(author, Some(Writer::new("Ann")));
    assert_eq!(author.expect("one").full_name, "Ann");
    let former: OldNote = earlier.expect("one");
    // `Left` is called `Right`, and `Right` is called `Left`.
    let left: Right = former.left.expect("one");
    assert_eq!(left.a, None, "{left:?}");
    assert_eq!(colour, Some(Colour::Wine));
    assert_eq!(answer, Some(Answer::Words("yes".to_owned())));
    assert_eq!(state, Some(NoteState::Closed));
    assert_eq!(note_size, Some(NoteSize::Small));
    assert_round_trip::<Memo>(&NOTE.replace(r#"{"left": {"a": "b"}}"#, r#"{"a": "b"}"#));
    assert_eq!([Colour::from("blue"), Colour::from("dark-red")], [Colour::Sky, Colour::Wine]);
    assert_eq!(NoteThing::new().a("b").a.as_deref(), Some("b"));
    assert_eq!(Left::new().left(Right::new().a("b")).left, Some(Right::new().a("b")));
}

#[tokio::test]
async fn methods_and_parameters_have_their_names_and_are_sent_as_before() {
    let server = Server::start(200, "[]");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    client.notes("me").limit(5).await.expect("a success");
    let request = server.request();
    assert_eq!((request.path.as_str(), request.header("x-from")), ("/notes", Some("me")));
    assert!(request.has_query("pageSize", "5"));

    let server = Server::start(204, "");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    client.forget("n1").await.expect("a success");
    assert_eq!(server.request().method, "DELETE");
    client.add_note(&Memo::new("now", "a")).await.expect("a success");
    assert_eq!(server.request().json(), serde_json::json!({"createdAt": "now", "class": "a"}));
    client.add_note_as_text("a").await.expect("a success");
    assert_eq!(server.request().body, b"a");
}

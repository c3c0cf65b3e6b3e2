//! No operation of a document gets lost without a word: each is a method of the client, or a finding
//! says by name that it is left out, and it counts as such.

use std::fs;
use std::path::Path;

use codegen::{Diagnostics, Generated, Options, Pointer, Source, generate};
use proptest::prelude::*;
use serde_json::{Value, json};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The operations of a document, by path and method.
fn operations(document: &Value) -> Vec<(&str, &str)> {
    let paths = document.get("paths").and_then(Value::as_object);
    let items = paths.into_iter().flatten().filter(|(path, _)| path.starts_with('/'));
    let operations = items.flat_map(|(path, item)| {
        let is_there = |method: &&&str| item.get(**method).is_some_and(|it| !it.is_null());
        let methods = METHODS.iter().filter(is_there);
        methods.map(|method| (path.as_str(), *method))
    });
    operations.collect()
}

/// Operations of which nothing is to be found, neither in the client nor in what is said.
fn lost(document: &Value) -> Vec<String> {
    let source = Source::new("document.json", document.to_string());
    let Ok(generated) = generate(&source, &Options::default()) else { return Vec::new() };
    let Generated { files, diagnostics, statistics, .. } = &generated;
    let said = said(diagnostics);
    let all = operations(document);
    let methods = letters(&files["src/lib.rs"]);
    let is_lost = |(path, method): &(&str, &str)| {
        let label = format!("{} {path}", method.to_uppercase());
        let is_named = said.contains(&format!("`{label}` is left out"))
            || said.contains(&format!("`{path}` is left out, with all its operations"));
        !is_named && !methods.contains(&letters(&label))
    };
    let mut lost: Vec<String> =
        all.iter().filter(|it| is_lost(it)).map(|it| format!("{it:?}\n{said}")).collect();
    if statistics.operations + statistics.operations_left_out < all.len() {
        lost.push(format!("{statistics:?} of {} operations\n{said}", all.len()));
    }
    lost
}

/// A text without the signs that documentation has to escape.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// All that is said: messages and help.
fn said(diagnostics: &Diagnostics) -> String {
    let said = diagnostics.iter().map(|found| {
        format!("{}: {} ({})\n", found.pointer, found.message, found.help.as_deref().unwrap_or(""))
    });
    said.collect::<Vec<_>>().concat()
}

#[test]
fn no_operation_of_any_document_of_the_tests_is_lost() {
    let mut tried = 0;
    for topics in ["tests/negative", "tests/features"] {
        let topics = Path::new(env!("CARGO_MANIFEST_DIR")).join(topics);
        let folders = fs::read_dir(topics).unwrap().map(|folder| folder.unwrap().path());
        let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap());
        for file in files.map(|file| file.unwrap().path()) {
            let is_document = file.extension().is_some_and(|it| it == "yaml" || it == "json");
            let text = fs::read_to_string(&file).unwrap_or_default();
            if let Ok(document) = serde_yaml::from_str::<Value>(&text)
                && is_document
            {
                assert_eq!(lost(&document), Vec::<String>::new(), "{}", file.display());
                tried += 1;
            }
        }
    }
    assert!(tried > 50, "{tried}");
}

/// The pointers to all values below one.
fn pointers(value: &Value, at: &Pointer, into: &mut Vec<Pointer>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => return,
    };
    for (token, child) in children {
        let at = at.child(token);
        pointers(child, &at, into);
        into.push(at);
    }
}

/// What stands where something else belongs.
fn intruder() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(7),
        json!("text"),
        json!([]),
        json!([null, 7]),
        json!({}),
        json!({"$ref": "#/none"}),
        json!({"$ref": "elsewhere.yaml#/it"}),
        json!({"$ref": 7}),
        json!({"$ref": "#/paths/~1pets"}),
        json!({"$ref": "#/components/schemas/Pet"}),
        json!({"a": {"$ref": "#/none"}}),
        json!({"name": "n", "in": "nowhere"}),
        json!({"type": "array", "items": {"type": "string"}}),
    ])
}

/// A document in which something in its paths or components is something else.
fn mutated() -> impl Strategy<Value = Value> {
    let change = (any::<prop::sample::Index>(), intruder());
    prop::collection::vec(change, 1..3).prop_map(|changes| {
        let mut document: Value = serde_json::from_str(include_str!("hostile/pets.json")).unwrap();
        for (index, intruder) in changes {
            let (root, mut all) = (Pointer::root(), Vec::new());
            pointers(&document["paths"], &root.child("paths"), &mut all);
            pointers(&document["components"], &root.child("components"), &mut all);
            let pointer = index.get(&all).as_str();
            // A path has operations only as long as it is one.
            if pointer.matches('/').count() > 2 {
                *document.pointer_mut(pointer).unwrap() = intruder;
            }
        }
        document
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_operation_of_a_wrong_document_is_lost(document in mutated()) {
        prop_assert_eq!(lost(&document), Vec::<String>::new(), "{}", document);
    }
}

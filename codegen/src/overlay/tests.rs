use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use serde_json::json;

use super::{apply, document};
use crate::diagnostics::{Diagnostics, Pointer};
use crate::source::Source;
use crate::tree::{Node, Places};

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/overlays").join(path)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let files: BTreeSet<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!files.is_empty(), "nothing in {}", folder.display());
    files.into_iter().collect()
}

fn source(path: &Path) -> Source {
    let name = path.file_name().unwrap().to_str().unwrap();
    Source::new(name, fs::read_to_string(path).unwrap())
}

/// The document of a source with its overlays, and what was said.
fn applied(source: &Source) -> (Option<Node>, Places, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let Some((mut root, mut places)) = source.read(&mut diagnostics) else {
        return (None, Places::default(), diagnostics);
    };
    let is_right = apply(&mut root, &mut places, source, &mut diagnostics).is_some();
    assert_eq!(is_right, !diagnostics.has_errors());
    (is_right.then_some(root), places, diagnostics)
}

fn with_overlay(document: &str, overlay: &str) -> Source {
    Source::new("api.yaml", document).with_overlay("mend.overlay.yaml", overlay)
}

/// An overlay with some actions.
fn overlay(version: &str, actions: &str) -> String {
    let actions = actions.trim_end().replace('\n', "\n  ");
    format!("overlay: {version}\ninfo: {{title: t, version: '1'}}\nactions:\n  {actions}\n")
}

/// A document with an overlay of some actions.
fn made(document: &serde_json::Value, version: &str, actions: &str) -> serde_json::Value {
    let source = with_overlay(&document.to_string(), &overlay(version, actions));
    let (root, _, diagnostics) = applied(&source);
    root.unwrap_or_else(|| panic!("{}", diagnostics.render(&source))).plain()
}

/// What is said of a document with an overlay of some actions.
fn said(document: &serde_json::Value, version: &str, actions: &str) -> Vec<String> {
    let source = with_overlay(&document.to_string(), &overlay(version, actions));
    let (_, _, diagnostics) = applied(&source);
    diagnostics.iter().map(|found| found.message.clone()).collect()
}

#[test]
fn the_specifications_sets_of_documents_come_out_as_it_says() {
    let sets = files(&folder("compliant-sets"));
    let sets: Vec<PathBuf> = sets.into_iter().filter(|set| set.is_dir()).collect();
    assert_eq!(sets.len(), 8);
    for set in sets {
        let overlay = fs::read_to_string(set.join("overlay.yaml")).unwrap();
        let source = source(&set.join("openapi.yaml")).with_overlay("overlay.yaml", overlay);
        let (root, _, diagnostics) = applied(&source);
        let root = root.unwrap_or_else(|| panic!("{}", diagnostics.render(&source)));
        let output = self::source(&set.join("output.yaml"));
        let (output, _) = output.read(&mut Diagnostics::default()).unwrap();
        assert_eq!(root.plain(), output.plain(), "{}", set.display());
    }
}

#[test]
fn the_specifications_examples_are_read_or_refused_as_it_says() {
    for (path, is_right) in [
        ("schema-tests/v1.0/pass", true),
        ("schema-tests/v1.0/fail", false),
        ("schema-tests/v1.1/pass", true),
        ("schema-tests/v1.1/fail", false),
    ] {
        for file in files(&folder(path)) {
            let source = source(&file);
            let mut diagnostics = Diagnostics::default();
            let (root, places) = source.read(&mut diagnostics).unwrap();
            let overlay = document::read(root, 0, &places, &source, &mut diagnostics);
            let text = diagnostics.render(&source);
            assert_eq!(overlay.is_some(), is_right, "{}\n{text}", file.display());
            assert_eq!(diagnostics.has_errors(), !is_right, "{}\n{text}", file.display());
        }
    }
}

#[test]
fn what_is_updated_is_merged() {
    let document = json!({
        "a": {"b": {"c": 1, "d": [1]}, "e": "x"},
        "list": [{"n": 1}, {"n": 2}],
    });
    for (version, actions, expected) in [
        // Objects member by member, lists one behind the other, all else replaced.
        (
            "1.0.0",
            "- {target: $.a, update: {b: {c: 2, d: [2], f: null}, e: y, g: {}}}",
            json!({"b": {"c": 2, "d": [1, 2], "f": null}, "e": "y", "g": {}}),
        ),
        // An action sees what those before it have made.
        (
            "1.1.0",
            "- {target: $.a, update: {h: {}}}\n- {target: $.a.h, update: {i: 1}}\n- {target: $.a.b, remove: true}",
            json!({"e": "x", "h": {"i": 1}}),
        ),
        ("1.1.0", "- {target: $.a.e, update: 5}", json!({"b": {"c": 1, "d": [1]}, "e": 5})),
        ("1.1.0", "- {target: $.a.e, remove: true, update: 5}", json!({"b": {"c": 1, "d": [1]}})),
        (
            "1.1.0",
            "- {target: '$.a[\"e\"]', copy: $.a.b.c}",
            json!({"b": {"c": 1, "d": [1]}, "e": 1}),
        ),
        (
            "1.0.0",
            "- {target: $.a.b.d, update: [2]}",
            json!({"b": {"c": 1, "d": [1, [2]]}, "e": "x"}),
        ),
        (
            "1.1.0",
            "- {target: $.a.b.d, update: [2, 3]}",
            json!({"b": {"c": 1, "d": [1, 2, 3]}, "e": "x"}),
        ),
        (
            "1.1.0",
            "- {target: $.a.b.d, update: {f: 2}}",
            json!({"b": {"c": 1, "d": [1, {"f": 2}]}, "e": "x"}),
        ),
        (
            "1.1.0",
            "- {target: $.a.b.d, copy: $.a.b.d}",
            json!({"b": {"c": 1, "d": [1, 1]}, "e": "x"}),
        ),
    ] {
        assert_eq!(made(&document, version, actions)["a"], expected, "{actions}");
    }
    let marked = made(&document, "1.0.0", "- {target: '$.list[?@.n > 1]', update: {m: true}}");
    assert_eq!(marked["list"], json!([{"n": 1}, {"n": 2, "m": true}]));
}

#[test]
fn what_is_removed_is_what_was_selected() {
    let document = json!({"list": [0, 1, 2, [3, 4], 5], "a": {"b": 1, "c": {"b": 2}}});
    for (target, expected) in [
        ("$.list[0,2,4]", json!({"list": [1, [3, 4]], "a": {"b": 1, "c": {"b": 2}}})),
        ("$.list[2:]", json!({"list": [0, 1], "a": {"b": 1, "c": {"b": 2}}})),
        ("$..[0]", json!({"list": [1, 2, [4], 5], "a": {"b": 1, "c": {"b": 2}}})),
        ("$.list[3]..*", json!({"list": [0, 1, 2, [], 5], "a": {"b": 1, "c": {"b": 2}}})),
        ("$.list[3,3,-2]", json!({"list": [0, 1, 2, 5], "a": {"b": 1, "c": {"b": 2}}})),
        ("$..b", json!({"list": [0, 1, 2, [3, 4], 5], "a": {"c": {}}})),
        ("$.a..*", json!({"list": [0, 1, 2, [3, 4], 5], "a": {}})),
        ("$.*", json!({})),
    ] {
        let actions = format!("- {{target: '{target}', remove: true}}");
        assert_eq!(made(&document, "1.0.0", &actions), expected, "{target}");
    }
}

#[test]
fn what_cant_be_applied_is_an_error() {
    let document = json!({"a": {"b": 1, "c": [], "d": {}}, "paths": {"/pets": {"get": {}}}});
    for (version, actions, expected) in [
        ("1.1.0", "- {target: '$', remove: true}", "the whole document can't be removed"),
        (
            "1.1.0",
            "- {target: '$.paths[\"/pet\"]', update: {}}",
            "nothing in the document is selected by `$.paths[\"/pet\"]`",
        ),
        (
            "1.0.0",
            "- {target: $.a.b, update: 2}",
            "the target is a number, and overlays of version 1.0 update objects and lists only (at `$['a']['b']`)",
        ),
        (
            "1.1.0",
            "- {target: $.a.b, update: {}}",
            "the target is a number, which can't be updated with an object (at `$['a']['b']`)",
        ),
        (
            "1.1.0",
            "- {target: $.a, update: {c: 1}}",
            "`c` is a list in the target, which can't be merged with a number (at `$['a']`)",
        ),
        (
            "1.1.0",
            "- {target: $.a.*, update: {}}",
            "the targets of an update are all objects, all lists or neither, but `$['a']['b']` is a number and `$['a']['c']` is a list",
        ),
        (
            "1.1.0",
            "- {target: $.a.d, copy: $.a.*}",
            "`copy` takes a query for a single value, and `$.a.*` selects 3",
        ),
        (
            "1.1.0",
            "- {target: $.a.d, copy: $.a.e}",
            "nothing in the document is selected by `$.a.e`",
        ),
    ] {
        assert_eq!(said(&document, version, actions), [expected], "{actions}");
    }
}

#[test]
fn a_value_is_found_where_it_came_from() {
    let document = "a:\n  b: 1\nc: {d: [{e: 1}]}\n";
    let actions =
        "- target: $.a\n  update:\n    b: 2\n    f: {g: 3}\n- {target: $.c.d, copy: $.a.f}\n";
    let source = with_overlay(document, &overlay("1.1.0", actions));
    let (root, places, _) = applied(&source);
    let root = root.unwrap();
    for (pointer, file, line) in [
        ("/a", "api.yaml", 1),
        ("/a/b", "mend.overlay.yaml", 6),
        ("/a/f/g", "mend.overlay.yaml", 7),
        ("/c/d", "api.yaml", 3),
        ("/c/d/0/e", "api.yaml", 3),
        ("/c/d/1/g", "mend.overlay.yaml", 7),
    ] {
        let node = root.at(&Pointer::from(pointer.to_owned())).unwrap();
        let came_from = places.pointer(node.origin);
        assert_eq!(source.name_of(&came_from), file, "{pointer}");
        assert_eq!(source.position(&came_from).0, line, "{pointer}");
    }
}

#[test]
fn overlays_that_grow_without_end_come_to_one() {
    let document = json!({"a": {"b": [1, 2, 3]}});
    let doubled = "- {target: $.a.b, copy: $.a.b, x-n: 1}\n";
    let doubled: String =
        (0..40).map(|n| doubled.replace("x-n: 1", &format!("x-n: {n}"))).collect();
    assert!(said(&document, "1.1.0", &doubled)[0].starts_with("overlays would add more than"));
    let nested = (0..60).map(|n| format!("- {{target: $.a, copy: $, x-n: {n}}}\n"));
    let said = said(&document, "1.1.0", &nested.collect::<Vec<_>>().concat());
    assert!(said[0].contains("levels deep") || said[0].contains("would add"), "{said:?}");
    let deep =
        (0..200).map(|n| format!("- {{target: '$.a{}', update: {{c: {{}}}}}}\n", ".c".repeat(n)));
    let said = self::said(&document, "1.1.0", &deep.collect::<Vec<_>>().concat());
    assert!(said[0].contains("more than 128 levels"), "{said:?}");
}

/// Any JSON, of the words that documents and overlays are made of.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let word = prop::sample::select(vec![
        "overlay",
        "1.0.0",
        "1.1.0",
        "info",
        "title",
        "version",
        "extends",
        "actions",
        "target",
        "update",
        "remove",
        "copy",
        "$",
        "$.a",
        "$..*",
        "$.actions[0]",
        "$['",
        "a",
        "",
    ]);
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        word.clone().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 32, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::vec((word.clone(), inner), 0..6).prop_map(|members| {
                members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            }),
        ]
    })
}

/// An overlay whose actions are nearly right.
fn any_overlay() -> impl Strategy<Value = serde_json::Value> {
    let target = prop::sample::select(vec!["$", "$.*", "$..a", "$.a", "$['info'][0]", "$..[?@.a]"]);
    let action =
        (target.clone(), any_json(), 0..4_u8, target).prop_map(|(target, value, kind, from)| {
            match kind {
                0 => json!({"target": target, "remove": true}),
                1 => json!({"target": target, "copy": from}),
                _ => json!({"target": target, "update": value}),
            }
        });
    prop::collection::vec(action, 1..6).prop_map(|actions| {
        json!({"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": actions})
    })
}

proptest! {
    #[test]
    fn no_overlay_makes_it_panic(
        document in any_json(),
        overlay in prop_oneof![any_json(), any_overlay()],
    ) {
        let source = with_overlay(&document.to_string(), &overlay.to_string());
        let (_, _, diagnostics) = applied(&source);
        let _ = diagnostics.render(&source);
    }

    #[test]
    fn what_is_added_and_removed_again_leaves_the_document_as_it_was(
        document in any_json(),
        value in any_json(),
    ) {
        let actions = json!([
            {"target": "$.holder", "update": {"it's \\ new": value}},
            {"target": r"$['holder']['it\'s \\ new']", "remove": true},
        ]);
        let overlay = json!({
            "overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": actions,
        });
        let document = json!({"holder": {"a": document}});
        let source = with_overlay(&document.to_string(), &overlay.to_string());
        let (root, _, diagnostics) = applied(&source);
        prop_assert!(root.is_some(), "{}", diagnostics.render(&source));
        prop_assert_eq!(root.unwrap().plain(), document);
    }
}

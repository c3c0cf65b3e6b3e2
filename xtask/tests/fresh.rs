//! The committed client is what the document makes today, and a small change of the document is
//! a small change of the client.

use std::collections::BTreeMap;

use codegen::{Options, Source};
use openapi_crate::arguments::Arguments;
use openapi_crate::generate;
use similar::{ChangeTag, TextDiff};
use xtask::workspace;

#[test]
fn the_committed_client_is_up_to_date() {
    let arguments = Arguments { check: true, ..Arguments::default() };
    let outcome = generate::run(&arguments, &workspace::caller());
    assert_eq!(
        outcome.code, 0,
        "the client is stale: run `cargo xtask generate` and commit the result\n{}{}",
        outcome.stderr, outcome.stdout
    );
}

#[test]
fn the_same_document_makes_the_same_bytes() {
    assert_eq!(client(DOCUMENT), client(DOCUMENT));
}

#[test]
fn another_description_changes_that_description_and_nothing_else() {
    let old = "A field whose name is a keyword.";
    let new = "A field with the name of a keyword.";
    let changes = changes(&DOCUMENT.replacen(old, new, 1));
    assert_eq!(changes, [format!("-    /// {old}"), format!("+    /// {new}")]);
}

/// The changes by another optional property of an object, behind one of this text.
fn with_mood(property: &str) -> Vec<String> {
    let indent = " ".repeat(property.len() - property.trim_start().len());
    let added = format!("{indent}mood: {{ type: string, description: How it was meant. }}\n");
    changes(&DOCUMENT.replacen(property, &format!("{property}{added}"), 1))
}

/// What each model has of it.
const FIELD: [&str; 3] = [
    "+    /// How it was meant.",
    "+    #[serde(skip_serializing_if = \"Option::is_none\")]",
    "+    pub mood: Option<String>,",
];

#[test]
fn another_optional_field_adds_that_field_and_its_setter() {
    let changes = with_mood("        \"2nd-name\": { type: string }\n");
    // `new` knows that it isn't set.
    let changes: Vec<&str> = changes.iter().map(String::as_str).collect();
    let others = ["+            mood: None,", "+        fn mood(impl IntoOption<String, M>);"];
    assert_eq!(changes, [FIELD.as_slice(), &others].concat());
}

#[test]
fn another_optional_field_of_a_response_adds_that_field() {
    assert_eq!(with_mood("                  reason: { type: string }\n"), FIELD);
}

/// A document that has something of everything.
const DOCUMENT: &str = include_str!("documents/features.yaml");

/// The client that a document makes.
fn client(document: &str) -> BTreeMap<String, String> {
    let source = Source::new("document.yaml", document);
    match codegen::generate(&source, &Options::default()) {
        Ok(generated) => generated.files,
        Err(diagnostics) => panic!("{}", diagnostics.render(&source)),
    }
}

/// The lines by which the client of another document differs from that of [`DOCUMENT`].
fn changes(other: &str) -> Vec<String> {
    let (ours, theirs) = (client(DOCUMENT), client(other));
    assert!(ours.keys().eq(theirs.keys()), "the files are the same");
    let mut lines = Vec::new();
    for (path, text) in &ours {
        let diff = TextDiff::from_lines(text, &theirs[path]);
        for change in diff.iter_all_changes() {
            let sign = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => continue,
            };
            lines.push(format!("{sign}{}", change.value().trim_end()));
        }
    }
    lines
}

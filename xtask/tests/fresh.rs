//! The committed client is what the document makes today, and a small change of the document is
//! a small change of the client.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::{Options, Source};
use similar::{ChangeTag, TextDiff};
use xtask::arguments::Arguments;
use xtask::generate;

#[test]
fn the_committed_client_is_up_to_date() {
    let arguments = Arguments { check: true, ..Arguments::default() };
    let outcome = generate::run(&arguments);
    assert!(
        outcome.success,
        "the client is stale: run `cargo xtask generate` and commit the result\n{}{}",
        outcome.stderr, outcome.stdout
    );
}

#[test]
fn the_same_document_makes_the_same_bytes() {
    assert_eq!(client(&document()), client(&document()));
}

#[test]
fn another_description_changes_that_description_and_nothing_else() {
    let old = "The ID of the visitor whose conversation the message belongs to.";
    let new = "Whose conversation the message belongs to.";
    let changes = changes(&document().replacen(old, new, 1));
    assert_eq!(
        changes,
        [format!("-    /// {old}"), format!("+    /// {new}")],
        "both are documentation of the field"
    );
}

#[test]
fn another_optional_field_adds_that_field_and_its_setter() {
    let field = "        agentName:\n          type: string\n          description: >-\n            The name under";
    let added = "        mood:\n          type: string\n          description: How it was meant.\n";
    let changed = document().replacen(field, &format!("{added}{field}"), 1);
    assert_eq!(
        changes(&changed),
        [
            "+    /// How it was meant.",
            "+    #[serde(skip_serializing_if = \"Option::is_none\")]",
            "+    pub mood: Option<String>,",
            "+    /// Sets [`mood`](Self#structfield.mood).",
            "+    #[must_use]",
            "+    pub fn mood(mut self, mood: impl Into<String>) -> Self {",
            "+        self.mood = Some(mood.into());",
            "+        self",
            "+    }",
            "+",
        ]
    );
}

/// The text of the document that the committed client is made from.
fn document() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/conversations.yaml");
    fs::read_to_string(path).expect("the document")
}

/// The client that a document makes.
fn client(document: &str) -> BTreeMap<String, String> {
    let source = Source::new("document.yaml", document);
    match codegen::generate(&source, &Options::default()) {
        Ok(generated) => generated.files,
        Err(diagnostics) => panic!("{}", diagnostics.render(&source)),
    }
}

/// The lines by which the client of another document differs from that of ours.
fn changes(other: &str) -> Vec<String> {
    let (ours, theirs) = (client(&document()), client(other));
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

//! The committed client is what the document makes today, and a small change of the document is
//! a small change of the client.

use std::collections::BTreeMap;

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
    assert_eq!(client(DOCUMENT), client(DOCUMENT));
}

#[test]
fn another_description_changes_that_description_and_nothing_else() {
    let old = "A field whose name is a keyword.";
    let new = "A field with the name of a keyword.";
    let changes = changes(&DOCUMENT.replacen(old, new, 1));
    assert_eq!(changes, [format!("-    /// {old}"), format!("+    /// {new}")]);
}

#[test]
fn another_optional_field_adds_that_field_and_its_setter() {
    let field = "        reason: { type: string }\n";
    let added = "        mood: { type: string, description: How it was meant. }\n";
    let indent = "          ";
    let changed = DOCUMENT.replacen(field, &format!("{field}{indent}{added}"), 1);
    assert_eq!(
        changes(&changed),
        [
            "+    /// How it was meant.",
            "+    #[serde(skip_serializing_if = \"Option::is_none\")]",
            "+    pub mood: Option<String>,",
            "+",
            "+    /// Sets [`mood`](Self#structfield.mood).",
            "+    #[must_use]",
            "+    pub fn mood<M>(mut self, mood: impl IntoOption<String, M>) -> Self {",
            "+        self.mood = mood.into_option();",
            "+        self",
            "+    }",
        ]
    );
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

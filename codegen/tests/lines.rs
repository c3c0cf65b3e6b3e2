//! Whatever becomes of a document, its findings are shown on the lines that they are about.
//!
//! Documents are changed at random, so that rules have something to find, and something to move
//! before others find something. What a finding quotes of the text is in the line that it is shown at or,
//! where an object or a list begins there, in that.

mod documents;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use codegen::{Diagnostic, Diagnostics, Options, Source, generate};
use documents::files;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};

/// The documents that are changed: those of the features, of the flagship and, where they are there,
/// real ones.
static DOCUMENTS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = files(&root.join("tests/features"), "yaml");
    paths.extend(files(&root.join("../spec"), "yaml"));
    let corpus = root.join("../../shared/corpus");
    if corpus.is_dir() {
        paths.extend(files(&corpus, "yaml"));
        paths.extend(files(&corpus, "json"));
    } else {
        eprintln!("there is no {}, so real documents are skipped", corpus.display());
    }
    let small = paths.iter().filter_map(|path| fs::read_to_string(path).ok());
    let small = small.filter(|text| text.len() < LARGEST);
    let documents: Vec<Value> = small.filter_map(|text| serde_yaml::from_str(&text).ok()).collect();
    assert!(documents.len() > 10, "{} documents", documents.len());
    documents
});

/// How many bytes a document may have, for a case to take no longer than a blink.
const LARGEST: usize = 40_000;

/// Words that stand in none of the documents.
const WORDS: [&str; 8] = ["q0z", "q1z", "q2z", "q3z", "q4z", "q5z", "q6z", "q7z"];

/// A change of one value in a document.
#[derive(Debug, Clone, Copy)]
enum Change {
    /// It is another text.
    Text,
    /// It has another key.
    Key,
    /// It is left out.
    Removed,
    /// It stands twice.
    Twice,
    /// It stands in a list with null before it.
    Shifted,
    /// Something of another kind stands there.
    Other(usize),
}

/// What may stand where something else belongs; `WORD` is a text that stands nowhere else.
fn others(word: &str) -> Vec<Value> {
    vec![
        json!(null),
        json!(17),
        json!([null, {"type": word}]),
        json!([{"type": "null"}, {"type": word}, {"$ref": word}]),
        json!({word: {"type": word}}),
        json!({"$ref": format!("#/components/schemas/{word}")}),
        json!({"type": ["null", word, "string"]}),
        json!({"anyOf": [{"anyOf": [{"type": "null"}]}, {"type": word}, {"type": "integer"}]}),
        json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": word}]}),
        json!({"allOf": [{"if": {}}, {"then": {"properties": {word: {"type": word}}}}]}),
        json!({"name": word, "in": "body", "schema": {"type": word}}),
        json!({"in": word, "required": word, "style": word, "schema": {"maxLength": word}}),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => Just(Change::Text),
        2 => Just(Change::Key),
        1 => Just(Change::Removed),
        1 => Just(Change::Twice),
        2 => Just(Change::Shifted),
        4 => (0..others("").len()).prop_map(Change::Other),
    ]
}

/// How many values are below one, with itself.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(elements) => 1 + elements.iter().map(size).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// Makes a change to the value below one that is the `left`th, in the order of the text.
fn apply(change: Change, word: &str, value: &mut Value, left: &mut usize) {
    let children: Vec<usize> = match &*value {
        Value::Array(elements) => elements.iter().map(size).collect(),
        Value::Object(members) => members.values().map(size).collect(),
        _ => return,
    };
    for (index, size) in children.into_iter().enumerate() {
        if *left == 0 {
            return make(change, word, value, index);
        }
        *left -= 1;
        if *left < size - 1 {
            let child = match value {
                Value::Array(elements) => elements.get_mut(index),
                Value::Object(members) => members.values_mut().nth(index),
                _ => None,
            };
            return child.into_iter().for_each(|child| apply(change, word, child, left));
        }
        *left -= size - 1;
    }
}

/// Makes a change to a child of a value.
fn make(change: Change, word: &str, value: &mut Value, index: usize) {
    match value {
        Value::Array(elements) => match change {
            Change::Text => elements[index] = word.into(),
            Change::Key | Change::Shifted => elements.insert(index, Value::Null),
            Change::Removed => drop(elements.remove(index)),
            Change::Twice => elements.insert(index, elements[index].clone()),
            Change::Other(other) => elements[index] = others(word).swap_remove(other),
        },
        Value::Object(members) => {
            let all = std::mem::take(members).into_iter().enumerate();
            *members = all
                .flat_map(|(at, member)| changed(at == index, change, word, member))
                .collect::<Map<_, _>>();
        }
        _ => {}
    }
}

/// What becomes of a member that a change is made to, or isn't.
fn changed(
    is_it: bool,
    change: Change,
    word: &str,
    (key, value): (String, Value),
) -> Vec<(String, Value)> {
    match change {
        _ if !is_it => vec![(key, value)],
        Change::Text => vec![(key, word.into())],
        Change::Key => vec![(word.to_owned(), value)],
        Change::Removed => Vec::new(),
        Change::Twice => vec![(key, value.clone()), (word.to_owned(), value)],
        Change::Shifted => vec![(key, json!([null, value]))],
        Change::Other(other) => vec![(key, others(word).swap_remove(other))],
    }
}

/// What is found in a document.
fn found(source: &Source) -> Diagnostics {
    match generate(source, &Options::default()) {
        Ok(generated) => generated.diagnostics,
        Err(diagnostics) => diagnostics,
    }
}

/// What a finding quotes that isn't where it is shown, though it is in one line of the text.
fn misplaced(
    finding: &Diagnostic,
    document: &Value,
    source: &Source,
    lines: &[&str],
    is_quote: impl Fn(&str) -> bool,
) -> Option<String> {
    let (line, _) = finding.position.unwrap_or_else(|| source.position(&finding.pointer));
    let shown = value_at(line - 1, lines);
    let is_around = |quoted: &str| finding.pointer.tokens().any(|token| token.contains(quoted));
    // A second place may show it: where another schema lists what this one has to have, say.
    let second = finding.second.as_ref().map(|second| source.position(&second.pointer).0);
    let second = second.map_or(&[][..], |line| value_at(line - 1, lines));
    let is_there = |quoted: &str| shown.iter().chain(second).any(|line| line.contains(quoted));
    // A finding may name another schema that makes its own what it is.
    let is_schema = |quoted: &str| {
        document.pointer("/components/schemas").is_some_and(|all| all.get(quoted).is_some())
    };
    let is_once = |quoted: &str| lines.iter().filter(|line| line.contains(quoted)).count() == 1;
    // An operation is named by its method and path, which stand in different lines.
    let is_operation = |quoted: &str| quoted.contains(" /");
    let mut quoted = finding.message.split('`').skip(1).step_by(2);
    quoted
        .find(|quoted| {
            is_quote(quoted)
                && is_once(quoted)
                && !is_schema(quoted)
                && !is_operation(quoted)
                && !is_there(quoted)
                && !is_around(quoted)
        })
        .map(str::to_owned)
}

/// The lines of the value that begins in a line, of a text that is indented.
fn value_at<'t>(line: usize, lines: &'t [&'t str]) -> &'t [&'t str] {
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let rest = lines.get(line..).unwrap_or_default();
    let Some(first) = rest.first().map(|first| indentation(first)) else { return rest };
    let inner = rest.iter().skip(1).take_while(|line| indentation(line) > first).count();
    &rest[..=inner]
}

/// What is misplaced in a document, of what is a quote for sure: some words are OpenAPI's own.
fn all_misplaced(document: &Value, is_quote: impl Fn(&str) -> bool) -> Vec<String> {
    let text = serde_json::to_string_pretty(document).unwrap();
    let source = Source::new("document", text.as_str());
    let lines: Vec<&str> = text.lines().collect();
    let diagnostics = found(&source);
    let misplaced = diagnostics.iter().filter_map(|finding| {
        let quoted = misplaced(finding, document, &source, &lines, &is_quote)?;
        Some(format!(
            "{} `{quoted}` isn't at {}: {}",
            finding.code.as_str(),
            finding.pointer,
            finding.message
        ))
    });
    misplaced.collect()
}

#[test]
fn what_is_quoted_is_in_the_line() {
    let misplaced: Vec<String> =
        DOCUMENTS.iter().flat_map(|document| all_misplaced(document, |_| true)).collect();
    assert!(misplaced.is_empty(), "{}", misplaced.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_quoted_is_in_the_line_whatever_is_moved(
        document in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), change()), 1..=WORDS.len()),
    ) {
        let mut document = document.get(&DOCUMENTS).clone();
        for (word, (index, change)) in WORDS.into_iter().zip(changes) {
            let mut left = index.index(size(&document));
            apply(change, word, &mut document, &mut left);
        }
        let is_word = |quoted: &str| WORDS.iter().any(|word| quoted.contains(word));
        let misplaced = all_misplaced(&document, is_word);
        prop_assert!(misplaced.is_empty(), "{}", misplaced.join("\n"));
    }
}

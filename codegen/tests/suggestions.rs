//! The repairs of documents as overlays: with each, the findings are gone that it is for, and there are no
//! others.
//!
//! `tests/suggestions/<case>.yaml` is a document, `<case>.overlay.yaml` what is suggested for it.
//! `BLESS=1 cargo test -p codegen --test suggestions` writes the latter anew.

mod documents;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Code, Diagnostics, Options, Pointer, Source, Suggestions, findings, suggest};
use documents::files;

#[test]
fn suggestions_are_those_on_file() {
    let folder = folder("tests/suggestions");
    let documents = files(&folder, "yaml").into_iter();
    let documents = documents.filter(|path| !path.to_string_lossy().ends_with(".overlay.yaml"));
    for path in documents {
        let suggestions = spared(&path);
        let overlay = suggestions.overlay.unwrap_or_default();
        let expected = path.with_extension("overlay.yaml");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, overlay).unwrap();
            continue;
        }
        let on_file = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(overlay, on_file, "{}; run with BLESS=1 to put it on file", path.display());
    }
}

#[test]
fn what_is_suggested_for_committed_documents_spares_findings() {
    let mut documents = files(&folder("tests/negative"), "yaml");
    documents.extend(files(&folder("tests/negative"), "json"));
    documents.extend(files(&folder("tests/features"), "yaml"));
    documents.extend(files(&folder("../spec"), "yaml"));
    let spared: usize = documents.iter().map(|path| spared(path).spared).sum();
    assert!(spared > 80, "{spared} of {} documents", documents.len());
}

/// How many bytes a document has for the test of which a machine needs minutes without optimisations.
const LARGE: usize = 500_000;

#[test]
fn what_is_suggested_for_real_documents_spares_findings() {
    real_documents(|text| text.len() < LARGE);
}

#[test]
#[ignore = "takes minutes: cargo test --release -p codegen --test suggestions -- --ignored"]
fn what_is_suggested_for_large_real_documents_spares_findings() {
    real_documents(|text| text.len() >= LARGE);
}

fn real_documents(are_wanted: fn(&str) -> bool) {
    let corpus = folder("../../shared/corpus");
    if !corpus.is_dir() {
        eprintln!("there is no {}, so real documents are skipped", corpus.display());
        return;
    }
    let mut documents = files(&corpus, "yaml");
    documents.extend(files(&corpus, "json"));
    documents.retain(|path| are_wanted(&fs::read_to_string(path).unwrap()));
    assert!(!documents.is_empty());
    let (mut all, mut left) = (0, 0);
    for path in documents {
        let suggestions = spared(&path);
        let here = suggestions.left.counts().values().sum::<usize>();
        println!("{}: {} spared, {here} left", path.display(), suggestions.spared);
        all += suggestions.spared;
        left += here;
    }
    println!("{all} findings are spared, {left} are left");
    assert!(all > 0);
}

/// What is suggested for a document, of which the findings that it is for are gone.
fn spared(path: &Path) -> Suggestions {
    let name = path.file_name().unwrap().to_str().unwrap();
    let text = fs::read_to_string(path).unwrap();
    let source = || Source::new(name, text.as_str());
    let suggestions = suggest(&source(), &Options::default());
    let Some(overlay) = &suggestions.overlay else { return suggestions };
    let before = keys(&findings(&source(), &Options::default()));
    let changed = source().with_overlay("suggested", overlay.as_str());
    let after = findings(&changed, &Options::default());
    let new: Vec<String> = after
        .iter()
        .filter(|found| {
            !before.contains(&(found.code, found.pointer.clone(), found.message.clone()))
        })
        .map(|found| format!("{}: {}", found.pointer, found.message))
        .collect();
    assert!(new.is_empty(), "{}: {new:#?}\n{overlay}", path.display());
    let gone = before.difference(&keys(&after)).count();
    assert!(gone >= suggestions.spared, "{}: {gone} are gone", path.display());
    assert!(suggestions.spared > 0, "{}", path.display());
    suggestions
}

/// What each finding is known by.
fn keys(found: &Diagnostics) -> BTreeSet<(Code, Pointer, String)> {
    let keys = found.iter().map(|one| (one.code, one.pointer.clone(), one.message.clone()));
    keys.collect()
}

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

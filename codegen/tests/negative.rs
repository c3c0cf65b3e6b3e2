//! Documents that something is wrong with, each with the diagnostics that it gets.
//!
//! `tests/negative/<topic>/<case>.yaml` or `.json` is the document, `<case>.txt` what is said of it. A
//! document in several files is `<case>/openapi.yaml`.
//! `BLESS=1 cargo test -p codegen --test negative` writes the latter anew.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Options, Source, generate};

mod folder;

#[test]
fn diagnostics_are_those_on_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/negative");
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for document in documents(&folder) {
        let expected = expected(&document);
        let found = diagnostics(&folder, &document);
        if bless {
            fs::write(&expected, found).unwrap();
            continue;
        }
        let on_file = fs::read_to_string(&expected).unwrap_or_default();
        if found != on_file {
            wrong.push(format!(
                "{}: expected\n\n{on_file}\nbut got\n\n{found}\n",
                document.display()
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{}Run with BLESS=1 to put the new diagnostics on file.",
        wrong.concat()
    );
}

fn documents(folder: &Path) -> Vec<PathBuf> {
    let topics = fs::read_dir(folder).unwrap().map(|topic| topic.unwrap().path());
    let files =
        topics.flat_map(|topic| fs::read_dir(topic).unwrap()).map(|file| file.unwrap().path());
    let files = files.filter(|file| file.extension().is_none_or(|it| it != "txt"));
    let document = |path: PathBuf| if path.is_dir() { path.join(DOCUMENT) } else { path };
    let mut documents: Vec<_> = files.map(document).collect();
    documents.sort();
    assert!(!documents.is_empty(), "no documents in {}", folder.display());
    documents
}

/// What a document in several files is called in its folder.
const DOCUMENT: &str = "openapi.yaml";

/// The file with what is said of a document.
fn expected(document: &Path) -> PathBuf {
    let folder = document.parent().filter(|_| document.ends_with(DOCUMENT));
    folder.unwrap_or(document).with_extension("txt")
}

fn diagnostics(folder: &Path, document: &Path) -> String {
    let name = document.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
    let source = if document.ends_with(DOCUMENT) {
        folder::source(document, &name)
    } else {
        Source::new(name, fs::read_to_string(document).unwrap())
    };
    match generate(&source, &Options::default()) {
        Ok(generated) => generated.diagnostics.render(&source),
        Err(diagnostics) => diagnostics.render(&source),
    }
}

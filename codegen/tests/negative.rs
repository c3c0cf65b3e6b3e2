//! Documents that something is wrong with, each with the diagnostics that it gets.
//!
//! `tests/negative/<topic>/<case>.yaml` or `.json` is the document, `<case>.txt` what is said of it.
//! `BLESS=1 cargo test -p codegen --test negative` writes the latter anew.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Options, Source, generate};

#[test]
fn diagnostics_are_those_on_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/negative");
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for document in documents(&folder) {
        let expected = document.with_extension("txt");
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
    let mut documents: Vec<_> =
        files.filter(|file| file.extension().is_none_or(|it| it != "txt")).collect();
    documents.sort();
    assert!(!documents.is_empty(), "no documents in {}", folder.display());
    documents
}

fn diagnostics(folder: &Path, document: &Path) -> String {
    let name = document.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
    let source = Source::new(name, fs::read_to_string(document).unwrap());
    match generate(&source, &Options::default()) {
        Ok(generated) => generated.diagnostics.render(&source),
        Err(diagnostics) => diagnostics.render(&source),
    }
}

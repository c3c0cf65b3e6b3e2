//! Overlays that something is wrong with, or that bring something that is, each with what is said of it.
//!
//! `tests/overlays/findings/<case>` has `openapi.yaml`, the overlays in the order of their names, and
//! `findings.txt`. `BLESS=1 cargo test -p codegen --test overlays` writes the latter anew.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Options, Source, generate};

#[test]
fn findings_are_those_on_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/overlays/findings");
    let bless = std::env::var_os("BLESS").is_some();
    let cases = files(&folder);
    assert!(cases.len() > 5);
    for case in cases {
        let found = findings(&case);
        let expected = case.join("findings.txt");
        if bless {
            fs::write(&expected, found).unwrap();
            continue;
        }
        let on_file = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(found, on_file, "{}; run with BLESS=1 to put it on file", case.display());
    }
}

#[test]
fn an_overlay_changes_what_is_generated() {
    let document = "
        openapi: 3.0.3
        info: {title: Pets, version: '1'}
        paths:
          /pets: {get: {operationId: listPets, responses: {'204': {description: None}}}}
          /old: {get: {operationId: listOld, responses: {'204': {description: None}}}}
    ";
    let overlay = "
        overlay: 1.0.0
        info: {title: Less, version: '1'}
        actions:
          - target: $.paths['/old']
            remove: true
          - target: $.paths['/pets'].get
            update: {operationId: allPets}
    ";
    let source = Source::new("pets.yaml", document).with_overlay("less.overlay.yaml", overlay);
    let generated = generate(&source, &Options::default())
        .unwrap_or_else(|found| panic!("{}", found.render(&source)));
    assert_eq!(generated.statistics.operations, 1);
    let operations = generated.files.values().any(|file| file.contains("fn all_pets("));
    assert!(operations, "{:?}", generated.files.keys());
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files.collect();
    files.sort();
    files
}

fn findings(case: &Path) -> String {
    let text = |path: &Path| fs::read_to_string(path).unwrap();
    let mut source = Source::new("openapi.yaml", text(&case.join("openapi.yaml")));
    for file in files(case) {
        let name = file.file_name().unwrap().to_str().unwrap();
        if name.contains("overlay") {
            source = source.with_overlay(name, text(&file));
        }
    }
    match generate(&source, &Options::default()) {
        Ok(generated) => generated.diagnostics.render(&source),
        Err(found) => found.render(&source),
    }
}

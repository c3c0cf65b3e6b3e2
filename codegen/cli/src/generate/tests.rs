//! What the command says and writes, whatever the generator makes of the document.

use std::fs;

use codegen::{Pointer, Selection};
use tempfile::TempDir;

use super::*;

fn arguments(folder: &TempDir) -> Arguments {
    let spec = folder.path().join("pets.yaml");
    fs::write(&spec, "openapi: 3.0.3").unwrap();
    Arguments { spec: Some(spec), out: Some(folder.path().join("out")), ..Arguments::default() }
}

#[expect(clippy::unnecessary_wraps, reason = "it stands for a generator that can fail")]
fn warned(_: &Source, options: &Options) -> Result<Generated, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    diagnostics.warning(Code::Ignored, &Pointer::root(), "this is left out");
    let files = BTreeMap::from([("options".to_owned(), format!("{options:?}"))]);
    let statistics = Statistics { operations: 2, operations_left_out: 1, ..Statistics::default() };
    Ok(Generated { files, diagnostics, statistics, ..Generated::default() })
}

#[expect(clippy::unnecessary_wraps, reason = "it stands for a generator that can fail")]
fn empty(_: &Source, _: &Options) -> Result<Generated, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    for number in 1..=5 {
        let message = format!("`GET /{number}` is left out: it isn't supported yet");
        diagnostics.warning(Code::Invalid, &Pointer::root().child(number), message);
    }
    let files = BTreeMap::from([("file".to_owned(), String::new())]);
    let statistics = Statistics { operations_left_out: 5, ..Statistics::default() };
    Ok(Generated { files, diagnostics, statistics, ..Generated::default() })
}

fn refused(_: &Source, _: &Options) -> Result<Generated, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    diagnostics.error(Code::Invalid, &Pointer::root(), "this is wrong");
    Err(diagnostics)
}

#[test]
fn document_with_warnings() {
    let folder = tempfile::tempdir().unwrap();
    let outcome = run_with(&arguments(&folder), &Caller::default(), warned);
    assert_eq!(outcome.code, 0);
    assert!(outcome.stderr.contains("this is left out"), "{}", outcome.stderr);
    let out = folder.path().join("out");
    let line = "2 files written, 0 unchanged, 0 removed; 2 of 3 operations; 1 diagnostic";
    assert_eq!(outcome.stdout.lines().last(), Some(&*format!("{}: {line}", out.display())));
    assert!(out.join("options").exists());
}

#[test]
fn document_with_errors() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = arguments(&folder);
    assert_eq!(run_with(&arguments, &Caller::default(), warned).code, 0);
    let before = fs::read(folder.path().join("out/options")).unwrap();
    let outcome = run_with(&arguments, &Caller::default(), refused);
    assert_eq!(outcome.code, 1);
    assert_eq!(outcome.stdout, "");
    assert!(outcome.stderr.contains("this is wrong"), "{}", outcome.stderr);
    assert!(outcome.stderr.ends_with("pets.yaml has errors; no client was generated\n"));
    assert_eq!(fs::read(folder.path().join("out/options")).unwrap(), before);
}

#[test]
fn client_without_any_operation() {
    let folder = tempfile::tempdir().unwrap();
    let mut arguments = arguments(&folder);
    let out = folder.path().join("out");
    for check in [false, true] {
        arguments.check = check;
        let outcome = run_with(&arguments, &Caller::default(), empty);
        assert_eq!(outcome.code, 1);
        assert!(outcome.stderr.contains("would have none of the 5 operations in"));
        assert!(!out.exists());
    }
    arguments.check = false;
    arguments.allow_empty = true;
    let outcome = run_with(&arguments, &Caller::default(), empty);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(outcome.stdout.contains("; 0 of 5 operations; 5 diagnostics\n"), "{outcome:?}");
    assert!(out.join("file").exists());
}

#[test]
fn a_document_that_is_somewhere_else() {
    for (url, command) in [
        ("https://a.test/v1/pets.yaml", "--output pets.yaml https://a.test/v1/pets.yaml"),
        ("http://a.test?x=1;y", "--output openapi.yaml 'http://a.test?x=1;y'"),
        ("https://a.test/", "--output openapi.yaml https://a.test/"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let arguments = Arguments { spec: Some(url.into()), ..arguments(&folder) };
        let outcome = run_with(&arguments, &Caller::default(), warned);
        assert!(outcome.stderr.ends_with(&format!("{command}\n")), "{}", outcome.stderr);
        let settings = Settings { document: Some(url.to_owned()), ..Settings::default() };
        let failure = documents::place(&Place::given("out"), &settings).unwrap_err().to_string();
        assert_eq!(failure, outcome.stderr);
    }
}

#[test]
fn how_many_operations_there_are_besides_those_that_are_selected() {
    let some = Statistics { operations: 1, operations_left_out: 1, ..Statistics::default() };
    assert_eq!(operations(&some), "1 of 2 operations");
    let part = Statistics { operations_not_selected: 5, ..some };
    assert_eq!(operations(&part), "1 of 2 selected operations, of 7 in the document");
    let one = Statistics { operations_left_out: 0, ..part };
    assert_eq!(operations(&one), "1 of 1 selected operation, of 6 in the document");
}

#[test]
fn what_is_selected_is_asked_of_the_generator() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = Arguments {
        scope: Scope {
            tag: vec!["a".into()],
            operation: vec!["b".into(), "c".into()],
            exclude: vec!["d".into()],
            ..Scope::default()
        },
        ..arguments(&folder)
    };
    assert_eq!(run_with(&arguments, &Caller::default(), warned).code, 0);
    let selection = Selection {
        tags: vec!["a".into()],
        operations: vec!["b".into(), "c".into()],
        excluded: vec!["d".into()],
    };
    let written = fs::read_to_string(folder.path().join("out/options")).unwrap();
    assert!(written.contains(&format!("{selection:?}")), "{written}");
}

#[test]
fn what_is_so_in_many_places_is_said_once_unless_all_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut arguments = Arguments { allow_empty: true, ..arguments(&folder) };
    let outcome = run_with(&arguments, &Caller::default(), empty);
    let line = "5 warnings; --verbose shows each by itself\n";
    assert!(outcome.stderr.contains("and 4 more like it: /2, /3, /4, …"), "{outcome:?}");
    assert!(outcome.stderr.ends_with(line), "{}", outcome.stderr);
    arguments.findings.verbose = true;
    let outcome = run_with(&arguments, &Caller::default(), empty);
    assert_eq!(outcome.stderr.matches("warning[invalid]").count(), 5);
    assert!(outcome.stderr.ends_with("\n5 warnings\n"), "{}", outcome.stderr);
}

#[test]
fn name_of_the_existing_client() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("Cargo.toml"), "package = { name = 'old' }").unwrap();
    let mut arguments = arguments(&folder);
    for (name, expected) in [(None, "old"), (Some("new"), "new")] {
        arguments.name = name.map(str::to_owned);
        assert_eq!(run_with(&arguments, &Caller::default(), warned).code, 0);
        let written = fs::read_to_string(out.join("options")).unwrap();
        assert!(written.contains(&format!("package: Some({expected:?})")), "{written}");
    }
}

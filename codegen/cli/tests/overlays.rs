//! A client of a document with overlays.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets: {get: {operationId: listPets, responses: {'204': {description: None}}}}
";

fn overlay(actions: &str) -> String {
    format!("overlay: 1.1.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}")
}

fn run(folder: &Path, arguments: &str) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-crate"));
    command.current_dir(folder).args(arguments.split_whitespace());
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn overlays_are_applied_in_their_order_and_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("pets.yaml"), DOCUMENT).unwrap();
    let first = "  - {target: $.info, update: {x-a: {}}}\n";
    fs::write(path.join("1.overlay.yaml"), overlay(first)).unwrap();
    let second = "  - {target: $.info.x-a, remove: true}\n  - {target: $.paths.*.get, update: {operationId: allPets}}\n";
    fs::write(path.join("2.overlay.yaml"), overlay(second)).unwrap();
    let all =
        "generate --spec pets.yaml --overlay 1.overlay.yaml --overlay 2.overlay.yaml --out client";
    let (code, stdout, stderr) = run(path, all);
    assert_eq!(code, Some(0), "{stderr}");
    assert!(
        stdout.contains("overlays = [\"../1.overlay.yaml\", \"../2.overlay.yaml\"]"),
        "{stdout}"
    );
    assert!(stderr.contains(" --> 2.overlay.yaml:4:"), "{stderr}");
    let client = fs::read_to_string(path.join("client/README.md")).unwrap();
    assert!(client.contains("all_pets"), "{client}");
    let (code, stdout, _) = run(&path.join("client"), "generate --check");
    assert_eq!(code, Some(0), "{stdout}");
}

#[test]
fn an_overlay_that_doesnt_fit_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("pets.yaml"), DOCUMENT).unwrap();
    fs::write(path.join("a.yaml"), overlay("  - {target: $.paths.pets, remove: true}\n")).unwrap();
    let (code, _, stderr) = run(path, "generate --spec pets.yaml --overlay a.yaml --out client");
    assert_eq!(code, Some(1));
    assert!(
        stderr.contains("error[overlay]: nothing in the document is selected by `$.paths.pets`")
    );
    assert!(stderr.contains("help: did you mean `/pets` in `$['paths']`?"), "{stderr}");
    assert!(!path.join("client").exists());
    let (code, _, stderr) = run(path, "generate --spec pets.yaml --overlay b.yaml --out client");
    assert_eq!(code, Some(1));
    assert!(stderr.contains("can't read b.yaml"), "{stderr}");
}

#[test]
fn what_was_mended_is_suggested_as_an_overlay() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let document = format!("{DOCUMENT}components: {{schemas: {{Pet: {{type: strin}}}}}}\n");
    fs::write(path.join("pets.yaml"), &document).unwrap();
    let (code, stdout, stderr) = run(path, "lint pets.yaml --suggest mend.overlay.yaml");
    assert_eq!(code, Some(0), "{stderr}");
    assert!(stdout.contains("warning[invalid]: `strin` is no type that OpenAPI knows"), "{stdout}");
    let line = "mend.overlay.yaml: spares 1 finding; nothing else is found\n";
    assert!(stdout.ends_with(line), "{stdout}");
    let overlay = fs::read_to_string(path.join("mend.overlay.yaml")).unwrap();
    assert!(overlay.contains("- target: $['components']['schemas']['Pet']['type']\n"), "{overlay}");
    let (code, stdout, _) = run(path, "lint pets.yaml --overlay mend.overlay.yaml");
    assert_eq!((code, stdout.as_str()), (Some(0), ""));
    // It may be written again, but never over anything else.
    let (code, _, _) = run(path, "lint pets.yaml --suggest mend.overlay.yaml");
    assert_eq!(code, Some(0));
    let (code, _, stderr) = run(path, "lint pets.yaml --suggest pets.yaml");
    assert_eq!(code, Some(1));
    assert!(
        stderr.contains("pets.yaml is there, and is no overlay; it stays as it is"),
        "{stderr}"
    );
    assert_eq!(fs::read_to_string(path.join("pets.yaml")).unwrap(), document);
}

//! `cargo xtask corpus`, as it is called.

use std::fs;
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

const PETS: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: All pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, notes: {}}}
";

const EMPTY: &str =
    r#"{"openapi": "3.0.3", "info": {"title": "Nothing", "version": "1"}, "paths": {}}"#;

/// A folder in which `documents` holds the files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("documents")).unwrap();
    for (name, text) in files {
        write(&folder, name, text);
    }
    folder
}

fn three() -> TempDir {
    folder(&[("pets.yaml", PETS), ("2. nothing.json", EMPTY), ("broken.yml", "openapi: 3.0.3")])
}

fn write(folder: &TempDir, name: &str, text: &str) {
    fs::write(folder.path().join("documents").join(name), text).unwrap();
}

/// Runs the command on the folder; arguments are separated by blanks.
fn corpus(folder: &TempDir, arguments: &str) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).args(["corpus", "--dir", "documents"]);
    let Output { status, stdout, stderr } =
        command.args(arguments.split_whitespace()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

fn measured(folder: &TempDir, arguments: &str) -> Value {
    let (_, stdout, _) = corpus(folder, &format!("--json {arguments}"));
    serde_json::from_str(&stdout).unwrap()
}

/// What the command says of the expectations, which it must find fault with.
fn complaints(folder: &TempDir) -> Vec<String> {
    let (code, _, stderr) = corpus(folder, "");
    assert_eq!(code, Some(1), "{stderr}");
    let complaints = stderr.lines().filter(|line| !line.ends_with(" ms"));
    complaints.map(str::to_owned).collect()
}

fn expectations(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("documents/corpus.toml")).unwrap()
}

#[test]
fn no_folder() {
    let folder = tempfile::tempdir().unwrap();
    let skipped = "skipped: there is no folder documents\n";
    let expected = (Some(0), skipped.to_owned(), String::new());
    assert_eq!(corpus(&folder, "--check --only pets"), expected);
    let skipped = measured(&folder, "");
    assert_eq!(skipped["skipped"], "there is no folder documents");
    assert_eq!((&skipped["documents"], &skipped["totals"]["documents"]), (&json!([]), &json!(0)));
}

#[test]
fn table() {
    let (code, stdout, stderr) = corpus(&three(), "--jobs 1");
    assert_eq!(code, Some(0), "{stderr}");
    let words = |start: &str| -> Vec<&str> {
        let line = stdout.lines().find(|line| line.starts_with(start)).unwrap_or_default();
        line[start.len()..].split_whitespace().collect()
    };
    // How long it took and how many lines it wrote are nobody's business here.
    let numbers = |start: &str| {
        let words = words(start);
        [words[0], words[1], words[2], words[5], words[6]].map(str::to_owned)
    };
    assert_eq!(numbers("pets"), ["1", "1", "1", "2", "1"], "{stdout}");
    assert_eq!(numbers("2. nothing"), ["0"; 5], "{stdout}");
    assert_eq!(numbers("broken"), ["-"; 5], "{stdout}");
    assert_eq!(words("broken")[7..], ["invalid", "2"], "{stdout}");
    assert!(stdout.contains("\n    error[invalid]: "), "{stdout}");
    assert_eq!(numbers("all"), ["1", "1", "1", "2", "1"], "{stdout}");
    assert!(stdout.ends_with("\n2 of 3 generated\n"), "{stdout}");
    assert_eq!(stderr.lines().count(), 3, "{stderr}");
}

#[test]
fn json_for_machines() {
    let report = measured(&three(), "");
    let names = report["documents"].as_array().unwrap().iter().map(|row| &row["document"]);
    assert_eq!(names.collect::<Vec<_>>(), ["2. nothing", "broken", "pets"]);
    let (broken, pets) = (&report["documents"][1], &report["documents"][2]);
    assert_eq!(broken["client"], Value::Null);
    assert!(broken["error"].as_str().unwrap().starts_with("error[invalid]: "), "{broken}");
    assert_eq!(pets["client"]["untyped"], json!({"no type is stated": 1}));
    assert!(pets["client"]["lines"].as_u64() > Some(50), "{pets}");
    assert_eq!(pets["check"], Value::Null);
    let totals = &report["totals"];
    assert_eq!((&totals["documents"], &totals["generated"]), (&json!(3), &json!(2)));
    assert_eq!(totals["diagnostics"], json!({"invalid": 2}));
}

#[test]
fn ratchet() {
    let folder = three();
    let (code, _, stderr) = corpus(&folder, "--bless");
    assert_eq!(code, Some(0), "{stderr}");
    let blessed = "\
        \"2. nothing\" = { generated = true, untyped = 0 }\n\
        broken = { generated = false }\n\
        pets = { generated = true, untyped = 1 }\n";
    assert!(expectations(&folder).ends_with(blessed), "{}", expectations(&folder));
    assert_eq!(corpus(&folder, "").0, Some(0));

    write(&folder, "pets.yaml", &PETS.replace("name: {type: string}", "name: {}, x: {enum: []}"));
    write(&folder, "broken.yml", EMPTY);
    write(&folder, "2. nothing.json", "{}");
    write(&folder, "more.json", EMPTY);
    let complaints = complaints(&folder);
    let expected = [
        "worse: 2. nothing: a client was generated, and isn't any more",
        "stale: broken: a client is generated, and wasn't before",
        "stale: more: the file has no entry for it",
        "worse: pets: untyped fields: 3, and the file says 1",
    ];
    assert_eq!(complaints[..4], expected, "{complaints:?}");
    let advice = complaints.last().unwrap();
    assert!(advice.contains(" worse, 2 stale; ") && advice.contains("--bless"), "{advice}");

    let report = measured(&folder, "--only more");
    let stale =
        json!([{"kind": "stale", "document": "more", "message": "the file has no entry for it"}]);
    assert_eq!(report["differences"], stale);
    assert_eq!(corpus(&folder, "--only more --bless").0, Some(0));
    assert!(expectations(&folder).contains("\npets = { generated = true, untyped = 1 }\n"));
    assert_eq!(corpus(&folder, "--only more").0, Some(0));
}

#[test]
fn what_is_gone_or_got_better_is_stale() {
    let folder = folder(&[("pets.yaml", PETS)]);
    let entries = "gone = { generated = true }\n\
        pets = { generated = true, compiles = true, untyped = 2, skips = { ignored = 3 } }\n";
    write(&folder, "corpus.toml", entries);
    let expected = [
        "stale: gone: there is no such document any more",
        "stale: pets: untyped fields: 1, and the file says 2",
        "stale: pets: ignored: 0, and the file says 3",
    ];
    assert_eq!(complaints(&folder)[..3], expected);
    assert_eq!(corpus(&folder, "--bless").0, Some(0));
    // It wasn't compiled, so what is known of that stays.
    let blessed = "\n\npets = { generated = true, compiles = true, untyped = 1 }\n";
    assert!(expectations(&folder).ends_with(blessed), "{}", expectations(&folder));
}

#[test]
fn expectations_that_make_no_sense() {
    let folder = three();
    for (name, text, complaint) in [
        ("typo.toml", "pets = { generatd = true }", "unknown field `generatd`"),
        ("wrong.toml", "pets = 1", "documents/wrong.toml: "),
    ] {
        write(&folder, name, text);
        let (code, stdout, stderr) = corpus(&folder, &format!("--expectations documents/{name}"));
        assert_eq!((code, stdout.as_str()), (Some(1), ""), "{stderr}");
        assert!(stderr.contains(complaint), "{stderr}");
    }
    let (code, _, stderr) = corpus(&folder, "--expectations no.toml");
    assert_eq!(code, Some(1));
    assert_eq!(stderr, "error: there is no file no.toml; --bless would write it\n");
}

#[test]
fn names_of_documents() {
    let folder = three();
    let report = measured(&folder, "--only pets broken.yml --only pets");
    assert_eq!(report["totals"]["documents"], 2);
    let (code, stdout, stderr) = corpus(&folder, "--only pets pet");
    assert_eq!((code, stdout.as_str()), (Some(2), ""));
    assert_eq!(stderr, "error: there is no document \"pet\"; near it are: pets\n");
}

#[test]
fn a_document_that_takes_too_long() {
    let folder = three();
    let (code, stdout, _) = corpus(&folder, "--time-limit 0 --only pets --bless");
    assert_eq!(code, Some(1));
    assert!(!expectations(&folder).contains("\npets = "), "{}", expectations(&folder));
    assert!(stdout.contains("\n    stopped after 0 s\n"), "{stdout}");
    assert!(stdout.ends_with("\n0 of 1 generated, 1 crashed\n"), "{stdout}");
}

#[test]
fn clients_compile_and_keep_what_they_read() {
    let shop = PETS.replace("pets", "wares").replace("Pet", "Ware");
    let folder = folder(&[("pets.yaml", PETS), ("Shop.1.yml", &shop), ("broken.json", "{}")]);
    let pets = r#"{"schema": "Pet", "instance": {"notes": [1.0, null], "name": "Rex"}}"#;
    write(&folder, "pets.jsonl", &format!("{pets}\n{}\n", pets.replace("1.0", "{}")));
    let wares = r#"{"schema": "Ware", "instance": {"name": null}}"#;
    let wares = format!("{wares}\n{}\n", wares.replace("Ware", "Where"));
    write(&folder, "Shop.1.jsonl", &wares);

    let arguments = "--check --round-trip documents --out built --bless";
    let (code, stdout, stderr) = corpus(&folder, arguments);
    assert_eq!(code, Some(0), "{stdout}{stderr}");
    let expected = "\n2 of 3 generated, 2 of 2 compiled\n\
        2 of 3 schemas (66.7 %) kept all of their instances, 4 in sum; 1 of these schemas \
        lost members that are `null`, which models that only responses bring don't tell from absent ones\n";
    assert!(stdout.ends_with(expected), "{stdout}");
    let problem = "1x the client has no such schema, as in Where, line 2";
    assert!(stdout.contains(&format!("\n    {problem}\n")), "{problem} in {stdout}");
    let expected = "pets = { generated = true, compiles = true, untyped = 1, changed = 0 }\n";
    assert!(expectations(&folder).ends_with(expected), "{}", expectations(&folder));
    assert!(folder.path().join("built/crates/corpus-shop-1/src/lib.rs").exists());
    assert!(!folder.path().join("built/crates/corpus-broken").exists());
}

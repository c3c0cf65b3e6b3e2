//! The project's commands, as they are called.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// Runs a command in an empty folder; arguments are separated by blanks.
fn xtask(folder: &TempDir, arguments: &str) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let command = command.current_dir(folder).args(arguments.split_whitespace());
    let Output { status, stdout, .. } = command.output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap())
}

fn explains(help: &str, parts: &[&str]) {
    for part in parts {
        assert!(help.contains(part), "{part} in {help}");
    }
    assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
}

#[test]
fn help() {
    let folder = tempfile::tempdir().unwrap();
    let (code, stdout) = xtask(&folder, "--help");
    assert_eq!(code, Some(0));
    explains(&stdout, &["Usage: cargo xtask <COMMAND>", "generate", "corpus", "bench"]);
    let (code, stdout) = xtask(&folder, "corpus --help");
    assert_eq!(code, Some(0));
    explains(
        &stdout,
        &["--dir", "--only", "--check", "--bless", "--json", "Examples:", "corpus.toml"],
    );
}

#[test]
fn the_document_and_the_client_to_begin_with() {
    let (code, stdout) = xtask(&tempfile::tempdir().unwrap(), "generate --help");
    assert_eq!(code, Some(0));
    let defaults = [
        "Usage: cargo xtask generate [OPTIONS]",
        "[default: spec/conversations.yaml in the workspace]",
        "[default: generated-client in the workspace]",
        "\n  cargo xtask generate\n      Generate the client of this workspace again.\n",
        "\n  cargo xtask generate --spec petstore.json --out ",
    ];
    explains(&stdout, &defaults);
}

#[test]
fn the_readme_has_all_settings() {
    let (_, help) = xtask(&tempfile::tempdir().unwrap(), "generate --help");
    let (_, after) = help.split_once("Its keys are:\n\n").unwrap();
    let (keys, _) = after.split_once("\n\n").unwrap();
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = std::fs::read_to_string(readme).unwrap();
    for key in keys.split(',').map(str::trim) {
        let row = format!("\n| `{key}` | ");
        // In an example of a client's table, or as a table in it.
        let examples = [format!("\n{key} = "), format!("openapi-crate.{key}]")];
        let is_there = readme.contains(&row) || examples.iter().any(|text| readme.contains(text));
        assert!(is_there, "{key} of {keys}");
    }
}

#[test]
fn usage() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in ["", "generat", "generate x", "corpus x"] {
        assert_eq!(xtask(&folder, arguments).0, Some(2), "{arguments}");
    }
}

#[test]
fn the_command_that_writes_what_was_checked() {
    let folder = tempfile::tempdir().unwrap();
    let pets = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\n";
    std::fs::write(folder.path().join("pets.yaml"), pets).unwrap();
    let (code, stdout) = xtask(&folder, "generate --check --spec pets.yaml --out out");
    assert_eq!(code, Some(1));
    let end = "out isn't up to date; run:\n  cargo xtask generate --spec pets.yaml --out out\n";
    assert!(stdout.ends_with(end), "{stdout}");
}

//! A client that is generated from another document is a crate of its own: it compiles without a
//! warning outside any workspace, and passes the tests that are generated with it.

#[path = "standalone/obstacles.rs"]
mod obstacles;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs a command to its end, without a warning of `cargo`'s; what it printed is shown if it fails.
fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let stderr = String::from_utf8_lossy(&output.stderr);
    let warned = stderr.lines().any(|line| line.starts_with("warning: "));
    assert!(
        output.status.success() && !warned,
        "{command:?}:\n{}{stderr}",
        String::from_utf8_lossy(&output.stdout),
    );
}

/// `cargo` in a folder, with the dependencies that this workspace has been built with.
fn cargo(folder: &Path) -> Command {
    let lock = folder.join("Cargo.lock");
    if !lock.exists() {
        fs::copy(root().join("Cargo.lock"), lock).expect("the workspace's lock file");
    }
    let mut command = Command::new(env!("CARGO"));
    // What the workspace has built already needn't be built again.
    command.current_dir(folder).env("CARGO_TARGET_DIR", root().join("target"));
    command
}

/// Generates the client of a document, and runs the tests that are generated with it, and more.
fn generate_and_test(document: &Path, more: Option<&Path>) {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("client");
    let mut generate = Command::new(env!("CARGO_BIN_EXE_xtask"));
    generate.arg("generate").arg("--spec").arg(document).arg("--out").arg(&out);
    let output = generate.output().expect("the command runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    if let Some(tests) = more {
        fs::copy(tests, out.join("tests/more.rs")).expect("the tests");
    }
    run(cargo(&out).args(["test", "--offline"]));
}

#[test]
fn every_supported_feature() {
    let tests = root().join("xtask/tests");
    let more = tests.join("standalone/features.rs");
    generate_and_test(&tests.join("documents/features.yaml"), Some(&more));
}

#[test]
fn every_name_that_is_in_the_way() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = folder.path().join("obstacles.json");
    fs::write(&document, obstacles::document().to_string()).expect("the document");
    generate_and_test(&document, None);
}

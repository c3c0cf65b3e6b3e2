//! The clients of the documents in `codegen/tests/features` stand by themselves: they are formatted,
//! compile without a warning, and do what the `behaviour.rs` beside each document says, as well as
//! what the tests say that are generated with them.
//!
//! All are in one workspace, which stays where it is between runs: what hasn't changed isn't built
//! again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What of a client is checked to be formatted as rustfmt would: what is about models, with the
/// modules in it, and the tests.
const FORMATTED: [&str; 8] = [
    "--check",
    "--edition=2024",
    "src/models/mod.rs",
    "src/operations/mod.rs",
    "tests/behaviour.rs",
    "tests/models.rs",
    "tests/operations.rs",
    "tests/support/mod.rs",
];

#[test]
fn clients_of_all_topics() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("features");
    let topics = topics();
    let names: Vec<&str> = topics.iter().map(|topic| name(topic)).collect();
    fs::create_dir_all(&workspace).expect("a folder");
    for topic in &topics {
        generate(topic, &workspace);
    }
    remove_others(&workspace, &names);
    write(&workspace.join("Cargo.toml"), &manifest(&names));
    seed_lock(&workspace);
    for topic in &names {
        run(Command::new("rustfmt").current_dir(workspace.join(topic)).args(FORMATTED));
    }
    // Encrypting connections is the network's part; without it there is less to link.
    let all = ["--workspace", "--offline", "--no-default-features"];
    run(cargo(&workspace).arg("clippy").args(all).args(["--all-targets", "--", "-D", "warnings"]));
    run(cargo(&workspace).args(["test", "--no-fail-fast"]).args(all));
    run(cargo(&workspace).arg("doc").args(all).arg("--no-deps").env("RUSTDOCFLAGS", "-D warnings"));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folders of the topics.
fn topics() -> Vec<PathBuf> {
    let folder = root().join("codegen/tests/features");
    let topics = fs::read_dir(folder).expect("the topics").map(|topic| topic.expect("one").path());
    let mut topics: Vec<PathBuf> = topics.collect();
    topics.sort();
    topics
}

fn name(topic: &Path) -> &str {
    topic.file_name().and_then(|name| name.to_str()).expect("a name")
}

/// Brings the client of a topic up to date, and puts the topic's own tests among its tests.
fn generate(topic: &Path, workspace: &Path) {
    let out = workspace.join(name(topic));
    let behaviour = out.join("tests/behaviour.rs");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("generate").arg("--spec").arg(topic.join("openapi.yaml")).arg("--out").arg(&out);
    let output = command.output().expect("the command runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    write(&behaviour, &fs::read_to_string(topic.join("behaviour.rs")).expect("the topic's tests"));
}

/// Writes a file, unless it has that text: the time of a file tells `cargo` what to build again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return;
    }
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// Takes the versions of dependencies from this workspace, whenever its lock file has changed.
fn seed_lock(workspace: &Path) {
    let text = fs::read_to_string(root().join("Cargo.lock")).expect("the workspace's lock file");
    let seed = workspace.join("seed.lock");
    if fs::read_to_string(&seed).is_ok_and(|known| known == text) {
        return;
    }
    write(&workspace.join("Cargo.lock"), &text);
    write(&seed, &text);
}

/// Removes the clients of topics that are no more.
fn remove_others(workspace: &Path, names: &[&str]) {
    for entry in fs::read_dir(workspace).expect("the workspace") {
        let path = entry.expect("an entry").path();
        if path.join("Cargo.toml").exists() && !names.contains(&name(&path)) {
            fs::remove_dir_all(path).expect("it goes away");
        }
    }
}

fn manifest(names: &[&str]) -> String {
    format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n\n[profile.dev]\ndebug = 0\n")
}

fn cargo(workspace: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace).env("CARGO_TARGET_DIR", workspace.join("target"));
    command
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

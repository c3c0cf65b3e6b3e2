//! Tells the command which commit it is built from, for `--version`.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Where this package is in its repository.
const HERE: &str = "codegen/cli";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let version = env!("CARGO_PKG_VERSION");
    let version = match commit() {
        Some(commit) => format!("{version} ({})", commit.get(..9).unwrap_or(&commit)),
        None => version.to_owned(),
    };
    println!("cargo::rustc-env=VERSION={version}");
}

/// The commit, if it can be told: of a package from a registry Cargo has noted it, else Git knows.
fn commit() -> Option<String> {
    noted().or_else(checked_out)
}

fn noted() -> Option<String> {
    let notes = fs::read_to_string(".cargo_vcs_info.json").ok()?;
    let (_, after) = notes.split_once("\"sha1\"")?;
    after.split('"').nth(1).map(str::to_owned)
}

fn checked_out() -> Option<String> {
    // Another repository may be around, into which this one was copied.
    let prefix = git(&["rev-parse", "--show-prefix"])?;
    if prefix.trim_end_matches('/') != HERE || git(&["ls-files", "build.rs"])?.is_empty() {
        return None;
    }
    // Git writes a line there whenever another commit is checked out.
    let log = git(&["rev-parse", "--git-path", "logs/HEAD"])?;
    if Path::new(&log).exists() {
        println!("cargo::rerun-if-changed={log}");
    }
    git(&["rev-parse", "HEAD"])
}

/// What Git says in this folder.
fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| said.trim().to_owned())
}

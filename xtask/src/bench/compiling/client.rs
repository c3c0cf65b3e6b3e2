//! A client that was generated, and what it takes to compile it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use super::lines::Lines;
use crate::bench::Bench;
use crate::bench::timing::{self, Time};

pub(super) struct Client {
    pub(super) generator: &'static str,
    pub(super) folder: PathBuf,
    pub(super) src: Lines,
    pub(super) tests: Lines,
    pub(super) packages: usize,
    pub(super) check: Option<Time>,
    pub(super) doc: Option<Time>,
    /// To build its tests, where there are any.
    pub(super) test_build: Option<Time>,
    pub(super) release: Option<Time>,
    /// The size of the library, in millions of bytes.
    pub(super) library: Option<f64>,
}

impl Client {
    pub(super) fn measure(bench: &Bench, generator: &'static str, folder: PathBuf) -> Self {
        stand_alone(&folder);
        let time = |runs: usize, arguments: &[&str]| {
            timing::median(runs, &|| {
                touch(&folder);
                cargo(bench, &folder, arguments)
            })
        };
        let check = time(bench.runs, &["check"]);
        // These take too long to be repeated.
        let once = |arguments: &[&str]| check.and_then(|_| time(1, arguments));
        let doc = once(&["doc", "--no-deps"]);
        let release = once(&["build", "--release"]);
        let tests = Lines::of(&folder.join("tests"));
        let test_build = if tests.all() > 0 { once(&["test", "--no-run"]) } else { None };
        let lock = fs::read_to_string(folder.join("Cargo.lock")).unwrap_or_default();
        Self {
            generator,
            src: Lines::of(&folder.join("src")),
            tests,
            packages: lock.matches("[[package]]").count(),
            check,
            doc,
            test_build,
            release,
            library: release.and_then(|_| library(bench, &folder)),
            folder,
        }
    }
}

/// Takes a package out of the workspace around it.
fn stand_alone(folder: &Path) {
    let manifest = folder.join("Cargo.toml");
    if let Ok(text) = fs::read_to_string(&manifest)
        && !text.contains("[workspace]")
    {
        let _ = fs::write(&manifest, format!("{text}\n[workspace]\n"));
    }
}

fn cargo(bench: &Bench, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).arg("--quiet").current_dir(folder);
    command.env("CARGO_TARGET_DIR", bench.folder.join("target"));
    command
}

/// Changes the root of a client.
pub(super) fn touch(folder: &Path) {
    for root in ["src/lib.rs", "src/mod.rs"] {
        if let Ok(root) = fs::File::options().append(true).open(folder.join(root)) {
            let _ = root.set_modified(SystemTime::now());
        }
    }
}

/// The size of the library that is built of a client, in millions of bytes.
fn library(bench: &Bench, folder: &Path) -> Option<f64> {
    let mut command = cargo(bench, folder, &["build", "--release", "--message-format=json"]);
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = text.lines().filter_map(|line| serde_json::from_str(line).ok());
    let libraries = messages.filter_map(|message: serde_json::Value| {
        let files = message["filenames"].as_array()?.iter().filter_map(serde_json::Value::as_str);
        files
            .map(Path::new)
            .find(|file| file.extension() == Some("rlib".as_ref()))
            .map(Path::to_owned)
    });
    // The client's comes last.
    let library = libraries.collect::<Vec<_>>().pop()?;
    let bytes = fs::metadata(library).ok()?.len();
    Some(f64::from(u32::try_from(bytes).ok()?) / 1e6)
}

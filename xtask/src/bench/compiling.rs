//! What it takes to compile a client.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::SystemTime;

use super::table::{Table, seconds, target};
use super::timing::{self, Time};
use super::{Bench, Document, peers};
use openapi_crate::failure::Failure;

const COLUMNS: [&str; 14] = [
    "document",
    "generator",
    "lines of src",
    "target",
    "lines of tests",
    "target",
    "packages",
    "check",
    "check, wall",
    "doc",
    "tests",
    "release",
    "release, wall",
    "library, MB",
];

/// What our own generator is called.
const OURS: &str = "ours";

pub(super) fn measure(bench: &Bench) -> Result<Table, Failure> {
    let (documents, missing) = bench.documents();
    let mut rows = Vec::new();
    for document in documents {
        if !document.target.is_compiled {
            continue;
        }
        let out = bench.folder.join("clients").join(&document.target.name);
        let generated = bench.generate(&document, &out).output();
        if !generated.is_ok_and(|output| output.status.success()) {
            return Err(Failure::new(format!(
                "no client of `{}` is generated",
                document.target.name
            )));
        }
        rows.push(row(bench, &document, OURS, &out));
        for peer in peers::PEERS.iter().filter(|peer| peer.is_installed()) {
            let out = bench.folder.join(peer.name).join(&document.target.name);
            let _ = fs::remove_dir_all(&out);
            let generated = peer.command(&document.path, &out).output();
            let is_there = generated.is_ok_and(|output| output.status.success());
            rows.push(if is_there && peers::complete(&out) {
                row(bench, &document, peer.name, &out)
            } else {
                let mut row = vec!["–".to_owned(); COLUMNS.len()];
                row[0].clone_from(&document.target.name);
                peer.name.clone_into(&mut row[1]);
                "no crate".clone_into(&mut row[2]);
                row
            });
        }
    }
    let notes = [Bench::skipped(&missing), peers::skipped()].into_iter().flatten().collect();
    Ok(Table {
        title: "Compiling",
        about: "Seconds of `cargo check`, `cargo doc --no-deps`, `cargo test --no-run` and `cargo build \
                --release`, the last three of which are run once, after a change of the client's root, its \
                dependencies being compiled: of the processor's time, and as they pass. The library is what \
                a release build makes of the client alone. Packages are those of the lock file. What \
                doesn't pass `cargo check` isn't compiled otherwise."
            .to_owned(),
        columns: COLUMNS.map(str::to_owned).to_vec(),
        rows,
        notes,
    })
}

fn row(bench: &Bench, document: &Document<'_>, generator: &str, folder: &Path) -> Vec<String> {
    // It is no member of the workspace around it.
    let manifest = folder.join("Cargo.toml");
    if let Ok(text) = fs::read_to_string(&manifest)
        && !text.contains("[workspace]")
    {
        let _ = fs::write(&manifest, format!("{text}\n[workspace]\n"));
    }
    let time = |runs: usize, arguments: &[&str]| {
        timing::median(runs, &|| {
            touch(folder);
            cargo(bench, folder, arguments)
        })
    };
    let check = time(bench.runs, &["check"]);
    // These take too long to be repeated.
    let once = |arguments: &[&str]| check.and_then(|_| time(1, arguments));
    let doc = once(&["doc", "--no-deps"]);
    let release = once(&["build", "--release"]);
    let tests = lines(&folder.join("tests"));
    let lock = fs::read_to_string(folder.join("Cargo.lock")).unwrap_or_default();
    let unknown = || "–".to_owned();
    let cpu =
        |time: Option<Time>| time.map_or_else(|| "fails".to_owned(), |time| seconds(time.cpu));
    let wall = |time: Option<Time>| seconds(time.map(|time| time.wall));
    let aim = |lines: Option<f64>| target(lines.filter(|_| generator == OURS));
    vec![
        document.target.name.clone(),
        generator.to_owned(),
        lines(&folder.join("src")).to_string(),
        aim(document.target.lines),
        tests.to_string(),
        aim(document.target.test_lines),
        lock.matches("[[package]]").count().to_string(),
        cpu(check),
        wall(check),
        cpu(doc),
        if tests > 0 { cpu(once(&["test", "--no-run"])) } else { unknown() },
        cpu(release),
        wall(release),
        release
            .and_then(|_| library(bench, folder))
            .map_or_else(unknown, |size| format!("{size:.1}")),
    ]
}

fn cargo(bench: &Bench, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).arg("--quiet").current_dir(folder);
    command.env("CARGO_TARGET_DIR", bench.folder.join("target"));
    command
}

/// Changes the root of a client.
fn touch(folder: &Path) {
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

/// The lines of Rust in a folder.
fn lines(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let each = entries.map(|entry| {
        let path = entry.path();
        if path.is_dir() {
            lines(&path)
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            fs::read_to_string(&path).map_or(0, |text| text.lines().count())
        } else {
            0
        }
    });
    each.sum()
}

//! What it takes to compile a client.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use super::table::{Table, seconds, target};
use super::{Bench, Document, peers, timing};
use openapi_crate::failure::Failure;

pub(super) fn measure(bench: &Bench) -> Result<Table, Failure> {
    let (documents, missing) = bench.documents();
    let columns =
        ["document", "generator", "lines of src", "target", "packages", "check", "check, wall"];
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
        rows.push(row(bench, &document, "ours", &out, target(document.target.lines)));
        for peer in peers::PEERS.iter().filter(|peer| peer.is_installed()) {
            let out = bench.folder.join(peer.name).join(&document.target.name);
            let _ = fs::remove_dir_all(&out);
            let generated = peer.command(&document.path, &out).output();
            let is_there = generated.is_ok_and(|output| output.status.success());
            rows.push(if is_there && peers::complete(&out) {
                row(bench, &document, peer.name, &out, "–".to_owned())
            } else {
                let nothing = ["no crate", "–", "–", "–", "–"].map(str::to_owned);
                [document.target.name.clone(), peer.name.to_owned()]
                    .into_iter()
                    .chain(nothing)
                    .collect()
            });
        }
    }
    let notes = [Bench::skipped(&missing), peers::skipped()].into_iter().flatten().collect();
    Ok(Table {
        title: "Compiling",
        about: "Seconds of `cargo check` after a change of the client's root, its dependencies being \
                compiled: of the processor's time, and as they pass. Packages are those of the lock file."
            .to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        rows,
        notes,
    })
}

fn row(
    bench: &Bench,
    document: &Document<'_>,
    generator: &str,
    folder: &Path,
    aim: String,
) -> Vec<String> {
    // It is no member of the workspace around it.
    let manifest = folder.join("Cargo.toml");
    if let Ok(text) = fs::read_to_string(&manifest)
        && !text.contains("[workspace]")
    {
        let _ = fs::write(&manifest, format!("{text}\n[workspace]\n"));
    }
    let time = timing::median(bench.runs, &|| {
        for root in ["src/lib.rs", "src/mod.rs"] {
            if let Ok(root) = fs::File::options().append(true).open(folder.join(root)) {
                let _ = root.set_modified(SystemTime::now());
            }
        }
        let mut command = Command::new("cargo");
        command.args(["check", "--quiet"]).current_dir(folder);
        command.env("CARGO_TARGET_DIR", bench.folder.join("target"));
        command
    });
    let lock = fs::read_to_string(folder.join("Cargo.lock")).unwrap_or_default();
    let check = time.map_or_else(|| "fails".to_owned(), |time| seconds(time.cpu));
    vec![
        document.target.name.clone(),
        generator.to_owned(),
        lines(&folder.join("src")).to_string(),
        aim,
        lock.matches("[[package]]").count().to_string(),
        check,
        seconds(time.map(|time| time.wall)),
    ]
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

//! What it takes to generate a client.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::table::{Table, ratio, seconds, target};
use super::{Bench, Document, growth, peers, profile, timing};
use crate::workspace;
use openapi_crate::failure::Failure;

/// What takes no longer is too short to be sampled, in seconds.
const SHORT: f64 = 0.1;

/// Builds the generator with optimisations, and tells where it is.
pub(super) fn build() -> Result<PathBuf, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = workspace::place("target/bench/generator");
    let built = Command::new(cargo)
        .args(["build", "--release", "--quiet", "--package", env!("CARGO_PKG_NAME")])
        .arg("--target-dir")
        .arg(target.path())
        .status();
    if built.is_ok_and(|status| status.success()) {
        Ok(target.join("release/xtask").path().to_owned())
    } else {
        Err(Failure::new("the generator can't be built"))
    }
}

/// Folders to generate into: each run writes all files, and none waits for what another has removed just
/// before.
pub(super) struct Folders<'f> {
    folder: &'f Path,
    given: Cell<usize>,
}

impl<'f> Folders<'f> {
    pub(super) fn new(folder: &'f Path) -> Self {
        Self { folder, given: Cell::new(0) }
    }

    pub(super) fn next(&self) -> PathBuf {
        self.given.set(self.given.get() + 1);
        self.folder.join(self.given.get().to_string())
    }
}

impl Bench {
    /// Generates a client of a document into a folder.
    pub(super) fn generate(&self, document: &Path, out: &Path) -> Command {
        let mut command = Command::new(&self.generator);
        command.arg("generate").arg("--spec").arg(document).arg("--out").arg(out);
        // As it is for a document of any size, without what a first run asks for by itself.
        command.args(["--features", "none"]);
        command
    }
}

/// The times, and the profile of the document that is furthest above what is aimed at.
pub(super) fn measure(bench: &Bench) -> Result<Vec<Table>, Failure> {
    let (documents, missing) = bench.documents();
    let peers: Vec<_> = peers::PEERS.iter().filter(|peer| peer.is_installed()).collect();
    let fixed = ["document", "size", "floor", "ours", "ours / floor", "ours, wall", "target"];
    let mut columns: Vec<String> = fixed.map(str::to_owned).to_vec();
    columns.extend(peers.iter().map(|peer| peer.name.to_owned()));
    let folder = bench.scratch("generated");
    let mut rows = Vec::new();
    let mut furthest: Option<(f64, &Document<'_>)> = None;
    for document in &documents {
        let _ = fs::remove_dir_all(&folder);
        let _ = fs::create_dir_all(&folder);
        let folders = Folders::new(&folder);
        let floor = timing::median(bench.runs, &|| {
            let mut command = Command::new(&bench.generator);
            command.arg("bench-floor").arg(&document.path);
            command
        });
        let time = |command: &dyn Fn(&Path) -> Command| {
            timing::median(bench.runs, &|| command(&folders.next()))
        };
        let ours = time(&|out| bench.generate(&document.path, out));
        let ours = ours.ok_or_else(|| {
            Failure::new(format!("no client of `{}` is generated", document.target.name))
        })?;
        let floor = floor.and_then(|time| time.cpu);
        if let Some((seconds, aim)) = ours.cpu.zip(document.target.seconds)
            && seconds > aim.max(SHORT)
            && furthest.is_none_or(|(ratio, _)| ratio < seconds / aim)
        {
            furthest = Some((seconds / aim, document));
        }
        let bytes = fs::metadata(&document.path).map_or(0, |data| data.len());
        let mut row = vec![
            document.target.name.clone(),
            format!("{} KB", bytes / 1000),
            seconds(floor),
            seconds(ours.cpu),
            ratio(ours.cpu, floor),
            seconds(Some(ours.wall)),
            target(document.target.seconds),
        ];
        row.extend(peers.iter().map(|peer| {
            let time = time(&|out| peer.command(&document.path, out));
            time.map_or_else(|| "fails".to_owned(), |time| seconds(time.cpu))
        }));
        rows.push(row);
    }
    let _ = fs::remove_dir_all(&folder);
    let notes = [Bench::skipped(&missing), peers::skipped()].into_iter().flatten().collect();
    let times = Table {
        title: "Generating",
        about: "Seconds of the processor's time, user and system, until all files are written to an empty \
                folder, which is in memory where the system has such. The floor is to parse the text as \
                `openapiv3::OpenAPI`, or as any value if it isn't OpenAPI 3.0."
            .to_owned(),
        columns,
        rows,
        notes,
    };
    let profile = furthest.map(|(_, document)| profile::measure(bench, document));
    let growth = growth::measure(bench, &documents)?;
    Ok([Some(times), profile, Some(growth)].into_iter().flatten().collect())
}

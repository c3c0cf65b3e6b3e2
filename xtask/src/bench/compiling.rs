//! What it takes to compile a client.

mod client;
mod lines;
mod passes;

use std::fs;
use std::path::PathBuf;

use super::table::{Table, seconds, target, unknown};
use super::targets::Target;
use super::timing::Time;
use super::{Bench, Document, peers};
use client::Client;
use openapi_crate::failure::Failure;

const COLUMNS: [&str; 15] = [
    "document",
    "generator",
    "lines of src",
    "target",
    "lines of tests",
    "target",
    "packages",
    "check",
    "target",
    "check, wall",
    "doc",
    "tests",
    "release",
    "release, wall",
    "library, MB",
];

/// What our own generator is called.
const OURS: &str = "ours";

/// The figures, and for what misses its target, what it consists of.
pub(super) fn measure(bench: &Bench) -> Result<Vec<Table>, Failure> {
    let (documents, missing) = bench.documents();
    let compared: Result<Vec<_>, Failure> = documents
        .into_iter()
        .filter(|document| document.target.is_compiled)
        .map(|document| Compared::measure(bench, document))
        .collect();
    let compared = compared?;
    let notes = [Bench::skipped(&missing), peers::skipped()].into_iter().flatten().collect();
    let figures = Table {
        title: "Compiling",
        about: "Seconds of `cargo check`, `cargo doc --no-deps`, `cargo test --no-run` and `cargo build \
                --release`, the last three of which are run once, after a change of the client's root, its \
                dependencies being compiled: of the processor's time, and as they pass. The library is what \
                a release build makes of the client alone. Packages are those of the lock file. What \
                doesn't pass `cargo check` isn't compiled otherwise."
            .to_owned(),
        columns: COLUMNS.map(str::to_owned).to_vec(),
        rows: compared.iter().flat_map(|compared| compared.rows(bench)).collect(),
        notes,
    };
    let long: Vec<_> = compared.iter().filter(|compared| compared.is_long()).collect();
    let lines = (!long.is_empty()).then(|| lines::table(&long, &bench.targets.left.lines));
    let slowest = compared
        .iter()
        .filter_map(|compared| Some((compared, compared.excess(bench)?)))
        .filter(|(_, excess)| *excess > 1.0)
        .max_by(|(_, one), (_, other)| one.total_cmp(other));
    let passes = slowest.map(|(compared, _)| passes::measure(bench, compared));
    Ok([Some(figures), lines, passes].into_iter().flatten().collect())
}

/// The clients that are generated of a document.
struct Compared<'d> {
    document: Document<'d>,
    ours: Client,
    /// Those of others: nothing, where there is no crate.
    others: Vec<(&'static str, Option<Client>)>,
}

impl<'d> Compared<'d> {
    fn measure(bench: &Bench, document: Document<'d>) -> Result<Self, Failure> {
        let name = &document.target.name;
        let out = bench.folder.join("clients").join(name);
        let generated = bench.generate(&document.path, &out).output();
        if !generated.is_ok_and(|output| output.status.success()) {
            return Err(Failure::new(format!("no client of `{name}` is generated")));
        }
        let ours = Client::measure(bench, OURS, out);
        let installed = peers::PEERS.iter().filter(|peer| peer.is_installed());
        let others = installed.map(|peer| (peer.name, other(bench, &document, peer))).collect();
        Ok(Self { document, ours, others })
    }

    /// Whether ours has more lines than are aimed at.
    fn is_long(&self) -> bool {
        self.document.target.lines.is_some_and(|most| self.ours.src.all() > most)
    }

    /// The one of another generator that is checked in the least time.
    fn best(&self) -> Option<(&Client, f64)> {
        let others = self.others.iter().filter_map(|(_, client)| client.as_ref());
        let times = others.filter_map(|client| Some((client, client.check?.cpu?)));
        times.min_by(|(_, one), (_, other)| one.total_cmp(other))
    }

    /// The most that checking ours should take.
    fn aim(&self, bench: &Bench) -> Option<f64> {
        self.best().map(|(_, seconds)| bench.targets.check * seconds)
    }

    /// How many times as long it takes.
    fn excess(&self, bench: &Bench) -> Option<f64> {
        Some(self.ours.check?.cpu? / self.aim(bench)?)
    }

    fn rows(&self, bench: &Bench) -> Vec<Vec<String>> {
        let named = |mut row: Vec<String>, generator: &str| {
            row.splice(..0, [self.document.target.name.clone(), generator.to_owned()]);
            row
        };
        let ours = self.ours.figures(Some(self.document.target), self.aim(bench));
        let mut rows = vec![named(ours, OURS)];
        rows.extend(self.others.iter().map(|(name, client)| {
            let figures = client.as_ref().map(|client| client.figures(None, None));
            named(figures.unwrap_or_else(no_crate), name)
        }));
        rows
    }
}

/// What stands for a client that there isn't.
fn no_crate() -> Vec<String> {
    let mut figures = vec![unknown(); COLUMNS.len() - 2];
    "no crate".clone_into(&mut figures[0]);
    figures
}

/// Another generator's client of a document.
fn other(bench: &Bench, document: &Document<'_>, peer: &peers::Peer) -> Option<Client> {
    let out: PathBuf = bench.folder.join(peer.name).join(&document.target.name);
    let _ = fs::remove_dir_all(&out);
    let output = peer.command(&document.path, &out).output().ok()?;
    let is_there = output.status.success() && peers::complete(&out);
    is_there.then(|| Client::measure(bench, peer.name, out))
}

impl Client {
    /// Its part of a row, with what is aimed at, if anything is.
    fn figures(&self, aim: Option<&Target>, check: Option<f64>) -> Vec<String> {
        let cpu =
            |time: Option<Time>| time.map_or_else(|| "fails".to_owned(), |time| seconds(time.cpu));
        let wall = |time: Option<Time>| seconds(time.map(|time| time.wall));
        vec![
            self.src.all().to_string(),
            target(aim.and_then(|aim| aim.lines)),
            self.tests.all().to_string(),
            target(aim.and_then(|aim| aim.test_lines)),
            self.packages.to_string(),
            cpu(self.check),
            target(check.map(|most| format!("{most:.3}"))),
            wall(self.check),
            cpu(self.doc),
            if self.tests.all() > 0 { cpu(self.test_build) } else { unknown() },
            cpu(self.release),
            wall(self.release),
            self.library.map_or_else(unknown, |size| format!("{size:.1}")),
        ]
    }
}

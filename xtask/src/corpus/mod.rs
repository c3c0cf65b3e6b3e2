//! Tries the generator on every document of a folder: it makes a table from them, and fails where
//! they aren't as well off as a file says.

pub(crate) mod arguments;
mod compilation;
mod documents;
mod expectations;
mod generation;
pub mod measurement;
mod progress;
mod report;
mod round_trip;
mod table;

use std::collections::BTreeSet;
use std::path::PathBuf;

pub use arguments::Arguments;
use compilation::Workspace;
use documents::Document;
use expectations::{Difference, Expectations, Kind};
use generation::Generation;
use progress::Progress;
use report::{Report, Row, Totals};

use openapi_crate::failure::Failure;
use openapi_crate::place::Place;

/// How the command went.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Differences, and why the command stopped if it did.
    pub stderr: String,
    /// The table, or one JSON object.
    pub stdout: String,
    /// The exit code.
    pub code: u8,
}

/// Why there is no table.
enum Stop {
    Failed(Failure),
    /// The command was called in a way that doesn't make sense.
    Misused(String),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// Runs the command. All but the progress is left to the caller to print.
#[must_use]
pub fn run(arguments: &Arguments) -> Outcome {
    arguments.run().unwrap_or_else(|stop| {
        let (stderr, code) = match stop {
            Stop::Failed(failure) => (failure.to_string(), 1),
            Stop::Misused(reason) => (format!("error: {reason}\n"), 2),
        };
        Outcome { stderr, code, ..Outcome::default() }
    })
}

impl Arguments {
    fn run(&self) -> Result<Outcome, Stop> {
        let folder = self.folder();
        let Some(all) = documents::find(&folder)? else {
            return Ok(self.skipped(format!("there is no folder {folder}"))?);
        };
        // What can't be read shall stop the command before its work, not after.
        let expectations = self.expected()?;
        let documents = documents::select(&all, &self.only).map_err(Stop::Misused)?;
        let rows = self.rows(&all, &documents)?;
        let names: BTreeSet<&str> = all.iter().map(|document| document.name.as_str()).collect();
        Ok(self.outcome(&rows, expectations.as_ref(), &names)?)
    }

    fn skipped(&self, reason: String) -> Result<Outcome, Failure> {
        let stdout = if self.json {
            json(&Report { skipped: Some(reason), ..Report::default() })?
        } else {
            format!("skipped: {reason}\n")
        };
        Ok(Outcome { stdout, ..Outcome::default() })
    }

    /// The expectations, if there are any.
    fn expected(&self) -> Result<Option<Expectations>, Failure> {
        let file = self.expectations();
        match Expectations::read(&file)? {
            None if self.bless => Ok(Some(Expectations::default())),
            None if self.expects() => {
                Err(Failure::new(format!("there is no file {file}; --bless would write it")))
            }
            read => Ok(read),
        }
    }

    fn rows(&self, all: &[Document], documents: &[Document]) -> Result<Vec<Row>, Failure> {
        let writes = self.check || self.round_trip.is_some();
        let workspace = writes.then(|| Workspace::new(self.out.as_ref()));
        let crates = workspace.as_ref().map(Workspace::crates);
        let generation =
            Generation { jobs: self.jobs(), limit: self.limit(), crates: crates.as_deref() };
        let progress = Progress::new("generating", documents.len());
        let measurements = generation.run(documents, &progress)?;
        drop(progress);
        let rows = documents.iter().zip(measurements).map(|(document, measurement)| Row {
            document: document.name.clone(),
            measurement,
            check: None,
            round_trip: None,
        });
        let mut rows: Vec<Row> = rows.collect();
        if let Some(workspace) = &workspace {
            self.try_clients(workspace, all, documents, &mut rows)?;
        }
        Ok(rows)
    }

    /// Has the clients that were generated compiled and run, as far as that is wanted.
    fn try_clients(
        &self,
        workspace: &Workspace,
        all: &[Document],
        documents: &[Document],
        rows: &mut [Row],
    ) -> Result<(), Failure> {
        let tried = documents.iter().zip(rows.iter_mut());
        let (mut clients, failed): (Vec<_>, Vec<_>) =
            tried.partition(|(_, row)| row.is_generated());
        let failed: BTreeSet<&str> =
            failed.iter().map(|(document, _)| document.package.as_str()).collect();
        let present = all.iter().map(|document| document.package.as_str());
        workspace.tidy(&present.filter(|package| !failed.contains(package)).collect())?;
        let packages: Vec<&str> =
            clients.iter().map(|(document, _)| document.package.as_str()).collect();
        let mut programs = Vec::new();
        for (document, row) in &mut clients {
            let components = std::mem::take(&mut row.measurement.components);
            if self.instances(document).is_some() {
                programs.push(round_trip::write(workspace, &document.package, &components)?);
            }
        }
        workspace.prepare(&packages, &programs)?;
        if self.check {
            compile(workspace, &mut clients)?;
        }
        self.round_trips(workspace, &mut clients)
    }

    /// Where the instances of a document's schemas are, if there are any.
    fn instances(&self, document: &Document) -> Option<PathBuf> {
        round_trip::instances(self.round_trip.as_ref()?, &document.name)
    }

    /// Has clients read and write the instances that there are.
    fn round_trips(
        &self,
        workspace: &Workspace,
        clients: &mut [(&Document, &mut Row)],
    ) -> Result<(), Failure> {
        let progress = Progress::new("round trips", clients.len());
        for (document, row) in clients {
            progress.begin(&document.name);
            if let Some(instances) = self.instances(document) {
                let limit = self.limit();
                let done = round_trip::run(workspace, &document.package, &instances, limit)?;
                row.round_trip = Some(done);
            }
            progress.step();
        }
        Ok(())
    }

    fn outcome(
        &self,
        rows: &[Row],
        expectations: Option<&Expectations>,
        names: &BTreeSet<&str>,
    ) -> Result<Outcome, Failure> {
        let file = self.expectations();
        let mut differences = Vec::new();
        match expectations {
            Some(expectations) if self.bless => expectations.blessed(rows, names).write(&file)?,
            Some(expectations) => differences = expectations.differences(rows, names),
            None => {}
        }
        let totals = Totals::of(rows);
        let crashed = totals.crashed > 0;
        let code = u8::from(crashed || !differences.is_empty());
        let stderr = complaint(&differences, &file);
        let stdout = if self.json {
            json(&Report { skipped: None, documents: rows, totals, differences: &differences })?
        } else {
            table::write(rows, &totals)
        };
        Ok(Outcome { stderr, stdout, code })
    }
}

/// Has the compiler look at clients, one after the other.
fn compile(workspace: &Workspace, clients: &mut [(&Document, &mut Row)]) -> Result<(), Failure> {
    if clients.is_empty() {
        return Ok(());
    }
    let progress = Progress::new("compiling", clients.len());
    progress.begin("what all of them depend on");
    workspace.check_dependencies()?;
    for (document, row) in clients {
        progress.begin(&document.name);
        row.check = Some(workspace.check(&document.package)?);
        progress.step();
    }
    Ok(())
}

fn json(report: &Report<'_>) -> Result<String, Failure> {
    report.json().map_err(|error| Failure::new(format!("can't write JSON: {error}")))
}

/// What to say of differences from a file.
fn complaint(differences: &[Difference], file: &Place) -> String {
    if differences.is_empty() {
        return String::new();
    }
    let mut lines: Vec<String> = differences.iter().map(ToString::to_string).collect();
    let count = |kind| differences.iter().filter(|found| found.kind == kind).count();
    lines.push(format!(
        "{} worse, {} stale; if that is as it should be, the same command with --bless writes it \
         into {file}\n",
        count(Kind::Worse),
        count(Kind::Stale)
    ));
    lines.join("\n")
}

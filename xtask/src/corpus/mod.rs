//! Tries the generator on every document of a folder: it makes a table from them, and fails where
//! they aren't as well off as a file says.

mod arguments;
mod compilation;
mod documents;
mod expectations;
mod generation;
pub mod measurement;
mod progress;
mod report;
mod table;

use std::collections::BTreeSet;

pub use arguments::Arguments;
use compilation::Workspace;
use documents::Document;
use expectations::{Difference, Expectations, Kind};
use generation::Generation;
use progress::Progress;
use report::{Report, Row, Totals};

use crate::failure::Failure;
use crate::place::Place;

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
        let workspace = self.check.then(|| Workspace::new(self.out.as_ref()));
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
        });
        let mut rows: Vec<Row> = rows.collect();
        if let Some(workspace) = &workspace {
            compile(workspace, all, documents, &mut rows)?;
        }
        Ok(rows)
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

/// Has the compiler look at the clients that were generated, one after the other.
fn compile(
    workspace: &Workspace,
    all: &[Document],
    documents: &[Document],
    rows: &mut [Row],
) -> Result<(), Failure> {
    let tried = documents.iter().zip(rows.iter_mut());
    let (mut generated, others): (Vec<_>, Vec<_>) = tried.partition(|(_, row)| row.is_generated());
    let failed: BTreeSet<&str> =
        others.iter().map(|(document, _)| document.package.as_str()).collect();
    let present = all.iter().map(|document| document.package.as_str());
    workspace.tidy(&present.filter(|package| !failed.contains(package)).collect())?;
    let packages: Vec<&str> =
        generated.iter().map(|(document, _)| document.package.as_str()).collect();
    let progress = Progress::new("compiling", packages.len());
    progress.begin("what all of them depend on");
    workspace.prepare(&packages)?;
    for (document, row) in &mut generated {
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

//! Makes measurements from documents: several at a time, each in a process of its own that has a
//! limited time.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::documents::Document;
use super::measurement::Measurement;
use super::progress::Progress;
use openapi_crate::failure::Failure;

/// How often a process is asked whether it has ended.
const PATIENCE: Duration = Duration::from_millis(5);

/// How measurements are made.
pub(super) struct Generation<'a> {
    /// How many documents are measured at a time.
    pub(super) jobs: usize,
    /// How long one may take.
    pub(super) limit: Duration,
    /// The folder that the clients are written into, if they are; each in one of its own.
    pub(super) crates: Option<&'a Path>,
}

impl Generation<'_> {
    /// Measures documents, in their order.
    pub(super) fn run(
        &self,
        documents: &[Document],
        progress: &Progress,
    ) -> Result<Vec<Measurement>, Failure> {
        let scratch = tempfile::tempdir()
            .map_err(|error| Failure::new(format!("can't make a temporary folder: {error}")))?;
        let next = AtomicUsize::new(0);
        let measured = Mutex::new(vec![None; documents.len()]);
        thread::scope(|scope| {
            for _ in 0..self.jobs.clamp(1, documents.len().max(1)) {
                scope.spawn(|| {
                    while let Some((index, document)) = take(&next, documents) {
                        progress.begin(&document.name);
                        let measurement = self.measure(document, scratch.path());
                        progress.end(&document.name, &measurement);
                        measured.lock().unwrap_or_else(PoisonError::into_inner)[index] =
                            Some(measurement);
                    }
                });
            }
        });
        let measured = measured.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(measured.into_iter().flatten().collect())
    }

    fn measure(&self, document: &Document, scratch: &Path) -> Measurement {
        let start = Instant::now();
        let result = scratch.join(&document.package);
        let said = scratch.join(format!("{}.stderr", document.package));
        let ended = self.child(document, &result, &said);
        match ended {
            Err(error) => Measurement::crashed(format!("not started: {error}"), start.elapsed()),
            Ok(None) => {
                let limit = self.limit.as_secs();
                Measurement::crashed(format!("stopped after {limit} s"), start.elapsed())
            }
            Ok(Some(status)) => read(&result)
                .unwrap_or_else(|| Measurement::crashed(crash(status, &said), start.elapsed())),
        }
    }

    /// How the process ended that measures a document; `None` if it had to be stopped.
    fn child(
        &self,
        document: &Document,
        result: &Path,
        said: &Path,
    ) -> io::Result<Option<ExitStatus>> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("corpus-document").arg("--");
        command.arg(&document.path).arg(&document.package).arg(result);
        if let Some(crates) = self.crates {
            command.arg(crates.join(&document.package));
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(said)?);
        end(command.spawn()?, self.limit)
    }
}

/// How a process ended; `None` if it had to be stopped after a time.
pub(super) fn end(mut child: Child, limit: Duration) -> io::Result<Option<ExitStatus>> {
    let deadline = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if Instant::now() >= deadline {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(PATIENCE);
    }
}

fn take<'a>(next: &AtomicUsize, documents: &'a [Document]) -> Option<(usize, &'a Document)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    Some((index, documents.get(index)?))
}

fn read(result: &Path) -> Option<Measurement> {
    serde_json::from_slice(&fs::read(result).ok()?).ok()
}

/// How a process ended that has written nothing down, and its last words.
fn crash(status: ExitStatus, said: &Path) -> String {
    let said = fs::read(said).unwrap_or_default();
    let said = String::from_utf8_lossy(&said);
    let words = said.lines().rev().find(|line| !line.trim().is_empty());
    format!("crashed ({status}): {}", words.unwrap_or("without a word"))
}

//! How what it takes to generate a client grows with its document.

mod documents;

use std::fs;
use std::path::Path;

use super::generating::Folders;
use super::table::{Table, ratio, seconds, target};
use super::{Bench, Document, timing};
use documents::Growing;
use openapi_crate::failure::Failure;

/// How much of each document there is.
const TIMES: [u16; 4] = [1, 2, 4, 8];

/// What each takes, and how many times as much the largest as the smallest.
pub(super) fn measure(bench: &Bench, documents: &[Document<'_>]) -> Result<Table, Failure> {
    let folder = bench.scratch("growing");
    let growing = documents::growing(documents)?;
    let rows: Result<_, _> = growing.iter().map(|document| row(bench, &folder, document)).collect();
    let _ = fs::remove_dir_all(&folder);
    let mut columns = vec!["document".to_owned()];
    columns.extend(TIMES.map(|times| format!("×{times}")));
    columns.extend(["largest / smallest", "target"].map(str::to_owned));
    Ok(Table {
        title: "How it grows",
        about: "Seconds of the processor's time, as above, for documents that are made for this."
            .to_owned(),
        columns,
        rows: rows?,
        notes: Vec::new(),
    })
}

fn row(bench: &Bench, folder: &Path, document: &Growing<'_>) -> Result<Vec<String>, Failure> {
    let name = &document.name;
    let mut times = Vec::new();
    for factor in TIMES {
        let _ = fs::remove_dir_all(folder);
        let path = folder.join("document.json");
        let written = fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, document.make(factor.into()).to_string()));
        written.map_err(|error| Failure::new(format!("can't write a document: {error}")))?;
        let folders = Folders::new(folder);
        let time = timing::median(bench.runs, &|| bench.generate(&path, &folders.next()));
        let failed = || Failure::new(format!("no client is generated of {factor} times {name}"));
        times.push(time.ok_or_else(failed)?.cpu);
    }
    let [first, .., last] = times[..] else { return Ok(Vec::new()) };
    let mut row = vec![name.clone()];
    row.extend(times.iter().copied().map(seconds));
    row.extend([ratio(last, first), target(TIMES.last().map(|factor| f64::from(*factor)))]);
    Ok(row)
}

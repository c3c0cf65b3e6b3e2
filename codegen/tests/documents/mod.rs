//! Where documents are that several tests try.

use std::fs;
use std::path::{Path, PathBuf};

/// The files with an extension in a folder, and those in it, but for what is generated.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut entries: Vec<PathBuf> = entries.collect();
    entries.sort();
    let files = entries.into_iter().flat_map(|path| {
        if path.is_dir() && !path.ends_with("golden") {
            files(&path, extension)
        } else {
            vec![path]
        }
    });
    files.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

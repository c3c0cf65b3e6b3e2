//! The files of a test's document, which are those in its folder.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{FileText, Files, Source, Unread};

/// A document with the files in its folder; `name` is what diagnostics call it.
pub(crate) fn source(document: &Path, name: &str) -> Source {
    let text = fs::read_to_string(document).unwrap();
    let shown = name.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let path = document.file_name().unwrap().to_str().unwrap().to_owned();
    let root = document.parent().unwrap().to_owned();
    Source::new(name, text).with_files(Folder { path, root, shown })
}

#[derive(Debug)]
struct Folder {
    path: String,
    root: PathBuf,
    shown: String,
}

impl Files for Folder {
    fn document(&self) -> &str {
        &self.path
    }

    fn read(&self, path: &str, _most: usize) -> Result<FileText, Unread> {
        let text = fs::read_to_string(self.root.join(path));
        let text = text.map_err(|_| Unread::new("there is no such file"))?;
        Ok(FileText { name: format!("{}/{path}", self.shown), text })
    }
}

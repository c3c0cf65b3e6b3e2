//! What the lines of a client are.

use std::fs;
use std::path::{Path, PathBuf};

use super::Compared;
use super::client::Client;
use crate::bench::table::Table;

/// How many lines there are of a kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Lines {
    pub(super) documentation: usize,
    pub(super) blank: usize,
    /// Comments, too, that aren't documentation.
    pub(super) code: usize,
}

impl Lines {
    /// Those of the Rust in a folder, and in those within.
    pub(super) fn of(folder: &Path) -> Self {
        entries(folder).iter().map(|path| Self::at(path)).fold(Self::default(), Self::plus)
    }

    /// Those of a file, if it is Rust, or of a folder.
    fn at(path: &Path) -> Self {
        if path.is_dir() {
            Self::of(path)
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            Self::of_text(&fs::read_to_string(path).unwrap_or_default())
        } else {
            Self::default()
        }
    }

    fn of_text(text: &str) -> Self {
        let mut lines = Self::default();
        for line in text.lines().map(str::trim_start) {
            if line.is_empty() {
                lines.blank += 1;
            } else if line.starts_with("///") || line.starts_with("//!") {
                lines.documentation += 1;
            } else {
                lines.code += 1;
            }
        }
        lines
    }

    pub(super) fn all(self) -> usize {
        self.documentation + self.blank + self.code
    }

    fn plus(self, other: Self) -> Self {
        Self {
            documentation: self.documentation + other.documentation,
            blank: self.blank + other.blank,
            code: self.code + other.code,
        }
    }
}

/// What is in a folder, in the order of names.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// What the lines of clients are, by the folders that they are in.
pub(super) fn table(clients: &[&Compared<'_>], left: &str) -> Table {
    let columns = ["document", "generator", "folder", "documentation", "blank", "code", "all"];
    let rows = clients.iter().flat_map(|compared| {
        let others = compared.others.iter().filter_map(|(_, client)| client.as_ref());
        let rows = [&compared.ours].into_iter().chain(others).flat_map(rows);
        rows.map(|mut row| {
            row.insert(0, compared.document.target.name.clone());
            row
        })
    });
    Table {
        title: "What the lines are",
        about: "Those of `src`, of clients with more of them than is aimed at.".to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        rows: rows.collect(),
        notes: vec![left.to_owned()],
    }
}

/// A row for each folder of a client's `src`, for the files beside these, and for all.
fn rows(client: &Client) -> Vec<Vec<String>> {
    let (folders, files): (Vec<_>, Vec<_>) =
        entries(&client.folder.join("src")).into_iter().partition(|path| path.is_dir());
    let sum = |paths: &[PathBuf]| {
        paths.iter().map(|path| Lines::at(path)).fold(Lines::default(), Lines::plus)
    };
    let mut parts: Vec<(String, Lines)> = Vec::new();
    for folder in &folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        parts.push((name.into_owned(), Lines::of(folder)));
    }
    if !folders.is_empty() {
        parts.push(("the files beside".to_owned(), sum(&files)));
    }
    parts.push(("all".to_owned(), client.src));
    let rows = parts.into_iter().map(|(part, lines)| {
        let counts = [lines.documentation, lines.blank, lines.code, lines.all()];
        let mut row = vec![client.generator.to_owned(), part];
        row.extend(counts.map(|count| count.to_string()));
        row
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_documentation_or_blank_or_code() {
        let text =
            "//! A module.\n\n/// What it is.\n#[derive(Debug)]\nstruct It; // that\n    // so\n";
        assert_eq!(Lines::of_text(text), Lines { documentation: 2, blank: 1, code: 3 });
        assert_eq!(Lines::of_text(text).all(), text.lines().count());
    }
}

//! Makes the list of documents from a folder of them, each with names that are its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use openapi_crate::failure::Failure;
use openapi_crate::place::Place;

/// What a file's name ends in that holds a document.
const EXTENSIONS: [&str; 3] = ["json", "yaml", "yml"];

/// What the packages are called, before what the document is called. No other package has such a
/// name, and no keyword of Rust begins like it.
pub(super) const PREFIX: &str = "corpus-";

/// How long the rest of a package's name gets at most: Cargo makes longer names of files from it.
const LONGEST: usize = 60;

/// How many names are listed that are near to one that isn't known.
const NEAR: usize = 3;

/// A document of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Document {
    /// The file's name, without its extension where that is enough to tell it from the others.
    pub(super) name: String,
    pub(super) path: PathBuf,
    /// What the package of its client is called.
    pub(super) package: String,
}

/// The documents in a folder, by name; `None` where there is no such folder.
pub(super) fn find(folder: &Place) -> Result<Option<Vec<Document>>, Failure> {
    if !folder.path().exists() {
        return Ok(None);
    }
    let unreadable = |error| Failure::io("read", folder, &error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder.path()).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_file() && is_document(&path) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(Some(named(paths)))
}

fn is_document(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default();
    EXTENSIONS.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

fn named(paths: Vec<PathBuf>) -> Vec<Document> {
    let stems: Vec<String> = paths.iter().map(|path| text(path.file_stem())).collect();
    let (mut names, mut packages) = (BTreeSet::new(), BTreeSet::new());
    let documents = stems.iter().zip(paths).map(|(stem, path)| {
        let shared = stems.iter().filter(|other| *other == stem).count() > 1;
        let name = if shared { text(path.file_name()) } else { stem.clone() };
        let name = unique(&mut names, name);
        let package = unique(&mut packages, package(&name));
        Document { name, path, package }
    });
    let mut documents: Vec<Document> = documents.collect();
    documents.sort_by(|one, other| one.name.cmp(&other.name));
    documents
}

/// A part of a path as text that a terminal shows as it is.
fn text(part: Option<&std::ffi::OsStr>) -> String {
    let part = part.unwrap_or_default().to_string_lossy();
    codegen::printable(&part)
}

/// A text that no other document has: with a number, if need be.
fn unique(taken: &mut BTreeSet<String>, wanted: String) -> String {
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    let mut candidates = std::iter::once(wanted.clone()).chain(numbered);
    let free = candidates.find(|candidate| taken.insert(candidate.clone()));
    free.unwrap_or(wanted)
}

/// A package's name, such that neither Cargo nor a lint of rustc's objects to it.
fn package(name: &str) -> String {
    let letters = name.to_ascii_lowercase();
    let words = letters.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let mut joined = words.join("-");
    joined.truncate(LONGEST);
    let joined = joined.trim_end_matches('-');
    format!("{PREFIX}{}", if joined.is_empty() { "document" } else { joined })
}

/// The documents with these names (or names of files), or all if there are none; or else what to
/// tell whoever asked.
pub(super) fn select(documents: &[Document], only: &[String]) -> Result<Vec<Document>, String> {
    if only.is_empty() {
        return Ok(documents.to_vec());
    }
    let is_called = |document: &Document, name: &str| {
        document.name == name || document.path.file_name().is_some_and(|file| file == name)
    };
    let known = |name: &&String| documents.iter().any(|document| is_called(document, name));
    if let Some(unknown) = only.iter().find(|name| !known(name)) {
        return Err(format!("there is no document {unknown:?}{}", near(documents, unknown)));
    }
    let wanted = |document: &&Document| only.iter().any(|name| is_called(document, name));
    Ok(documents.iter().filter(wanted).cloned().collect())
}

/// The names that are most like one, as the end of a sentence.
fn near(documents: &[Document], name: &str) -> String {
    let mut near: Vec<(usize, &str)> = Vec::new();
    for document in documents {
        let known = document.name.as_str();
        let part = known.contains(name) || name.contains(known);
        let distance = if part { 0 } else { strsim::osa_distance(known, name) };
        if distance <= name.chars().count() / 2 {
            near.push((distance, known));
        }
    }
    near.sort_unstable();
    let near: Vec<&str> = near.into_iter().take(NEAR).map(|(_, known)| known).collect();
    if near.is_empty() { String::new() } else { format!("; near it are: {}", near.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &[&str]) -> Vec<(String, String)> {
        let documents = named(files.iter().map(PathBuf::from).collect());
        documents.into_iter().map(|document| (document.name, document.package)).collect()
    }

    #[test]
    fn every_name_is_one_of_a_kind() {
        let expected = [("a.json", "corpus-a-json"), ("a.yaml", "corpus-a-yaml")];
        let expected = expected.map(|(name, package)| (name.to_owned(), package.to_owned()));
        assert_eq!(names(&["a.json", "a.yaml"]), expected);
        let packages = names(&["a b.json", "a-b.json"]).into_iter().map(|(_, package)| package);
        assert_eq!(packages.collect::<Vec<_>>(), ["corpus-a-b", "corpus-a-b-2"]);
    }

    #[test]
    fn every_package_can_be_called_so() {
        let long = "é__Long Name.".repeat(30);
        let files = ["type", "1st", "Über__API.v2", "..", "日本", "-", "con", &long];
        let files = files.map(|stem| format!("{stem}.json"));
        for (name, package) in names(&files.each_ref().map(String::as_str)) {
            assert_eq!(codegen::check_package_name(&package), Ok(()), "{name}");
            assert!(!package.contains("--") && !package.ends_with('-'), "{package}");
            assert!(package.len() < 80 && !package.chars().any(char::is_uppercase), "{package}");
        }
    }

    #[test]
    fn near_names() {
        let documents =
            named(["pets.json", "pets-admin.json", "planets.yaml"].map(PathBuf::from).into());
        let select = |name: &str| select(&documents, &[name.to_owned()]);
        assert_eq!(select("pets.json").unwrap()[0].name, "pets");
        assert_eq!(
            select("pet").unwrap_err(),
            "there is no document \"pet\"; near it are: pets, pets-admin"
        );
        assert_eq!(
            select("plants").unwrap_err(),
            "there is no document \"plants\"; near it are: planets, pets"
        );
        assert_eq!(select("xyz").unwrap_err(), "there is no document \"xyz\"");
    }
}

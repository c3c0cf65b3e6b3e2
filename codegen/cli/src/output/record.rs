//! What a client was made of, and by what: a few lines in its list of generated files, by which a check
//! can say why the client is no longer what it should be.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::place::Place;

/// The generated file that isn't the generator's alone.
pub(super) const SHARED: &str = "Cargo.toml";

const DOCUMENT: &str = "# document: ";
const GENERATOR: &str = "# generator: ";
const SETTING: &str = "# setting: ";
const FEATURE: &str = "# feature: ";
const FILES: &str = "# files: ";
const DIGEST: &str = "sha256:";

/// What a client was made of, and by what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// The files that the document is in, each by its path from the client's folder.
    documents: BTreeMap<String, String>,
    /// The generator's version.
    generator: Option<String>,
    /// The client's settings but for the document, as lines of TOML.
    settings: BTreeSet<String>,
    /// The features that were made for operations.
    features: BTreeSet<String>,
    /// What was generated, but for the file that is shared.
    files: Option<String>,
}

impl Record {
    /// The record of a client.
    pub(crate) fn new<'a>(
        documents: impl Iterator<Item = (String, &'a str)>,
        settings: &[String],
        files: &BTreeMap<String, String>,
    ) -> Self {
        let documents =
            documents.map(|(path, text)| (codegen::printable(&path), of_text(text.as_bytes())));
        let files = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
        Self {
            documents: documents.collect(),
            generator: Some(codegen::VERSION.to_owned()),
            settings: settings.iter().map(|line| codegen::printable(line)).collect(),
            features: BTreeSet::new(),
            files: Some(of_files(files)),
        }
    }

    /// The same with the features that were made for operations.
    pub(crate) fn with_features(self, features: BTreeSet<String>) -> Self {
        Self { features, ..self }
    }

    /// The features that were made for operations.
    pub(crate) fn features(&self) -> &BTreeSet<String> {
        &self.features
    }

    /// The lines of the record.
    pub(super) fn print(&self) -> String {
        let mut lines = String::new();
        for (path, digest) in &self.documents {
            let _ = writeln!(lines, "{DOCUMENT}{path} {DIGEST}{digest}");
        }
        if let Some(version) = &self.generator {
            let _ = writeln!(lines, "{GENERATOR}{version}");
        }
        for setting in &self.settings {
            let _ = writeln!(lines, "{SETTING}{setting}");
        }
        for feature in &self.features {
            let _ = writeln!(lines, "{FEATURE}{feature}");
        }
        if let Some(digest) = &self.files {
            let _ = writeln!(lines, "{FILES}{DIGEST}{digest}");
        }
        lines
    }

    /// Takes what a line says. One that says nothing is of another version of the generator.
    pub(super) fn read(&mut self, line: &str) {
        if let Some(document) = line.strip_prefix(DOCUMENT) {
            if let Some((path, digest)) = document.rsplit_once(&format!(" {DIGEST}")) {
                self.documents.insert(path.to_owned(), digest.to_owned());
            }
        } else if let Some(version) = line.strip_prefix(GENERATOR) {
            self.generator = Some(version.to_owned());
        } else if let Some(setting) = line.strip_prefix(SETTING) {
            self.settings.insert(setting.to_owned());
        } else if let Some(feature) = line.strip_prefix(FEATURE) {
            self.features.insert(feature.to_owned());
        } else if let Some(digest) = line.strip_prefix(&format!("{FILES}{DIGEST}")) {
            self.files = Some(digest.to_owned());
        }
    }

    /// Why a client of which this is recorded isn't what it is `now` to be; `standing` is the digest of
    /// the files as they are.
    pub(super) fn reasons(&self, now: &Self, standing: &str, out: &Place) -> Vec<String> {
        let mut reasons = self.reasons_in_documents(now, out);
        if let (Some(then), Some(now)) = (&self.generator, &now.generator)
            && then != now
        {
            reasons.push(format!("version {then} of the generator made it, and this is {now}"));
        }
        let gone = self.settings.difference(&now.settings);
        reasons.extend(gone.map(|line| format!("the setting {line} is gone")));
        let new = now.settings.difference(&self.settings);
        reasons.extend(new.map(|line| format!("the setting {line} is new")));
        if self.files.as_deref().is_some_and(|then| then != standing) {
            reasons.push("generated files were edited or removed".to_owned());
        }
        reasons
    }

    fn reasons_in_documents(&self, now: &Self, out: &Place) -> Vec<String> {
        let mut reasons = Vec::new();
        let paths: BTreeSet<&String> = self.documents.keys().chain(now.documents.keys()).collect();
        for path in paths {
            let place = out.follow(path);
            match (self.documents.get(path), now.documents.get(path)) {
                (Some(then), Some(now)) if then != now => {
                    reasons.push(format!("{place} has changed"));
                }
                (Some(_), None) => reasons.push(format!("it was made of {place}")),
                (None, Some(_)) => reasons.push(format!("it wasn't made of {place}")),
                _ => {}
            }
        }
        reasons
    }

    /// Whether nothing is recorded.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The digest of files by their paths, but for the one that is shared.
pub(super) fn of_files<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut all = String::new();
    for (path, bytes) in files.filter(|(path, _)| *path != SHARED) {
        let _ = writeln!(all, "{} {path}", of_text(bytes));
    }
    of_text(all.as_bytes())
}

/// The digest of a text, which is the same whatever the line ends of the system are.
fn of_text(bytes: &[u8]) -> String {
    let mut digest = Sha256::new();
    let mut lines = bytes.split(|byte| *byte == b'\n').peekable();
    while let Some(line) = lines.next() {
        let is_last = lines.peek().is_none();
        let line = if is_last { line } else { line.strip_suffix(b"\r").unwrap_or(line) };
        digest.update(line);
        if !is_last {
            digest.update(b"\n");
        }
    }
    let mut hex = String::new();
    for byte in digest.finalize() {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    fn record(documents: &[(&str, &str)], settings: &[&str], file: &str) -> Record {
        let documents = documents.iter().map(|(path, text)| ((*path).to_owned(), *text));
        let settings: Vec<String> = settings.iter().map(|line| (*line).to_owned()).collect();
        let files = BTreeMap::from([("src/lib.rs".to_owned(), file.to_owned())]);
        Record::new(documents, &settings, &files)
    }

    fn standing(file: &str) -> String {
        of_files([("Cargo.toml", &b"edited"[..]), ("src/lib.rs", file.as_bytes())].into_iter())
    }

    fn reasons(then: &Record, now: &Record, file: &str) -> Vec<String> {
        then.reasons(now, &standing(file), &Place::called("/pets/client", "client"))
    }

    #[test]
    fn digests_are_those_that_everyone_knows() {
        assert_eq!(of_text(b"abc"), ABC);
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(of_text(b""), empty);
    }

    #[test]
    fn line_ends_of_another_system_make_no_other_digest() {
        assert_eq!(of_text(b"a\r\n\r\nb\rc\r\n"), of_text(b"a\n\nb\rc\n"));
        assert_ne!(of_text(b"a\n"), of_text(b"a"));
        assert_ne!(of_text(b"a\r"), of_text(b"a"));
    }

    #[test]
    fn printed_and_read_back() {
        let documents = [("../b c.yaml", "abc"), ("../a.yaml", "a")];
        let record = record(&documents, &["tags = [\"x\"]", "exclude = [\"\n\"]"], "code");
        let record = record.with_features(["full".to_owned(), "a".to_owned()].into());
        let text = record.print();
        let lines: Vec<&str> = text.lines().collect();
        assert!(
            lines[0].starts_with("# document: ../a.yaml sha256:ca978112ca1bbdcafac2"),
            "{text}"
        );
        assert_eq!(lines[1], format!("# document: ../b c.yaml sha256:{ABC}"));
        assert_eq!(lines[2], format!("# generator: {}", env!("CARGO_PKG_VERSION")));
        assert_eq!(lines[3..5], ["# setting: exclude = [\"\\n\"]", "# setting: tags = [\"x\"]"]);
        assert_eq!(lines[5..7], ["# feature: a", "# feature: full"]);
        assert!(lines[7].starts_with("# files: sha256:") && lines.len() == 8, "{text}");
        let mut read = Record::default();
        for line in &lines {
            read.read(line);
        }
        read.read("# tomorrow: sha256:0");
        assert_eq!(read, record);
        assert_eq!(Record::default().print(), "");
    }

    #[test]
    fn no_reason() {
        let same = || record(&[("../a.yaml", "a")], &["tags = [\"x\"]"], "code");
        assert_eq!(reasons(&same(), &same(), "code"), [""; 0]);
        assert_eq!(reasons(&Record::default(), &Record::default(), "code"), [""; 0]);
    }

    #[test]
    fn every_reason() {
        let then = Record {
            generator: Some("0.0.9".to_owned()),
            ..record(&[("../a.yaml", "a"), ("../b.yaml", "b")], &["tags = [\"x\"]"], "code")
        };
        let now = record(&[("../a.yaml", "aa"), ("/c.yaml", "c")], &["tags = [\"y\"]"], "other");
        let expected = [
            "a.yaml has changed".to_owned(),
            "it was made of b.yaml".to_owned(),
            "it wasn't made of /c.yaml".to_owned(),
            format!("version 0.0.9 of the generator made it, and this is {}", codegen::VERSION),
            "the setting tags = [\"x\"] is gone".to_owned(),
            "the setting tags = [\"y\"] is new".to_owned(),
            "generated files were edited or removed".to_owned(),
        ];
        assert_eq!(reasons(&then, &now, "edited"), expected);
    }
}

//! Makes differences from what a run measured and what a file says that it should: a ratchet,
//! which complains of what got worse, and of what the file no longer tells the truth about.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::ErrorKind;

use serde::{Deserialize, Serialize};

use super::report::Row;
use super::round_trip::RoundTrip;
use openapi_crate::failure::Failure;
use openapi_crate::place::Place;

const BANNER: &str = "\
# What `cargo xtask corpus` makes of each document. It fails where it makes something else of one,
# worse or better; `cargo xtask corpus --bless` writes what it measured. What a run didn't measure
# (whether a client compiles, without `--check`; how many schemas have instances that came back
# changed, without `--round-trip`) it neither compares nor writes.

";

/// What a file says of each document, by its name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(super) struct Expectations(BTreeMap<String, Entry>);

/// What is known of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Whether there is a client. Without one, there is nothing else to know.
    generated: bool,
    /// Whether the client compiles without a warning, where that was tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    compiles: Option<bool>,
    /// How many fields are raw JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    untyped: Option<usize>,
    /// How many schemas have instances that came back changed, where that was tried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    changed: Option<usize>,
    /// How many findings there are, by code.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    skips: BTreeMap<String, usize>,
}

/// Something that isn't as the file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Difference {
    pub(super) kind: Kind,
    pub(super) document: String,
    pub(super) message: String,
}

/// Which way something differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    /// The document fares worse than the file says.
    Worse,
    /// The file doesn't say how well it fares.
    Stale,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Worse => "worse",
            Kind::Stale => "stale",
        };
        write!(f, "{kind}: {}: {}", self.document, self.message)
    }
}

impl Expectations {
    /// Reads the file; `None` where there is none.
    pub(super) fn read(file: &Place) -> Result<Option<Self>, Failure> {
        match fs::read_to_string(file.path()) {
            Ok(text) => {
                let read = toml::from_str(&text);
                read.map(Some).map_err(|error| Failure::new(format!("{file}: {error}")))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::io("read", file, &error)),
        }
    }

    /// Writes the file.
    pub(super) fn write(&self, file: &Place) -> Result<(), Failure> {
        let entries =
            self.0.iter().map(|(name, entry)| Ok(format!("{} = {}\n", key(name), inline(entry)?)));
        let entries = entries.collect::<Result<String, toml::ser::Error>>();
        let entries = entries.map_err(|error| Failure::new(format!("{file}: {error}")))?;
        fs::write(file.path(), format!("{BANNER}{entries}"))
            .map_err(|error| Failure::io("write", file, &error))
    }

    /// Where what was measured isn't as the file says. `present` are the names of all documents
    /// of the folder, measured or not.
    pub(super) fn differences(&self, rows: &[Row], present: &BTreeSet<&str>) -> Vec<Difference> {
        let gone = self.0.keys().filter(|name| !present.contains(name.as_str()));
        let gone = gone.map(|name| stale(name, "there is no such document any more"));
        let measured = rows.iter().flat_map(|row| match self.0.get(&row.document) {
            Some(entry) => entry.differences(&Entry::of(row), &row.document),
            None => vec![stale(&row.document, "the file has no entry for it")],
        });
        gone.chain(measured).collect()
    }

    /// What the file should say: of what was measured the truth, of the others what it says.
    pub(super) fn blessed(&self, rows: &[Row], present: &BTreeSet<&str>) -> Self {
        let kept = self.0.iter().filter(|(name, _)| present.contains(name.as_str()));
        let mut entries: BTreeMap<String, Entry> =
            kept.map(|(name, entry)| (name.clone(), entry.clone())).collect();
        // That the generator doesn't end properly is nothing to expect.
        for row in rows.iter().filter(|row| row.measurement.crash.is_none()) {
            let mut entry = Entry::of(row);
            if let Some(former) = entries.get(&row.document).filter(|_| entry.generated) {
                entry.compiles = entry.compiles.or(former.compiles);
                entry.changed = entry.changed.or(former.changed);
            }
            entries.insert(row.document.clone(), entry);
        }
        Self(entries)
    }
}

impl Entry {
    fn of(row: &Row) -> Self {
        let Some(client) = row.measurement.client.as_ref().filter(|_| row.is_generated()) else {
            // Which errors are found depends on how far the generator comes.
            return Self::default();
        };
        Self {
            generated: true,
            compiles: row.check.as_ref().map(|verdict| verdict.compiled),
            untyped: Some(client.untyped()),
            changed: row.round_trip.as_ref().and_then(RoundTrip::changed),
            skips: row.measurement.diagnostics.clone(),
        }
    }

    /// Where a measured entry isn't like this one.
    fn differences(&self, measured: &Self, name: &str) -> Vec<Difference> {
        match (self.generated, measured.generated) {
            (true, false) => {
                return vec![worse(name, "a client was generated, and isn't any more")];
            }
            (false, true) => return vec![stale(name, "a client is generated, and wasn't before")],
            (false, false) => return Vec::new(),
            (true, true) => {}
        }
        let compiles = match (self.compiles, measured.compiles) {
            (Some(true), Some(false)) => Some(worse(name, "it compiled, and doesn't any more")),
            (Some(false), Some(true)) => Some(stale(name, "it compiles, and didn't before")),
            (None, Some(_)) => Some(stale(name, "the file doesn't say whether it compiles")),
            _ => None,
        };
        let numbers = |what: &str, expected: Option<usize>, measured: Option<usize>| {
            let (kind, counts) = counted(expected.unwrap_or(0), measured?)?;
            Some(difference(kind, name, &format!("{what}: {counts}")))
        };
        let untyped = numbers("untyped fields", self.untyped, measured.untyped);
        let changed =
            numbers("schemas whose instances come back changed", self.changed, measured.changed);
        let codes: BTreeSet<&String> = self.skips.keys().chain(measured.skips.keys()).collect();
        let skips = codes.into_iter().filter_map(|code| {
            let count = |of: &Self| of.skips.get(code).copied().unwrap_or(0);
            let (kind, counts) = counted(count(self), count(measured))?;
            Some(difference(kind, name, &format!("{code}: {counts}")))
        });
        compiles.into_iter().chain(untyped).chain(changed).chain(skips).collect()
    }
}

/// How two numbers of which less is better differ.
fn counted(expected: usize, measured: usize) -> Option<(Kind, String)> {
    let kind = match measured.cmp(&expected) {
        std::cmp::Ordering::Greater => Kind::Worse,
        std::cmp::Ordering::Less => Kind::Stale,
        std::cmp::Ordering::Equal => return None,
    };
    Some((kind, format!("{measured}, and the file says {expected}")))
}

fn difference(kind: Kind, document: &str, message: &str) -> Difference {
    Difference { kind, document: document.to_owned(), message: message.to_owned() }
}

fn worse(document: &str, message: &str) -> Difference {
    difference(Kind::Worse, document, message)
}

fn stale(document: &str, message: &str) -> Difference {
    difference(Kind::Stale, document, message)
}

/// A name as a key of TOML: bare, where its letters allow that.
fn key(name: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    if !name.is_empty() && name.chars().all(plain) {
        name.to_owned()
    } else {
        serde_json::Value::from(name).to_string()
    }
}

/// An entry on one line.
fn inline(entry: &Entry) -> Result<String, toml::ser::Error> {
    Ok(toml::Value::try_from(entry)?.to_string())
}

//! Makes the changes to a folder from files in memory and what stands in the folder.

use std::collections::{BTreeMap, BTreeSet};

use super::file_path::FilePath;
use super::record::{self, Record};
use super::{list, standing};
use crate::failure::Failure;
use crate::place::Place;

/// What is recorded of the files that a former run generated in a folder, if one did.
pub(crate) fn recorded(out: &Place) -> Result<Option<Record>, Failure> {
    standing::folder(out)?;
    let Some(list) = standing::file(out, &FilePath::list())? else { return Ok(None) };
    parse_list(out, Some(&list)).map(|(record, _)| Some(record))
}

/// What must happen to one file.
#[derive(Debug, PartialEq, Eq)]
pub enum Change {
    /// There is no such file yet.
    Add {
        /// What will be in it.
        new: Vec<u8>,
    },
    /// The file has other bytes.
    Replace {
        /// What is in it.
        old: Vec<u8>,
        /// What will be in it.
        new: Vec<u8>,
    },
    /// The file was generated once and isn't any more.
    Remove,
}

impl Change {
    fn between(old: Option<&[u8]>, new: &str) -> Option<Self> {
        let new = new.as_bytes();
        match old {
            Some(old) if old == new => None,
            Some(old) => Some(Self::Replace { old: old.to_vec(), new: new.to_vec() }),
            None => Some(Self::Add { new: new.to_vec() }),
        }
    }
}

/// Everything that must happen for a folder to hold the generated files and no former ones.
#[derive(Debug)]
pub struct Plan {
    pub(super) files: BTreeMap<FilePath, Change>,
    /// Files that a former run generated and this one doesn't, whether they still exist or not.
    pub(super) former: BTreeSet<FilePath>,
    pub(super) list: ListChange,
    unchanged: usize,
    /// Why there is something to change, as far as it was recorded what was there before.
    reasons: Vec<String>,
}

/// What must happen to the list of generated files.
#[derive(Debug)]
pub(super) struct ListChange {
    /// From the list as it stands to the list as it will be.
    pub(super) whole: Option<Change>,
    /// The first half, before any file changes: to a list of the former files and the new ones.
    /// A run that is killed then leaves no file behind that the next takes for someone else's.
    pub(super) before: Option<Change>,
    /// The second half, after all files have changed.
    pub(super) after: Option<Change>,
}

/// How many files a plan is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Files added or replaced.
    pub written: usize,
    /// Files that are as they should be.
    pub unchanged: usize,
    /// Files removed.
    pub removed: usize,
}

impl Plan {
    /// Compares `files` with what stands in `out`, which need not exist.
    ///
    /// Fails, with all the reasons there are, when files would have to be written or removed
    /// that no former run generated.
    pub fn new(out: &Place, files: &BTreeMap<String, String>) -> Result<Self, Failure> {
        Self::recorded(out, files, &Record::default())
    }

    /// The same for files of which it is recorded what they were made of.
    pub fn recorded(
        out: &Place,
        files: &BTreeMap<String, String>,
        record: &Record,
    ) -> Result<Self, Failure> {
        standing::folder(out)?;
        let files = parse_paths(files)?;
        let old_list = standing::file(out, &FilePath::list())?;
        let (old_record, owned) = parse_list(out, old_list.as_deref())?;
        let list = ListChange::new(old_list.as_deref(), &files, &owned, (&old_record, record));
        let former = owned.iter().filter(|path| !files.contains_key(path)).cloned().collect();
        let mut plan =
            Self { files: BTreeMap::new(), former, list, unchanged: 0, reasons: Vec::new() };
        Failure::all(plan.compare(out, &files, &owned))?;
        if !plan.is_empty() && !old_record.is_empty() {
            plan.reasons = plan.reasons_since(&old_record, record, &owned, out);
        }
        Ok(plan)
    }

    /// Why there is something to change, given what was recorded of the files that are there.
    fn reasons_since(
        &self,
        then: &Record,
        now: &Record,
        owned: &BTreeSet<FilePath>,
        out: &Place,
    ) -> Vec<String> {
        let read = |path| Some((path, standing::file(out, path).ok().flatten()?));
        let standing: Vec<(&FilePath, Vec<u8>)> = owned.iter().filter_map(read).collect();
        let standing = standing.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        let reasons = then.reasons(now, &record::of_files(standing), out);
        if !reasons.is_empty() {
            return reasons;
        }
        let is_shared = |path: &FilePath| path.as_str() == record::SHARED;
        let reason = if self.changes().keys().all(is_shared) {
            "Cargo.toml was edited where it is the generator's"
        } else {
            "the generator has changed within its version"
        };
        vec![reason.to_owned()]
    }

    /// Why there is something to change, as far as that is known.
    pub(crate) fn reasons(&self) -> &[String] {
        &self.reasons
    }

    fn compare(
        &mut self,
        out: &Place,
        files: &BTreeMap<FilePath, &str>,
        owned: &BTreeSet<FilePath>,
    ) -> Vec<Failure> {
        let mut failures = Vec::new();
        for (path, new) in files {
            match wanted(out, path, new, owned) {
                Ok(Some(change)) => drop(self.files.insert(path.clone(), change)),
                Ok(None) => self.unchanged += 1,
                Err(failure) => failures.push(failure),
            }
        }
        for path in &self.former {
            match standing::file(out, path) {
                Ok(Some(_)) => drop(self.files.insert(path.clone(), Change::Remove)),
                Ok(None) => {}
                Err(failure) => failures.push(failure),
            }
        }
        failures
    }

    /// The changes by path, the one to the list of generated files among them.
    #[must_use]
    pub fn changes(&self) -> BTreeMap<FilePath, &Change> {
        let list = self.list.whole.iter().map(|change| (FilePath::list(), change));
        let files = self.files.iter().map(|(path, change)| (path.clone(), change));
        files.chain(list).collect()
    }

    /// How many files there are to write, to remove and to leave alone.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let changes = self.changes();
        let removed = changes.values().filter(|&&change| *change == Change::Remove).count();
        let list = usize::from(self.list.whole.is_none());
        Counts { written: changes.len() - removed, unchanged: self.unchanged + list, removed }
    }

    /// Whether the folder is as it should be.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes().is_empty()
    }
}

impl ListChange {
    fn new(
        old: Option<&[u8]>,
        files: &BTreeMap<FilePath, &str>,
        owned: &BTreeSet<FilePath>,
        (old_record, record): (&Record, &Record),
    ) -> Self {
        let new = list::print(record, files.keys());
        let both = list::print(old_record, files.keys().chain(owned));
        Self {
            whole: Change::between(old, &new),
            before: Change::between(old, &both),
            after: Change::between(Some(both.as_bytes()), &new),
        }
    }
}

fn parse_paths(files: &BTreeMap<String, String>) -> Result<BTreeMap<FilePath, &str>, Failure> {
    let parsed: Result<_, _> =
        files.iter().map(|(path, text)| Ok((FilePath::parse(path)?, text.as_str()))).collect();
    parsed
        .map_err(|problem: String| Failure::new(format!("can't write a generated file: {problem}")))
}

fn parse_list(out: &Place, list: Option<&[u8]>) -> Result<(Record, BTreeSet<FilePath>), Failure> {
    let explain = |problem| {
        let place = out.join(FilePath::list().as_str());
        Failure::new(format!("{place} {problem}; restore it, or delete it to start a new one"))
    };
    list.map_or_else(|| Ok(Default::default()), |bytes| list::parse(bytes).map_err(explain))
}

/// What must happen for `new` to be at `path`; fails where someone else's file is.
fn wanted(
    out: &Place,
    path: &FilePath,
    new: &str,
    owned: &BTreeSet<FilePath>,
) -> Result<Option<Change>, Failure> {
    let old = standing::file(out, path)?;
    let change = Change::between(old.as_deref(), new);
    if matches!(change, Some(Change::Replace { .. })) && !owned.contains(path) {
        let place = out.join(path.as_str());
        return Err(Failure::new(format!(
            "{place} is in the way: it isn't known as a generated file and differs from the one \
             to be written there; move it away or delete it"
        )));
    }
    Ok(change)
}

//! Makes the planned changes to a folder, all of them or none.

use std::collections::BTreeSet;
use std::fs;
use std::io;

use super::file_path::FilePath;
use super::journal::{Journal, STAGING};
use super::plan::{Change, Plan};
use crate::failure::Failure;
use crate::place::Place;

/// A change whose new contents are staged.
struct Step {
    path: FilePath,
    kind: Kind,
}

enum Kind {
    Add(Place),
    Replace(Place),
    Remove,
}

/// Carries out a plan made for `out`. When anything fails, `out` is left as it was.
pub fn write(out: &Place, plan: &Plan) -> Result<(), Failure> {
    sweep(out)
        .map_err(|error| Failure::io("remove what an interrupted run left in", out, &error))?;
    if !plan.is_empty() {
        let mut journal = Journal::start(out)?;
        if let Err(failure) = carry_out(out, plan, &mut journal) {
            return Err(journal.roll_back(failure));
        }
    }
    Ok(())
}

fn carry_out(out: &Place, plan: &Plan, journal: &mut Journal) -> Result<(), Failure> {
    let of_list = |change| (FilePath::list(), change);
    let files = || plan.files.iter().map(|(path, change)| (path.clone(), change));
    let is_removal = |(_, change): &(FilePath, &Change)| **change == Change::Remove;
    let first = plan.list.before.iter().map(of_list);
    let removals = files().filter(is_removal);
    // After the removals: on some systems `Pet.rs` and `pet.rs` are the same file.
    let writes = files().filter(|file| !is_removal(file));
    let steps = stage(journal, first.chain(removals).chain(writes))?;
    let last = stage(journal, plan.list.after.iter().map(of_list))?;

    steps.iter().try_for_each(|step| step.take(out, journal))?;
    for folder in folders(&plan.former) {
        journal.remove_empty_folder(&out.join(folder))?;
    }
    last.iter().try_for_each(|step| step.take(out, journal))
}

fn stage<'a>(
    journal: &mut Journal,
    changes: impl Iterator<Item = (FilePath, &'a Change)>,
) -> Result<Vec<Step>, Failure> {
    let mut stage = |change: &Change| match change {
        Change::Add { new } => journal.stage(new).map(Kind::Add),
        Change::Replace { new, .. } => journal.stage(new).map(Kind::Replace),
        Change::Remove => Ok(Kind::Remove),
    };
    changes.map(|(path, change)| Ok(Step { path, kind: stage(change)? })).collect()
}

impl Step {
    fn take(&self, out: &Place, journal: &mut Journal) -> Result<(), Failure> {
        let file = out.join(self.path.as_str());
        match &self.kind {
            Kind::Add(staged) => {
                for folder in self.path.folders() {
                    journal.make_folder(&out.join(folder))?;
                }
                journal.add(staged, &file)
            }
            Kind::Replace(staged) => journal.replace(staged, &file),
            Kind::Remove => journal.remove(&file),
        }
    }
}

/// The folders that files are in, inner ones before those around them.
fn folders(paths: &BTreeSet<FilePath>) -> impl Iterator<Item = &str> {
    let folders: BTreeSet<_> = paths.iter().flat_map(FilePath::folders).collect();
    folders.into_iter().rev()
}

/// Removes the staging folders of runs that were killed before they could.
fn sweep(out: &Place) -> io::Result<()> {
    if !out.path().exists() {
        return Ok(());
    }
    for entry in fs::read_dir(out.path())? {
        let entry = entry?;
        let is_staging = entry.file_name().to_string_lossy().starts_with(STAGING);
        if is_staging && entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn plan(out: &Place, files: &[(&str, &str)]) -> Result<Plan, Failure> {
        let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        Plan::new(out, &files.iter().map(owned).collect::<BTreeMap<_, _>>())
    }

    #[test]
    fn the_next_run_goes_on_after_one_that_was_killed() {
        let folder = tempfile::tempdir().unwrap();
        let out = Place::given(folder.path());
        write(&out, &plan(&out, &[("a", "a"), ("b", "b")]).unwrap()).unwrap();

        let killed = plan(&out, &[("a", "a2"), ("c", "c2"), ("d", "d2")]).unwrap();
        fs::create_dir(folder.path().join("d")).unwrap();
        let mut journal = Journal::start(&out).unwrap();
        carry_out(&out, &killed, &mut journal).unwrap_err();
        std::mem::forget(journal);
        fs::remove_dir(folder.path().join("d")).unwrap();
        assert!(folder.path().join("c").exists());

        let files = [("a", "a3"), ("b", "b3"), ("c", "c3")];
        write(&out, &plan(&out, &files).unwrap()).unwrap();
        assert!(plan(&out, &files).unwrap().is_empty());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
    }
}

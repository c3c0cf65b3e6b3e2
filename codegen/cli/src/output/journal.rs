//! Makes changes to files that can be taken back.

use std::fs;
use std::io;

use tempfile::TempDir;

use super::standing;
use crate::failure::Failure;
use crate::place::Place;

/// How the names of staging folders start.
pub(super) const STAGING: &str = ".generating-";

/// What was done in a folder, in order, so that it can be undone.
///
/// New contents are staged in a folder inside that folder, on the same file system, so that a
/// rename puts each file into place at once. Files that give way are kept there until the end,
/// which is when the journal is dropped.
pub(super) struct Journal {
    staging: Place,
    staged: usize,
    done: Vec<Done>,
}

enum Done {
    MadeStaging(TempDir),
    MadeFolder(Place),
    RemovedFolder(Place),
    AddedFile(Place),
    /// The file's former self is kept, and may have given way.
    KeptFile {
        kept: Place,
        file: Place,
    },
}

impl Journal {
    /// Starts in a folder, which is made when it is missing.
    pub(super) fn start(out: &Place) -> Result<Self, Failure> {
        let mut done = Vec::new();
        match make_staging(out, &mut done) {
            Ok(staging) => Ok(Self { staging, staged: 0, done }),
            Err(failure) => Err(undo_all(done, failure)),
        }
    }

    /// Puts a new file's contents next to where they will go.
    pub(super) fn stage(&mut self, contents: &[u8]) -> Result<Place, Failure> {
        let staged = self.next_in_staging();
        write(&staged, contents).map_err(|error| Failure::io("write", &staged, &error))?;
        Ok(staged)
    }

    /// Makes a folder, when it isn't there already.
    pub(super) fn make_folder(&mut self, folder: &Place) -> Result<(), Failure> {
        make_folder(folder, &mut self.done)
    }

    /// Puts a staged file where there is none.
    pub(super) fn add(&mut self, staged: &Place, file: &Place) -> Result<(), Failure> {
        if standing::metadata(file)?.is_some() {
            return Err(changed_meanwhile(file));
        }
        rename(staged, file).map_err(|error| Failure::io("write", file, &error))?;
        self.done.push(Done::AddedFile(file.clone()));
        Ok(())
    }

    /// Puts a staged file where there is one. At no moment is there none.
    pub(super) fn replace(&mut self, staged: &Place, file: &Place) -> Result<(), Failure> {
        expect_file(file)?;
        let kept = self.next_in_staging();
        link_or_copy(file, &kept).map_err(|error| Failure::io("keep a copy of", file, &error))?;
        self.done.push(Done::KeptFile { kept, file: file.clone() });
        rename(staged, file).map_err(|error| Failure::io("write", file, &error))
    }

    /// Removes a file.
    pub(super) fn remove(&mut self, file: &Place) -> Result<(), Failure> {
        expect_file(file)?;
        let kept = self.next_in_staging();
        rename(file, &kept).map_err(|error| Failure::io("remove", file, &error))?;
        self.done.push(Done::KeptFile { kept, file: file.clone() });
        Ok(())
    }

    /// Removes a folder if it is there and nothing is in it.
    pub(super) fn remove_empty_folder(&mut self, folder: &Place) -> Result<(), Failure> {
        let is_empty = match fs::read_dir(folder.path()) {
            Ok(mut entries) => entries.next().is_none(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(Failure::io("read", folder, &error)),
        };
        if is_empty {
            fs::remove_dir(folder.path()).map_err(|error| Failure::io("remove", folder, &error))?;
            self.done.push(Done::RemovedFolder(folder.clone()));
        }
        Ok(())
    }

    /// Takes everything back, and gives the reason for it with what couldn't be taken back.
    pub(super) fn roll_back(self, failure: Failure) -> Failure {
        undo_all(self.done, failure)
    }

    fn next_in_staging(&mut self) -> Place {
        self.staged += 1;
        self.staging.join(&self.staged.to_string())
    }
}

fn make_staging(out: &Place, done: &mut Vec<Done>) -> Result<Place, Failure> {
    let missing: Vec<_> = out.path().ancestors().take_while(|path| !path.exists()).collect();
    for folder in missing.into_iter().rev().filter(|path| !path.as_os_str().is_empty()) {
        make_folder(&Place::given(folder), done)?;
    }
    let staging = tempfile::Builder::new().prefix(STAGING).tempdir_in(out.path());
    // The error itself would show the whole path.
    let staging = staging.map_err(|error| Failure::io("write into", out, &error.kind().into()))?;
    let name = staging.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
    done.push(Done::MadeStaging(staging));
    Ok(out.join(&name))
}

/// Makes a folder. One that is there, or that something else makes at the same time, will do.
fn make_folder(folder: &Place, done: &mut Vec<Done>) -> Result<(), Failure> {
    match fs::create_dir(folder.path()) {
        Ok(()) => done.push(Done::MadeFolder(folder.clone())),
        Err(_) if standing::metadata(folder)?.is_some_and(|found| found.is_dir()) => {}
        Err(error) => return Err(Failure::io("make the folder", folder, &error)),
    }
    Ok(())
}

/// Removes a folder that was made, unless something else has put a file into it.
fn remove_made_folder(folder: &Place) -> io::Result<()> {
    match fs::remove_dir(folder.path()) {
        Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
        result => result,
    }
}

/// Undoes the last thing first. What can't be undone doesn't keep the rest from it.
fn undo_all(done: Vec<Done>, mut failure: Failure) -> Failure {
    let mut lost = false;
    for done in done.into_iter().rev() {
        if let Err(left) = undo(done, lost) {
            failure = failure.and(left);
            lost = true;
        }
    }
    failure
}

fn undo(done: Done, lost: bool) -> Result<(), Failure> {
    let (verb, result, place) = match done {
        Done::MadeStaging(staging) if lost => {
            // It holds the only copy of what couldn't be put back.
            let _ = staging.keep();
            return Ok(());
        }
        Done::MadeStaging(_) => return Ok(()),
        Done::MadeFolder(folder) => ("remove the new", remove_made_folder(&folder), folder),
        Done::RemovedFolder(folder) => ("restore", fs::create_dir(folder.path()), folder),
        Done::AddedFile(file) => ("remove the new", fs::remove_file(file.path()), file),
        Done::KeptFile { kept, file } => match rename(&kept, &file) {
            Ok(()) => return Ok(()),
            Err(error) => {
                return Err(Failure::new(format!("can't restore {file} from {kept}: {error}")));
            }
        },
    };
    result.map_err(|error| Failure::io(verb, &place, &error))
}

fn expect_file(place: &Place) -> Result<(), Failure> {
    let found = standing::metadata(place)?;
    if found.is_some_and(|found| found.is_file()) { Ok(()) } else { Err(changed_meanwhile(place)) }
}

fn changed_meanwhile(place: &Place) -> Failure {
    Failure::new(format!("{place} was changed by something else at the same time; run this again"))
}

fn write(place: &Place, contents: &[u8]) -> io::Result<()> {
    fs::write(place.path(), contents)
}

fn rename(from: &Place, to: &Place) -> io::Result<()> {
    fs::rename(from.path(), to.path())
}

/// Not every file system has hard links; a link keeps the file itself, times and all.
fn link_or_copy(from: &Place, to: &Place) -> io::Result<()> {
    fs::hard_link(from.path(), to.path()).or_else(|_| fs::copy(from.path(), to.path()).map(drop))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (TempDir, Place) {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("empty")).unwrap();
        fs::write(folder.path().join("file"), "old").unwrap();
        let place = Place::given(folder.path());
        (folder, place)
    }

    fn names(folder: &TempDir) -> Vec<String> {
        let entries = fs::read_dir(folder.path()).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn read(place: &Place) -> String {
        fs::read_to_string(place.path()).unwrap()
    }

    fn failure() -> Failure {
        Failure::new("stop")
    }

    #[test]
    fn everything_undone() {
        let (folder, out) = folder();
        let mut journal = Journal::start(&out).unwrap();
        let staged = [journal.stage(b"new").unwrap(), journal.stage(b"other").unwrap()];
        journal.replace(&staged[0], &out.join("file")).unwrap();
        assert_eq!(read(&out.join("file")), "new");
        journal.remove(&out.join("file")).unwrap();
        journal.remove_empty_folder(&out.join("empty")).unwrap();
        journal.make_folder(&out.join("file")).unwrap();
        journal.add(&staged[1], &out.join("file/other")).unwrap();
        assert_eq!(read(&out.join("file/other")), "other");

        assert_eq!(journal.roll_back(failure()).to_string(), "error: stop\n");
        assert_eq!(names(&folder), ["empty", "file"]);
        assert_eq!(read(&out.join("file")), "old");
    }

    #[test]
    fn all_kept_when_dropped() {
        let (folder, out) = folder();
        let mut journal = Journal::start(&out).unwrap();
        let staged = journal.stage(b"new").unwrap();
        journal.replace(&staged, &out.join("file")).unwrap();
        journal.remove_empty_folder(&out.join("empty")).unwrap();
        drop(journal);
        assert_eq!(names(&folder), ["file"]);
        assert_eq!(read(&out.join("file")), "new");
    }

    #[test]
    fn several_start_in_one_missing_folder_at_the_same_time() {
        for _ in 0..50 {
            let folder = tempfile::tempdir().unwrap();
            let out = |name: &str| Place::given(folder.path().join("a/b").join(name));
            let all = std::sync::Barrier::new(3);
            let start = |name| {
                all.wait();
                Journal::start(&out(name))
            };
            let start = &start;
            std::thread::scope(|scope| {
                let started = ["1", "2", "3"].map(|name| scope.spawn(move || start(name)));
                for journal in started.map(|started| started.join().unwrap().unwrap()) {
                    assert_eq!(journal.roll_back(failure()).to_string(), "error: stop\n");
                }
            });
        }
    }

    #[test]
    fn what_cannot_be_undone_is_not_lost() {
        let (folder, out) = folder();
        let mut journal = Journal::start(&out).unwrap();
        journal.remove_empty_folder(&out.join("empty")).unwrap();
        journal.remove(&out.join("file")).unwrap();
        fs::create_dir_all(folder.path().join("file/mine")).unwrap();

        let failure = journal.roll_back(failure()).to_string();
        let (first, second) = failure.split_once('\n').unwrap();
        assert_eq!(first, "error: stop");
        let names = names(&folder);
        let kept = format!("{}/1", names[0]);
        let problem = format!("error: can't restore {out}/file from {out}/{kept}: ");
        assert!(second.starts_with(&problem), "{second}");
        assert_eq!(read(&out.join(&kept)), "old");
        assert_eq!(names[1..], ["empty", "file"]);
    }
}

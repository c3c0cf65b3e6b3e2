//! The files that a document may refer to: those in its folder, and in others that are allowed.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use codegen::{FileText, Files, Unread};

use crate::failure::Failure;
use crate::paths;
use crate::place::Place;

/// The folder of a document, of which the generator may ask for files.
///
/// A document is somebody else's: it mustn't learn what stands in other folders, be it by way of a
/// symbolic link.
#[derive(Debug)]
pub struct Folder {
    /// The document's path, with `/` between the parts.
    document: String,
    /// The folder, without symbolic links on the way.
    path: PathBuf,
    /// What messages call it.
    shown: PathBuf,
    /// The other folders that files may be in.
    allowed: Vec<PathBuf>,
}

impl Folder {
    /// The folder of a document, with others that its files may be in.
    pub fn of(document: &Place, allowed: &[Place]) -> Result<Self, Failure> {
        let place = document.path();
        let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty());
        let path = real(&Place::given(parent.unwrap_or(Path::new("."))))?;
        let document_path = path.join(place.file_name().unwrap_or_default());
        let shown = Path::new(&document.to_string()).parent().unwrap_or(Path::new("")).to_owned();
        let allowed = allowed.iter().map(real).collect::<Result<_, _>>()?;
        Ok(Self { document: slashes(&document_path), path, shown, allowed })
    }

    /// Whether a path leads into one of the folders.
    fn holds(&self, path: &Path) -> bool {
        path.starts_with(&self.path) || self.allowed.iter().any(|folder| path.starts_with(folder))
    }

    /// What messages call a file.
    fn name(&self, path: &Path) -> String {
        paths::tidied(&self.shown.join(paths::between(&self.path, path)))
    }

    /// Where a file is, without symbolic links on the way. Of what is outside it isn't even said
    /// whether it is there.
    fn find(&self, path: &Path) -> Result<PathBuf, Unread> {
        match fs::canonicalize(path) {
            Ok(found) if self.holds(&found) => Ok(found),
            Err(error) if self.holds(path) => Err(unread(&error)),
            _ => Err(Unread {
                reason: "the file is outside the document's folder".to_owned(),
                help: Some(
                    "`--allow-outside DIR` allows the files below a folder that you trust"
                        .to_owned(),
                ),
            }),
        }
    }
}

impl Files for Folder {
    fn document(&self) -> &str {
        &self.document
    }

    fn read(&self, path: &str, most: usize) -> Result<FileText, Unread> {
        let asked = Path::new(path);
        let found = self.find(asked)?;
        // What isn't a file might never end.
        let data = fs::metadata(&found).map_err(|error| unread(&error))?;
        if data.is_dir() {
            return Err(Unread::new("it is a folder"));
        }
        if !data.is_file() {
            return Err(Unread::new("it isn't a file"));
        }
        let mut bytes = Vec::new();
        let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        let file = File::open(&found).map_err(|error| unread(&error))?;
        file.take(limit).read_to_end(&mut bytes).map_err(|error| unread(&error))?;
        if bytes.len() > most {
            return Err(Unread::new("the document's files are too large"));
        }
        let text = String::from_utf8(bytes).map_err(|error| {
            let position = error.utf8_error().valid_up_to() + 1;
            Unread::new(format!("the file isn't UTF-8 text (see byte {position})"))
        })?;
        Ok(FileText { name: self.name(asked), text })
    }
}

/// Why a file wasn't read, as the file system says it.
fn unread(error: &io::Error) -> Unread {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            Unread::new("there is no such file")
        }
        _ => Unread::new(format!("the file can't be read ({error})")),
    }
}

/// The path of a folder, without symbolic links on the way.
fn real(folder: &Place) -> Result<PathBuf, Failure> {
    // The way may lead through a client's folder that isn't there yet.
    fs::canonicalize(folder.path())
        .or_else(|_| fs::canonicalize(paths::tidied(folder.path())))
        .map_err(|error| Failure::io("find", folder, &error))
}

/// A path with `/` between the parts.
fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    /// A folder `api` with a document and some files, and one beside it.
    fn folders() -> TempDir {
        let top = tempfile::tempdir().unwrap();
        for folder in ["api/parts", "other"] {
            fs::create_dir_all(top.path().join(folder)).unwrap();
        }
        for file in ["api/openapi.yaml", "api/parts/a.yaml", "other/b.yaml"] {
            fs::write(top.path().join(file), "a: 1").unwrap();
        }
        fs::write(top.path().join("api/latin.yaml"), b"a: \xe9").unwrap();
        top
    }

    fn folder(top: &TempDir, allowed: &[&str]) -> Folder {
        let allowed = allowed.iter().map(|path| Place::given(top.path().join(path)));
        let allowed: Vec<Place> = allowed.collect();
        let document = Place::called(top.path().join("api/openapi.yaml"), "api/openapi.yaml");
        Folder::of(&document, &allowed).unwrap()
    }

    fn read(folder: &Folder, path: &str, most: usize) -> Result<String, String> {
        let top = folder.document().strip_suffix("api/openapi.yaml").unwrap();
        let file = folder.read(&format!("{top}{path}"), most);
        file.map(|file| file.name).map_err(|unread| unread.reason)
    }

    #[test]
    fn files_in_the_folder_are_read() {
        let top = folders();
        let folder = folder(&top, &[]);
        assert_eq!(read(&folder, "api/parts/a.yaml", 4).as_deref(), Ok("api/parts/a.yaml"));
        for (path, most, reason) in [
            ("api/parts/a.yaml", 3, "the document's files are too large"),
            ("api/parts", 9, "it is a folder"),
            ("api/parts/b.yaml", 9, "there is no such file"),
            ("api/parts/a.yaml/b.yaml", 9, "there is no such file"),
            ("api/latin.yaml", 9, "the file isn't UTF-8 text (see byte 4)"),
            ("other/b.yaml", 9, "the file is outside the document's folder"),
            ("other/none.yaml", 9, "the file is outside the document's folder"),
        ] {
            assert_eq!(read(&folder, path, most), Err(reason.to_owned()), "{path}");
        }
    }

    #[test]
    fn files_elsewhere_are_read_if_that_is_allowed() {
        let top = folders();
        let folder = folder(&top, &["other"]);
        assert_eq!(read(&folder, "other/b.yaml", 9).as_deref(), Ok("other/b.yaml"));
        assert_eq!(read(&folder, "other/c.yaml", 9), Err("there is no such file".to_owned()));
        let document = Place::given(top.path().join("api/openapi.yaml"));
        let nowhere = Folder::of(&document, &[Place::given(top.path().join("nowhere"))]);
        assert!(nowhere.unwrap_err().to_string().contains("can't find"));
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_leads_nowhere_else() {
        let top = folders();
        let link = |to: &str, at: &str| {
            std::os::unix::fs::symlink(top.path().join(to), top.path().join(at)).unwrap();
        };
        link("other/b.yaml", "api/out.yaml");
        link("other", "api/others");
        link("api/parts/a.yaml", "api/in.yaml");
        link("api/round.yaml", "api/round.yaml");
        let outside = Err("the file is outside the document's folder".to_owned());
        let inside = folder(&top, &[]);
        assert_eq!(read(&inside, "api/out.yaml", 9), outside);
        assert_eq!(read(&inside, "api/others/b.yaml", 9), outside);
        assert_eq!(read(&inside, "api/in.yaml", 9).as_deref(), Ok("api/in.yaml"));
        assert!(read(&inside, "api/round.yaml", 9).is_err());
        assert!(read(&folder(&top, &["other"]), "api/out.yaml", 9).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_not_waited_for() {
        let top = folders();
        let pipe = top.path().join("api/pipe.yaml");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        assert_eq!(read(&folder(&top, &[]), "api/pipe.yaml", 9), Err("it isn't a file".to_owned()));
    }
}

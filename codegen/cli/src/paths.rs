//! Makes paths from others: how a file is reached from a folder, on every system the same.

use std::io;
use std::path::{Component, Path, PathBuf};

/// The way from a folder to a file, with `/` between the parts. The file exists, the folder needn't.
///
/// Links are followed first, since the system goes up (`..`) from where they lead to.
pub(crate) fn from_folder(folder: &Path, file: &Path) -> io::Result<String> {
    let name = file.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let file = real(file.parent().unwrap_or(Path::new("")))?.join(name);
    let way = between(&real(folder)?, &file);
    let text = way.to_str().ok_or_else(|| io::Error::other("the path isn't UTF-8 text"))?;
    Ok(if way.is_absolute() { text.to_owned() } else { slashed(text) })
}

/// The way from a folder to another, which exists.
pub(crate) fn to_folder(folder: &Path, other: &Path) -> io::Result<String> {
    let way = between(&real(folder)?, &other.canonicalize()?);
    let text = way.to_str().ok_or_else(|| io::Error::other("the path isn't UTF-8 text"))?;
    let text = if text.is_empty() { "." } else { text };
    Ok(if way.is_absolute() { text.to_owned() } else { slashed(text) })
}

/// The way from a folder to another path, both without links, as it is shown to a person; `.` if it is
/// that folder.
pub(crate) fn shown_from(folder: &Path, path: &Path) -> String {
    let way = between(folder, path);
    let text = way.display().to_string();
    if text.is_empty() { ".".to_owned() } else { text }
}

/// The way to another file, given the way to one and how both are called in the same folder.
pub(crate) fn beside(way: &str, one: &Path, other: &Path) -> String {
    if other.is_absolute() && !one.is_absolute() {
        return slashed(&other.display().to_string());
    }
    let folder = |path: &Path| path.parent().unwrap_or(Path::new("")).to_owned();
    tidied(&folder(Path::new(way)).join(between(&folder(one), other)))
}

pub(crate) fn between(folder: &Path, path: &Path) -> PathBuf {
    pathdiff::diff_paths(path, folder).unwrap_or_else(|| path.to_owned())
}

fn slashed(text: &str) -> String {
    text.replace(std::path::MAIN_SEPARATOR, "/")
}

/// A path without links; of what doesn't exist, as it will be.
fn real(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(if path == Path::new("") { Path::new(".") } else { path })?;
    for known in path.ancestors() {
        if let Ok(found) = known.canonicalize() {
            let missing = path.strip_prefix(known).unwrap_or(Path::new(""));
            return Ok(if missing == Path::new("") { found } else { found.join(missing) });
        }
    }
    Ok(path)
}

/// A path as a person would write it: without the parts that a `..` after them takes back.
pub(crate) fn tidied(path: &Path) -> String {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        let last = tidy.components().next_back();
        match (part, last) {
            (Component::CurDir, _) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => drop(tidy.pop()),
            _ => tidy.push(part),
        }
    }
    slashed(&tidy.display().to_string())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn from_a_folder_that_may_not_be_there() {
        let around = tempfile::tempdir().unwrap();
        let path = |relative: &str| around.path().join(relative);
        fs::create_dir_all(path("docs/v1")).unwrap();
        fs::write(path("docs/v1/pets.yaml"), "").unwrap();
        for (folder, expected) in [
            ("out", "../docs/v1/pets.yaml"),
            ("some/out", "../../docs/v1/pets.yaml"),
            ("docs", "v1/pets.yaml"),
            ("docs/v1", "pets.yaml"),
            ("docs/../docs/v2", "../v1/pets.yaml"),
        ] {
            let way = from_folder(&path(folder), &path("docs/v1/../v1/pets.yaml")).unwrap();
            assert_eq!(way, expected, "{folder}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn from_a_folder_behind_a_link() {
        let around = tempfile::tempdir().unwrap();
        let path = |relative: &str| around.path().join(relative);
        fs::create_dir_all(path("far/away/out")).unwrap();
        std::os::unix::fs::symlink(path("far/away/out"), path("out")).unwrap();
        fs::write(path("pets.yaml"), "").unwrap();
        let way = from_folder(&path("out"), &path("pets.yaml")).unwrap();
        assert_eq!(way, "../../../pets.yaml");
        assert!(path("out").join(way).exists());
    }

    #[test]
    fn beside_another_file() {
        for (one, other, expected) in [
            ("spec/a.yaml", "spec/a.yaml", "../spec/a.yaml"),
            ("spec/a.yaml", "spec/parts/b.yaml", "../spec/parts/b.yaml"),
            ("spec/a.yaml", "b.yaml", "../b.yaml"),
            ("a.yaml", "b.yaml", "../spec/b.yaml"),
            ("/x/spec/a.yaml", "/x/b.yaml", "../b.yaml"),
            ("a.yaml", "/x/b.yaml", "/x/b.yaml"),
        ] {
            let way = beside("../spec/a.yaml", Path::new(one), Path::new(other));
            assert_eq!(way, expected, "{other}");
        }
        assert_eq!(beside("a.yaml", Path::new("c/a.yaml"), Path::new("c/b.yaml")), "b.yaml");
    }

    #[test]
    fn tidy() {
        for (path, expected) in [
            ("client/../spec/a.yaml", "spec/a.yaml"),
            ("./../a.yaml", "../a.yaml"),
            ("../x/./../../a.yaml", "../../a.yaml"),
            ("/x/../a", "/a"),
        ] {
            assert_eq!(tidied(Path::new(path)), expected, "{path}");
        }
    }
}

//! Makes bytes from what stands at a path in the generated folder, without ever leaving it.

use std::fs::{self, Metadata};
use std::io::ErrorKind;

use super::file_path::FilePath;
use crate::failure::Failure;
use crate::place::Place;

/// The bytes of the file at `path` in `out`; `None` when there is none.
///
/// Where anything else stands at the path or on the way to it, nobody may write or remove there:
/// a symbolic link could lead out of the folder.
pub(super) fn file(out: &Place, path: &FilePath) -> Result<Option<Vec<u8>>, Failure> {
    for folder in path.folders() {
        let place = out.join(folder);
        match metadata(&place)? {
            None => return Ok(None),
            Some(found) if found.is_dir() => {}
            Some(found) => return Err(in_the_way(&place, &found, "a folder of generated files")),
        }
    }
    let place = out.join(path.as_str());
    match metadata(&place)? {
        None => Ok(None),
        Some(found) if found.is_file() => {
            fs::read(place.path()).map(Some).map_err(|error| Failure::io("read", &place, &error))
        }
        Some(found) => Err(in_the_way(&place, &found, "a generated file")),
    }
}

/// Fails when `out` can't be a folder of generated files. It may be missing, or a link to one:
/// whoever named it has chosen it.
pub(super) fn folder(out: &Place) -> Result<(), Failure> {
    match fs::metadata(out.path()) {
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => Err(Failure::new(format!("{out} is no folder to write files into"))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Failure::io("read", out, &error)),
    }
}

/// What is at a place, itself and not what it links to; `None` when there is nothing.
pub(super) fn metadata(place: &Place) -> Result<Option<Metadata>, Failure> {
    match fs::symlink_metadata(place.path()) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::io("read", place, &error)),
    }
}

fn in_the_way(place: &Place, found: &Metadata, expected: &str) -> Failure {
    let kind = if found.is_symlink() {
        "a symbolic link"
    } else if found.is_dir() {
        "a folder"
    } else if found.is_file() {
        "a file"
    } else {
        "no file"
    };
    Failure::new(format!("{place} is {kind} where {expected} should be: move it away or delete it"))
}

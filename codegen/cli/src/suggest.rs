//! Writes the repairs of a document as an overlay.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use codegen::{Options, Source, suggest};

use crate::failure::Failure;
use crate::place::Place;

/// Suggests an overlay for a document, writes it to a file, and says what it spares.
pub(crate) fn write(source: &Source, options: &Options, file: &Place) -> Result<String, Failure> {
    check(file)?;
    let suggestions = suggest(source, options);
    let left: usize = suggestions.left.counts().values().sum();
    let left = match left {
        0 => "nothing else is found".to_owned(),
        1 => "1 finding takes a person".to_owned(),
        several => format!("{several} findings take a person"),
    };
    let Some(overlay) = suggestions.overlay else {
        return Ok(format!("{file} isn't written: there is nothing to suggest; {left}\n"));
    };
    replace(file, &overlay)?;
    let spared = match suggestions.spared {
        1 => "1 finding".to_owned(),
        several => format!("{several} findings"),
    };
    Ok(format!("{file}: spares {spared}; {left}\n"))
}

/// Refuses to write over anything but an overlay: a slip must not cost a document.
fn check(file: &Place) -> Result<(), Failure> {
    match fs::read_to_string(file.path()) {
        Ok(text) if text.is_empty() || text.starts_with("overlay:") => Ok(()),
        Ok(_) => {
            Err(Failure::new(format!("{file} is there, and is no overlay; it stays as it is")))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Failure::io("read", file, &error)),
    }
}

/// Brings a text to a file, wholly or not at all.
fn replace(file: &Place, text: &str) -> Result<(), Failure> {
    let folder = file.path().parent().filter(|folder| !folder.as_os_str().is_empty());
    let written = tempfile::tempdir_in(folder.unwrap_or(Path::new("."))).and_then(|beside| {
        let whole = beside.path().join("overlay.yaml");
        fs::write(&whole, text)?;
        fs::rename(&whole, file.path())
    });
    written.map_err(|error| Failure::io("write", file, &error))
}

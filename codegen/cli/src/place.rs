//! Makes, from a path, a place that knows what to call itself in messages.
//!
//! Messages show paths as the person who runs the command writes them, so that what is printed
//! is the same on every machine.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::paths;

/// A path, and what to call it in messages.
#[derive(Debug, Clone)]
pub struct Place {
    path: PathBuf,
    shown: String,
}

impl Place {
    /// A path as it was given on the command line, relative to the current folder.
    pub fn given(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let shown = path.display().to_string();
        Self { path, shown }
    }

    /// A path that messages call something else.
    #[must_use]
    pub fn called(path: impl Into<PathBuf>, shown: impl Into<String>) -> Self {
        Self { path: path.into(), shown: shown.into() }
    }

    /// The place at `relative`, with `/` between the parts, from here.
    #[must_use]
    pub fn join(&self, relative: &str) -> Self {
        let path = relative.split('/').fold(self.path.clone(), |path, part| path.join(part));
        let slash = if self.shown.ends_with(std::path::is_separator) { "" } else { "/" };
        Self { path, shown: format!("{}{slash}{relative}", self.shown) }
    }

    /// The place that a path with `/` between the parts leads to from here, which may go up.
    #[must_use]
    pub fn follow(&self, path: &str) -> Self {
        let shown = Path::new(&self.shown).join(path);
        Self { shown: paths::tidied(&shown), path: self.path.join(path) }
    }

    /// The path, for the file system.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_may_be_called_something_else() {
        let place = Place::called("/pets/some/folder", "some/folder").join("src/lib.rs");
        assert_eq!(place.to_string(), "some/folder/src/lib.rs");
        assert_eq!(place.path(), Path::new("/pets/some/folder/src/lib.rs"));
    }

    #[test]
    fn a_way_from_a_place() {
        let folder = Place::called("/pets/client", "client");
        let document = folder.follow("../spec/a.yaml");
        assert_eq!(document.to_string(), "spec/a.yaml");
        assert_eq!(document.path(), Path::new("/pets/client/../spec/a.yaml"));
        let elsewhere = folder.follow("/spec/a.yaml");
        assert_eq!(elsewhere.to_string(), "/spec/a.yaml");
        assert_eq!(elsewhere.path(), Path::new("/spec/a.yaml"));
    }

    #[test]
    fn a_given_place_is_shown_as_given() {
        assert_eq!(Place::given("../out/").join("a").to_string(), "../out/a");
        assert_eq!(Place::given("/").join("a").to_string(), "/a");
    }
}

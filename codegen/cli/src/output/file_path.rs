//! Makes paths that stay in the folder they are meant for, from text.

use std::fmt;

use super::journal::STAGING;

/// A file's path in the generated folder, with `/` between its parts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FilePath(String);

impl FilePath {
    /// The path that `text` writes, or what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        // `\` and `:` mean something to Windows, and nothing good.
        if text.contains(|letter: char| matches!(letter, '\\' | ':') || letter.is_control()) {
            return Err(format!("{text:?} has letters that no generated file has in its path"));
        }
        if text.split('/').any(|part| matches!(part, "" | "." | "..")) {
            return Err(format!("{text:?} isn't the path of a file in this folder"));
        }
        let is_kept = text == super::list::NAME || text.starts_with(super::list::COMMENT);
        if is_kept || text.starts_with(STAGING) {
            return Err(format!("{text:?} is a name that the command keeps for itself"));
        }
        Ok(Self(text.to_owned()))
    }

    /// The path of the list of generated files itself, which is in no list.
    pub(super) fn list() -> Self {
        Self(super::list::NAME.to_owned())
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folders on the way to the file, from the outermost.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.match_indices('/').map(|(slash, _)| &self.0[..slash])
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_files_in_the_folder() {
        for good in ["a", "src/lib.rs", "src/model/pet.rs", ".gitignore", "..a/b..", "a# c"] {
            assert_eq!(FilePath::parse(good).unwrap().as_str(), good);
        }
    }

    #[test]
    fn paths_that_lead_elsewhere() {
        for bad in ["", "/", "/etc/passwd", "../x", "a/../../x", "a/..", "./a", "a//b", "a/"] {
            assert!(FilePath::parse(bad).is_err(), "{bad}");
        }
        for bad in ["a\\b", "..\\x", "C:/x", "a\0b", "a\nb"] {
            assert!(FilePath::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn paths_that_the_command_keeps() {
        assert!(FilePath::parse(".generated").is_err());
        assert!(FilePath::parse(".generating-x/a").is_err());
        assert!(FilePath::parse("# c").is_err());
        assert!(FilePath::parse("src/.generated").is_ok());
    }

    #[test]
    fn folders_from_the_outermost() {
        let path = FilePath::parse("a/b/c").unwrap();
        assert_eq!(path.folders().collect::<Vec<_>>(), ["a", "a/b"]);
        assert_eq!(FilePath::parse("a").unwrap().folders().count(), 0);
    }
}

//! What gives the further files of a document: the generator itself reads none.

use std::fmt;

/// Gives the files that a document in several files refers to.
///
/// Paths have `/` between their parts and no `.` or `..` in them. They begin wherever [`Files::document`]
/// begins: at the top of the file system, say, or at the folder that the document is in.
pub trait Files: fmt::Debug + Send + Sync {
    /// The path of the document itself.
    fn document(&self) -> &str;

    /// The file at a path, unless it has more than so many bytes.
    fn read(&self, path: &str, most: usize) -> Result<FileText, Unread>;
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileText {
    /// What diagnostics call it.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// Why a file wasn't read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The reason, such as `there is no such file`.
    pub reason: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Unread {
    /// A reason of which there is no more to say.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), help: None }
    }
}

//! Files that requests carry among other parts.

pub(super) mod member;
pub(super) mod part;

use std::fmt;
use std::path::PathBuf;

use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use super::body::{Body, Outgoing};
use super::request;

/// A file that is sent as a part of a request: its content, and what is said of it.
///
/// Whatever becomes a [`Body`] becomes an upload: bytes, a text, a stream. A text is the content, not a
/// path. One of a [path](Self::path) is read little by little while it is sent, and again if the request
/// is sent again. A request with a stream in it is never sent twice. Clones share the content, and of a
/// stream the first that is sent has it.
///
/// `Upload::path("report.pdf").content_type("application/pdf")` is a file with a name and a media type.
#[derive(Clone)]
#[must_use = "it is sent as a part of a request"]
pub struct Upload {
    pub(crate) content: Outgoing,
    pub(crate) name: Option<String>,
    /// Or why they can't be sent.
    pub(crate) headers: Result<HeaderMap, String>,
}

impl Upload {
    /// A file of some content.
    pub fn new(content: impl Into<Body>) -> Self {
        Self { content: content.into().into(), name: None, headers: Ok(HeaderMap::new()) }
    }

    /// The file at a path, under the last part of that as its name.
    ///
    /// If it can't be opened when the request is sent, nothing is sent.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self { name, ..Self::new(Body::file(path)) }
    }

    /// Sets the name that the server is told. Without one it is told `file`, since servers know files by
    /// their having a name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the content's media type. Without one it is the document's, if that is a single one, or else
    /// `application/octet-stream`.
    pub fn content_type(self, media_type: impl AsRef<str>) -> Self {
        self.header(CONTENT_TYPE, media_type)
    }

    /// Sets a header of the part.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        if let Ok(headers) = &mut self.headers
            && let Err(reason) = add(headers, name.as_ref(), value.as_ref())
        {
            self.headers = Err(reason);
        }
        self
    }
}

fn add(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), String> {
    let (name, value) = request::header(name, value)?;
    if name == CONTENT_DISPOSITION {
        return Err(format!("the header `{name}` follows from the name of the file"));
    }
    request::set(headers, (name, value))
}

impl<T: Into<Body>> From<T> for Upload {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

impl fmt::Debug for Upload {
    /// What is in it doesn't show.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("name", &self.name).finish_non_exhaustive()
    }
}

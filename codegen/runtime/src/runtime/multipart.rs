//! Bodies of several parts (`multipart`).

mod from_json;

use std::hash::{BuildHasher, RandomState};

use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderValue};

use super::body::chain::chain;
use super::body::{Body, Outgoing};
use super::request;
use super::upload::Upload;

/// What a file is called that has no name, and what it is of which nothing is said.
const UNNAMED: &str = "file";
const UNKNOWN: &str = "application/octet-stream";

/// A body of several parts, each with a name, for a request of which the document doesn't say what parts
/// it has. They are sent in the order in which they are added.
#[derive(Debug)]
#[must_use = "it is sent as the body of a request"]
pub struct Parts {
    boundary: String,
    /// Or why they can't be sent.
    parts: Result<Vec<Part>, String>,
}

/// A part of a body.
struct Part {
    /// Its headers, with the empty line behind them.
    head: Vec<u8>,
    content: Outgoing,
}

impl Default for Parts {
    fn default() -> Self {
        Self::new()
    }
}

impl Parts {
    /// No parts yet.
    pub fn new() -> Self {
        Self { boundary: random(), parts: Ok(Vec::new()) }
    }

    /// Adds a text.
    pub fn text(mut self, name: impl AsRef<str>, text: impl Into<String>) -> Self {
        self.add_text(name.as_ref(), None, text.into(), HeaderMap::new());
        self
    }

    /// Adds a file.
    pub fn file(mut self, name: impl AsRef<str>, file: impl Into<Upload>) -> Self {
        self.add_file(name.as_ref(), None, file.into());
        self
    }

    /// Adds a text of a media type, unless its headers say which it is of.
    pub(crate) fn add_text(
        &mut self,
        name: &str,
        media_type: Option<&str>,
        text: String,
        headers: HeaderMap,
    ) {
        let content = Outgoing::from(Body::from(text));
        let headers = typed(headers, media_type);
        self.add(headers.map(|headers| Part { head: head(name, None, &headers), content }));
    }

    /// Adds a file of a media type, unless it says itself which it is of.
    pub(crate) fn add_file(&mut self, name: &str, media_type: Option<&str>, file: Upload) {
        let Upload { content, name: file_name, headers: own } = file;
        let headers = own.and_then(|own| typed(own, Some(media_type.unwrap_or(UNKNOWN))));
        let file_name = file_name.as_deref().unwrap_or(UNNAMED);
        self.add(
            headers.map(|headers| Part { head: head(name, Some(file_name), &headers), content }),
        );
    }

    /// Adds a part, unless there is one already that can't be sent.
    fn add(&mut self, part: Result<Part, String>) {
        if let Ok(parts) = &mut self.parts {
            match part {
                Ok(part) => parts.push(part),
                Err(reason) => self.parts = Err(reason),
            }
        }
    }

    /// What the parts have between them, which none of them holds.
    pub(crate) fn boundary(&self) -> &str {
        &self.boundary
    }

    /// The body that the parts make.
    pub(crate) fn into_body(self) -> Result<Body, String> {
        let Self { boundary, parts } = self;
        let bytes = |bytes: Vec<u8>| Outgoing::from(Body::from(bytes));
        let mut links = Vec::new();
        for Part { head, content } in parts? {
            let begin = format!("--{boundary}\r\n").into_bytes();
            links.push(bytes([begin, head].concat()));
            links.push(content);
            links.push(bytes(b"\r\n".to_vec()));
        }
        links.push(bytes(format!("--{boundary}--\r\n").into_bytes()));
        Ok(chain(links))
    }
}

/// The headers of a part that is of a media type, unless they say of which.
fn typed(mut headers: HeaderMap, media_type: Option<&str>) -> Result<HeaderMap, String> {
    if let Some(media_type) = media_type.filter(|_| !headers.contains_key(CONTENT_TYPE)) {
        let value = HeaderValue::try_from(media_type)
            .map_err(|_| format!("`{media_type}` can't be the name of a media type"))?;
        request::set(&mut headers, (CONTENT_TYPE, value))?;
    }
    Ok(headers)
}

fn head(name: &str, file_name: Option<&str>, headers: &HeaderMap) -> Vec<u8> {
    let file_name = file_name.map(|name| format!("; filename=\"{}\"", escaped(name)));
    let mut head = format!(
        "content-disposition: form-data; name=\"{}\"{}\r\n",
        escaped(name),
        file_name.unwrap_or_default()
    )
    .into_bytes();
    for (name, value) in headers {
        for bytes in [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"] {
            head.extend_from_slice(bytes);
        }
    }
    head.extend_from_slice(b"\r\n");
    head
}

/// A name as browsers write it, so that it ends where it should.
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// A text that nothing else holds.
fn random() -> String {
    // Each state is keyed anew.
    let word = || RandomState::new().hash_one(());
    format!("{:016x}{:016x}", word(), word())
}

impl std::fmt::Debug for Part {
    /// What is in it doesn't show.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Part")
    }
}

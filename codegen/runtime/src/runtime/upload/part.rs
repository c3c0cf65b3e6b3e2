//! Parts of requests that are no files, and have headers all the same.

use std::fmt;

use http::HeaderMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer, ser};

use super::add;
use super::member::{HEAD, found};

/// A member of a request's body that is sent as a part, with headers of its own.
///
/// Whatever is the content becomes a part, and needs no headers:
/// `Part::new("Dusk").header("x-language", "en")` has one.
#[derive(Clone, PartialEq)]
#[must_use = "it is sent as a part of a request"]
pub struct Part<T> {
    content: T,
    /// Or why they can't be sent.
    headers: Result<HeaderMap, String>,
}

impl<T> Part<T> {
    /// A part without headers.
    pub fn new(content: impl Into<T>) -> Self {
        Self { content: content.into(), headers: Ok(HeaderMap::new()) }
    }

    /// Sets a header of the part. Its value doesn't show in `Debug`.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        if let Ok(headers) = &mut self.headers
            && let Err(reason) = add(headers, name.as_ref(), value.as_ref())
        {
            self.headers = Err(reason);
        }
        self
    }

    /// What is sent.
    pub fn content(&self) -> &T {
        &self.content
    }
}

impl<T> From<T> for Part<T> {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

impl From<&str> for Part<String> {
    fn from(content: &str) -> Self {
        Self::new(content)
    }
}

impl<T: fmt::Debug> fmt::Debug for Part<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part").field("content", &self.content).finish_non_exhaustive()
    }
}

impl<T: Default> Default for Part<T> {
    fn default() -> Self {
        Self { content: T::default(), headers: Ok(HeaderMap::new()) }
    }
}

impl<T: Serialize> Serialize for Part<T> {
    /// The call that it is a part of finds the headers by a mark; anywhere else it is its content.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let headers = self.headers.as_ref().map_err(ser::Error::custom)?;
        let mark = found(|mark, found| {
            found.heads.push(headers.clone());
            format!("{mark}{HEAD}{}", found.heads.len() - 1)
        });
        match mark {
            Some(mark) => (mark, &self.content).serialize(serializer),
            None => self.content.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Part<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::from)
    }
}

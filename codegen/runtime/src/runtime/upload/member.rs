//! Files and headers of parts as members of models: those of a model are found by writing it.

use std::cell::RefCell;
use std::sync::Arc;
use std::{mem, ptr};

use http::HeaderMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use super::Upload;
use crate::runtime::body::Outgoing;

/// What is found in what is being written, by its numbers there.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) uploads: Vec<Upload>,
    /// The headers of parts that are no files.
    pub(crate) heads: Vec<HeaderMap>,
}

/// What stands before the number of headers, behind the mark.
pub(crate) const HEAD: char = 'h';

thread_local! {
    /// What this thread is finding just now, and the mark that it writes.
    static FOUND: RefCell<Option<(String, Found)>> = const { RefCell::new(None) };
}

/// Writes something with a mark and a number in the place of each file in it, and before each part that
/// has headers, and yields these by their numbers.
pub(crate) fn find<T>(mark: &str, write: impl FnOnce() -> T) -> (T, Found) {
    /// Ends it, even where writing panics.
    struct End(Option<(String, Found)>);

    impl Drop for End {
        fn drop(&mut self) {
            FOUND.set(self.0.take());
        }
    }

    let _end = End(FOUND.replace(Some((mark.to_owned(), Found::default()))));
    let written = write();
    let found = FOUND.with_borrow_mut(|found| found.as_mut().map(|(_, it)| mem::take(it)));
    (written, found.unwrap_or_default())
}

/// Takes note of something that is found, and yields what is written for it; nothing unless this thread
/// is finding just now.
pub(super) fn found(note: impl FnOnce(&str, &mut Found) -> String) -> Option<String> {
    FOUND.with_borrow_mut(|found| found.as_mut().map(|(mark, found)| note(mark, found)))
}

impl Serialize for Upload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mark = found(|mark, found| {
            found.uploads.push(self.clone());
            format!("{mark}{}", found.uploads.len() - 1)
        });
        let refused = || ser::Error::custom("is a file, which only a part of a request can be");
        serializer.serialize_str(&mark.ok_or_else(refused)?)
    }
}

impl<'de> Deserialize<'de> for Upload {
    /// A text is read as a file that holds it.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text: Result<String, D::Error> = de::Deserialize::deserialize(deserializer);
        text.map(Self::new)
    }
}

impl PartialEq for Upload {
    /// Whether they have the same bytes, or share what is read to send them, under the same name and
    /// headers.
    fn eq(&self, other: &Self) -> bool {
        let is_same = match (&self.content, &other.content) {
            (Outgoing::Bytes(one), Outgoing::Bytes(other)) => one == other,
            (Outgoing::Made(one), Outgoing::Made(other)) => {
                ptr::addr_eq(Arc::as_ptr(&one.make), Arc::as_ptr(&other.make))
            }
            (Outgoing::Once(one), Outgoing::Once(other)) => Arc::ptr_eq(one, other),
            _ => false,
        };
        is_same && self.name == other.name && self.headers == other.headers
    }
}

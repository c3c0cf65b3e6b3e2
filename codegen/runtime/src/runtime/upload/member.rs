//! Files as members of models: those of a model are found by writing it.

use std::cell::RefCell;
use std::sync::Arc;
use std::{mem, ptr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use super::Upload;
use crate::runtime::body::Outgoing;

/// The files of what is being written, and what stands in their places, followed by their numbers.
struct Found {
    mark: String,
    uploads: Vec<Upload>,
}

thread_local! {
    /// The files that this thread is finding just now.
    static FOUND: RefCell<Option<Found>> = const { RefCell::new(None) };
}

/// Writes something with a mark and a number in the place of each file in it, and yields the files by
/// their numbers.
pub(crate) fn find<T>(mark: &str, write: impl FnOnce() -> T) -> (T, Vec<Upload>) {
    /// Ends it, even where writing panics.
    struct End(Option<Found>);

    impl Drop for End {
        fn drop(&mut self) {
            FOUND.set(self.0.take());
        }
    }

    let found = Found { mark: mark.to_owned(), uploads: Vec::new() };
    let _end = End(FOUND.replace(Some(found)));
    let written = write();
    let uploads =
        FOUND.with_borrow_mut(|found| found.as_mut().map(|it| mem::take(&mut it.uploads)));
    (written, uploads.unwrap_or_default())
}

impl Serialize for Upload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mark = FOUND.with_borrow_mut(|found| {
            let found = found.as_mut()?;
            found.uploads.push(self.clone());
            Some(format!("{}{}", found.mark, found.uploads.len() - 1))
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

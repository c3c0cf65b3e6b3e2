//! Where values stand in the texts of their files.

use std::collections::BTreeMap;

#[cfg(test)]
use super::{Node, Value};
use crate::diagnostics::Pointer;

/// Where a value stood in a text: the number of an entry in [`Places`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Origin(u32);

/// The places of all values that were read. A place is named by how it is reached from the one
/// around it, and becomes a pointer only when something is said of it.
#[derive(Debug, Default)]
pub(crate) struct Places {
    entries: Vec<Entry>,
    /// How references in the document itself name the other files, by their numbers.
    names: BTreeMap<usize, Box<str>>,
}

#[derive(Debug)]
struct Entry {
    /// The place around it; a file stands in none, so that each has an entry without.
    holder: Option<Origin>,
    token: Token,
}

/// How a place is reached from the one around it.
#[derive(Debug)]
enum Token {
    /// The file with this number.
    File(usize),
    Key(Box<str>),
    Index(usize),
}

/// How many bytes of a name are kept. Without a limit, a document that is wrong in many places below
/// a very long name would fill the memory with copies of it.
const LONGEST: usize = 1000;

impl Places {
    /// Adds the place of all that stands in a file, by the file's number; references in the document
    /// itself call it by the name.
    pub(crate) fn document(&mut self, file: usize, name: &str) -> Option<Origin> {
        self.names.insert(file, name.into());
        self.add(None, Token::File(file))
    }

    /// Adds the place of a member.
    pub(crate) fn member(&mut self, object: Option<Origin>, key: &str) -> Option<Origin> {
        let end = key.char_indices().nth(LONGEST).map_or(key.len(), |(end, _)| end);
        self.add(object, Token::Key(key[..end].into()))
    }

    /// Adds the place of an element.
    pub(crate) fn element(&mut self, list: Option<Origin>, index: usize) -> Option<Origin> {
        self.add(list, Token::Index(index))
    }

    /// Values beyond what can be numbered are shown where what holds them stands.
    fn add(&mut self, holder: Option<Origin>, token: Token) -> Option<Origin> {
        let number = u32::try_from(self.entries.len()).ok()?;
        self.entries.push(Entry { holder, token });
        Some(Origin(number))
    }

    /// The place around a place.
    pub(crate) fn holder(&self, Origin(number): Origin) -> Option<Origin> {
        self.entries.get(number as usize)?.holder
    }

    /// The number of the file that a place is in.
    pub(crate) fn file(&self, origin: Option<Origin>) -> usize {
        let mut next = origin;
        while let Some(Origin(number)) = next {
            match self.entries.get(number as usize) {
                Some(Entry { token: Token::File(file), .. }) => return *file,
                Some(entry) => next = entry.holder,
                None => break,
            }
        }
        0
    }

    /// A reference to a place, as the document itself may write it.
    pub(crate) fn reference(&self, pointer: &Pointer) -> String {
        let file = self.names.get(&pointer.file()).map(|name| &**name).unwrap_or_default();
        match pointer.as_str() {
            "" if !file.is_empty() => file.to_owned(),
            within => format!("{file}#{within}"),
        }
    }

    /// The pointer to a place, within its file.
    pub(crate) fn pointer(&self, origin: Option<Origin>) -> Pointer {
        let mut tokens = Vec::new();
        let mut next = origin;
        while let Some(entry) = next.and_then(|Origin(number)| self.entries.get(number as usize)) {
            tokens.push(&entry.token);
            next = entry.holder;
        }
        tokens.iter().rev().fold(Pointer::root(), |pointer, token| match token {
            Token::File(number) => Pointer::file_root(*number),
            Token::Key(key) => pointer.child(key),
            Token::Index(index) => pointer.child(index),
        })
    }
}

#[cfg(test)]
impl Places {
    /// The tree of a document that was read, for tests.
    pub(crate) fn tree(&mut self, document: serde_json::Value) -> Node {
        let mut root = Node::from(document);
        let origin = self.document(0, "");
        self.settle(&mut root, origin);
        root
    }

    fn settle(&mut self, node: &mut Node, origin: Option<Origin>) {
        node.origin = origin;
        match &mut node.value {
            Value::Array(elements) => {
                for (index, element) in elements.iter_mut().enumerate() {
                    let origin = self.element(origin, index);
                    self.settle(element, origin);
                }
            }
            Value::Object(members) => {
                for (key, member) in members {
                    let origin = self.member(origin, key);
                    self.settle(member, origin);
                }
            }
            _ => {}
        }
    }
}

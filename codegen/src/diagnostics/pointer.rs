//! Places in the files of a document, as JSON pointers (RFC 6901).

use std::fmt;

/// A place in a file of a document, as a JSON pointer (RFC 6901).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer {
    /// The number of the file; the document itself has 0.
    file: usize,
    text: String,
}

impl Pointer {
    /// The whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// All that stands in another file, by its number among those of a [`Source`](crate::Source).
    #[must_use]
    pub fn file_root(file: usize) -> Self {
        Self { file, text: String::new() }
    }

    /// The number of the file among those of a [`Source`](crate::Source).
    #[must_use]
    pub fn file(&self) -> usize {
        self.file
    }

    /// The member or element named `token` of the value at this pointer.
    #[must_use]
    pub fn child(&self, token: impl fmt::Display) -> Self {
        self.clone().with(&token.to_string())
    }

    /// The value that holds the value at this pointer; `None` for all that stands in a file.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (parent, _) = self.text.rsplit_once('/')?;
        Some(Self { file: self.file, text: parent.to_owned() })
    }

    /// The pointer within its file as RFC 6901 writes it: empty for all of it, else `/a/b`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The names and indices along the way, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.text.split('/').skip(1).map(unescaped)
    }

    fn with(mut self, token: &str) -> Self {
        self.text.push('/');
        self.text.push_str(&escaped(token));
        self
    }
}

/// A name as RFC 6901 has it in a pointer.
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// What a part of a pointer names.
pub(crate) fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

impl From<String> for Pointer {
    /// Takes a pointer into the document itself, as RFC 6901 writes it.
    fn from(text: String) -> Self {
        Self { file: 0, text }
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.text.is_empty() { "/" } else { &self.text })
    }
}

/// A place that a walk through a document has come to. It becomes a [`Pointer`] only when
/// something is found there: a walk visits every value, and few of them are worth a text.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place<'a> {
    Root,
    Member(&'a Place<'a>, &'a str),
    Element(&'a Place<'a>, usize),
}

/// How many characters of a name go into a pointer. Without a limit, a document that is wrong in
/// many places below a very long name would fill the memory with copies of it.
const LONGEST: usize = 1000;

impl Place<'_> {
    /// The place as a pointer.
    pub(crate) fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Member(object, name) => {
                let end = name.char_indices().nth(LONGEST).map_or(name.len(), |(end, _)| end);
                object.pointer().with(&name[..end])
            }
            Self::Element(list, index) => list.pointer().with(&index.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, Pointer};

    #[test]
    fn tokens_are_escaped_and_unescaped() {
        let pointer = Pointer::root().child("a/b").child("~1").child(0);
        assert_eq!(pointer.as_str(), "/a~1b/~01/0");
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["a/b", "~1", "0"]);
    }

    #[test]
    fn what_is_around_a_place_stands_in_the_same_file() {
        let pointer = Pointer::file_root(3).child("a").child("b");
        assert_eq!(pointer.parent(), Some(Pointer::file_root(3).child("a")));
        assert_eq!(Pointer::file_root(3).parent(), None);
        assert_ne!(Pointer::file_root(3), Pointer::root());
    }

    #[test]
    fn a_place_becomes_a_pointer() {
        let paths = Place::Member(&Place::Root, "paths");
        let list = Place::Member(&paths, "/pets");
        assert_eq!(Place::Element(&list, 2).pointer().as_str(), "/paths/~1pets/2");
    }
}

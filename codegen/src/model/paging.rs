//! How the pages of a list follow each other.

use super::TypeId;

/// How the pages that an operation yields follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paging {
    /// To the part of the list that a page has.
    pub(crate) items: Way,
    /// What the list is of.
    pub(crate) item: TypeId,
    pub(crate) next: Next,
}

/// What leads from a page to the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Next {
    /// What the page says, which a query parameter takes.
    Cursor { parameter: String, way: Way },
    /// The number of items so far, from the first.
    Offset { parameter: String, first: i64 },
    /// The number of the page, from the first.
    Number { parameter: String, first: i64 },
    /// The URL that the page says.
    Url { way: Way },
    /// The URL that the header `Link` says for a relation.
    Link { relation: String },
}

/// The members that lead from what an operation yields to a part of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Way {
    /// As a JSON pointer.
    pub(crate) pointer: String,
    /// Each by its object and its index there.
    pub(crate) members: Vec<(TypeId, usize)>,
}

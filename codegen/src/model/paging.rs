//! How the pages of a list follow each other.

use super::TypeId;
use crate::diagnostics::Pointer;
use crate::pagination::PageSetting;

/// What the document says of an operation's pages.
#[derive(Debug, Clone)]
pub(crate) struct SaidPages {
    /// The extension that says it.
    pub(crate) extension: &'static str,
    /// What it comes to, or why it comes to nothing.
    pub(crate) said: Result<PageSetting, String>,
    pub(crate) at: Pointer,
}

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
    /// What the page says, which a query parameter takes, or a member of the request's body.
    Cursor { parameter: String, in_body: bool, way: Way },
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

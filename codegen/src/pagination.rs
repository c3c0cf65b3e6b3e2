//! How the pages of an operation's list follow each other, as the settings say it.

use std::collections::BTreeMap;

/// Which operations have pages, and how these follow each other: by an `operationId`, by a method and path as
/// in `GET /pets`, or by a pattern for one of these, in which `*` stands for any text.
///
/// What is named has to have such pages. Of the operations that a pattern fits, those have them that have
/// all that is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pagination {
    /// By the names and patterns.
    pub operations: BTreeMap<String, PageSetting>,
}

/// What a page is, and what leads to the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageSetting {
    /// Where in the response its part of the list is, as a JSON pointer; empty if that is the whole.
    pub items: String,
    /// What leads to the next page.
    pub next: NextPage,
}

/// What leads to the next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextPage {
    /// A text or number of the response, which a parameter of the query takes, or else a member of a body in
    /// JSON.
    Cursor {
        /// The parameter, or the member.
        parameter: String,
        /// Where it is in the response, as a JSON pointer.
        from: String,
    },
    /// The number of items so far, which a parameter of the query takes. A page without items is the last.
    Offset {
        /// The parameter.
        parameter: String,
    },
    /// The number of the page, which a parameter of the query takes. A page without items is the last.
    Number {
        /// The parameter.
        parameter: String,
        /// The number of the first page; its default in the document if it isn't given.
        first: Option<i64>,
    },
    /// The URL of the next page, in the response.
    Url {
        /// Where it is in the response, as a JSON pointer.
        from: String,
    },
    /// The URL of the next page, in the header `Link`.
    Link {
        /// The relation that the link has to the page, such as `next`.
        relation: String,
    },
}

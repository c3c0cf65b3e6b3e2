// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Leaf;
use crate::runtime::setters;

/// Holds itself directly, in a list and in a map.
///
/// Schema: `#/components/schemas/Node`.
///
/// # Example
///
/// ```
/// use recursion::models::Node;
///
/// let value = Node::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Node {
    /// Value.
    pub value: String,
    /// Holds itself directly, in a list and in a map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Node>>,
    /// Holds itself directly, in a list and in a map.
    ///
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub nullable: Option<Option<Box<Node>>>,
    /// Children.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Node>>,
    /// By name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_name: Option<BTreeMap<String, Node>>,
    /// Plain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<Leaf>,
}

impl Node {
    /// Creates a `Node` from its required fields.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            next: None,
            nullable: None,
            children: None,
            by_name: None,
            plain: None,
        }
    }

    /// Sets [`next`](Self#structfield.next).
    #[must_use]
    pub fn next(mut self, next: impl Into<Option<Node>>) -> Self {
        self.next = next.into().map(Box::new);
        self
    }

    /// Sets [`nullable`](Self#structfield.nullable).
    #[must_use]
    pub fn nullable(mut self, nullable: impl Into<Option<Node>>) -> Self {
        self.nullable = nullable.into().map(Box::new).map(Some);
        self
    }

    /// Sets [`nullable`](Self#structfield.nullable) to `null`.
    #[must_use]
    pub fn null_nullable(mut self) -> Self {
        self.nullable = Some(None);
        self
    }
}

setters! {
    impl Node {
        fn children(Vec<Node>);
        fn by_name(BTreeMap<String, Node>);
        fn plain(impl Into<Option<Leaf>>);
    }
}

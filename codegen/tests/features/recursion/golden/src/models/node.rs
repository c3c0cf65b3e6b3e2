// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Leaf;

/// Holds itself directly, in a list and in a map.
///
/// Schema: `#/components/schemas/Node`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Node {
    /// Value.
    pub value: String,
    /// Holds itself directly, in a list and in a map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Node>>,
    /// Holds itself directly, in a list and in a map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<Box<Node>>,
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
}

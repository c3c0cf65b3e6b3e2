// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Nothing, OpenToCounts, OpenToItems, OpenToText};
use crate::runtime::setters;

/// The object `Bag`.
///
/// Schema: `#/components/schemas/Bag`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Bag {
    /// Has members of its own, and others that are text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_text: Option<OpenToText>,
    /// Has others that are integers, or `null`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_counts: Option<OpenToCounts>,
    /// Has others that are objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_items: Option<OpenToItems>,
    /// An object without members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<Nothing>,
    /// A free-form object with a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_form: Option<BTreeMap<String, Value>>,
}

impl Bag {
    /// Creates a `Bag` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Bag {
        fn to_text(impl Into<Option<OpenToText>>);
        fn to_counts(impl Into<Option<OpenToCounts>>);
        fn to_items(impl Into<Option<OpenToItems>>);
        fn nothing(impl Into<Option<Nothing>>);
        fn free_form(BTreeMap<String, Value>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Nothing, OpenToCounts, OpenToItems, OpenToText};

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

    /// Sets [`to_text`](Self#structfield.to_text).
    #[must_use]
    pub fn to_text(mut self, to_text: impl Into<Option<OpenToText>>) -> Self {
        self.to_text = to_text.into();
        self
    }

    /// Sets [`to_counts`](Self#structfield.to_counts).
    #[must_use]
    pub fn to_counts(mut self, to_counts: impl Into<Option<OpenToCounts>>) -> Self {
        self.to_counts = to_counts.into();
        self
    }

    /// Sets [`to_items`](Self#structfield.to_items).
    #[must_use]
    pub fn to_items(mut self, to_items: impl Into<Option<OpenToItems>>) -> Self {
        self.to_items = to_items.into();
        self
    }

    /// Sets [`nothing`](Self#structfield.nothing).
    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<Option<Nothing>>) -> Self {
        self.nothing = nothing.into();
        self
    }

    /// Sets [`free_form`](Self#structfield.free_form).
    #[must_use]
    pub fn free_form(mut self, free_form: BTreeMap<String, Value>) -> Self {
        self.free_form = Some(free_form);
        self
    }
}

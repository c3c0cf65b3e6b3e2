// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::setters;

/// Nothing says what these are, but that one of them is there.
///
/// Of these sets of fields, exactly one must be there as a whole:
///
/// - [`left`](Self::left)
/// - [`right`](Self::right) and [`id`](Self::id)
///
/// Schema: `#/components/schemas/OneOfSets`.
///
/// # Example
///
/// ```
/// use untyped::models::OneOfSets;
///
/// let value = OneOfSets::new().left(serde_json::json!("any value"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OneOfSets {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Left.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub left: Option<Value>,
    /// Right.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub right: Option<Value>,
}

impl OneOfSets {
    /// Creates an `OneOfSets` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`left`](Self#structfield.left).
    #[must_use]
    pub fn left(mut self, left: impl Into<Value>) -> Self {
        self.left = Some(left.into());
        self
    }

    /// Sets [`right`](Self#structfield.right).
    #[must_use]
    pub fn right(mut self, right: impl Into<Value>) -> Self {
        self.right = Some(right.into());
        self
    }
}

setters! {
    impl OneOfSets {
        fn id(impl IntoOption<String, M>);
    }
}

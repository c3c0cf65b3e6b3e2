// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::setters;

/// Sets of which one is several.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`top`](Self::top)
/// - [`left`](Self::left)
/// - [`right`](Self::right)
/// - [`up`](Self::up) and [`right`](Self::right)
///
/// Schema: `#/components/schemas/SetsInSets`.
///
/// # Example
///
/// ```
/// use untyped::models::SetsInSets;
///
/// let value = SetsInSets::new().top(serde_json::json!("any value"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetsInSets {
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Top.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub top: Option<Value>,
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
    /// Up.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub up: Option<Value>,
}

impl SetsInSets {
    /// Creates a `SetsInSets` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`top`](Self#structfield.top).
    #[must_use]
    pub fn top(mut self, top: impl Into<Value>) -> Self {
        self.top = Some(top.into());
        self
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

    /// Sets [`up`](Self#structfield.up).
    #[must_use]
    pub fn up(mut self, up: impl Into<Value>) -> Self {
        self.up = Some(up.into());
        self
    }
}

setters! {
    impl SetsInSets {
        fn id(impl IntoOption<String, M>);
    }
}

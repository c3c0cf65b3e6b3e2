// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{int, setters};

/// What everything has.
///
/// Schema: `#/components/schemas/Entity`.
///
/// # Example
///
/// ```
/// use all_of::models::Entity;
///
/// let value = Entity::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Entity {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Remark.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub remark: Option<Value>,
}

impl Entity {
    /// Creates an `Entity` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            remark: None,
        }
    }

    /// Sets [`remark`](Self#structfield.remark).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<Value>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

setters! {
    impl Entity {
        fn name(impl IntoOption<String, M>);
    }
}

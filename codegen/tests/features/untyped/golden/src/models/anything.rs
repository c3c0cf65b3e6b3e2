// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::StalePart;

/// The object `Anything`.
///
/// Schema: `#/components/schemas/Anything`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Anything {
    /// Nothing said.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub nothing_said: Option<Value>,
    /// Whatever you like.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub described: Option<Value>,
    /// Required any.
    pub required_any: Value,
    /// Part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<StalePart>,
    /// Contradicting.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub contradicting: Option<Value>,
    /// Format: `binary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown_type: Option<String>,
    /// Never.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub never: Option<Value>,
    /// Undeclared.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub undeclared: Option<Value>,
}

impl Anything {
    /// Creates an `Anything` from its required fields.
    #[must_use]
    pub fn new(required_any: impl Into<Value>) -> Self {
        Self {
            nothing_said: None,
            described: None,
            required_any: required_any.into(),
            part: None,
            contradicting: None,
            unknown_type: None,
            never: None,
            undeclared: None,
        }
    }
}

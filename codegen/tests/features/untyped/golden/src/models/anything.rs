// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::StalePart;
use crate::runtime::setters;

/// The object `Anything`.
///
/// Schema: `#/components/schemas/Anything`.
///
/// # Example
///
/// ```
/// use untyped::models::Anything;
///
/// let value = Anything::new(serde_json::json!("any value"));
/// ```
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
    /// At least 1. At most 2 characters.
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

    /// Sets [`nothing_said`](Self#structfield.nothing_said).
    #[must_use]
    pub fn nothing_said(mut self, nothing_said: impl Into<Value>) -> Self {
        self.nothing_said = Some(nothing_said.into());
        self
    }

    /// Sets [`described`](Self#structfield.described).
    #[must_use]
    pub fn described(mut self, described: impl Into<Value>) -> Self {
        self.described = Some(described.into());
        self
    }

    /// Sets [`contradicting`](Self#structfield.contradicting).
    #[must_use]
    pub fn contradicting(mut self, contradicting: impl Into<Value>) -> Self {
        self.contradicting = Some(contradicting.into());
        self
    }

    /// Sets [`never`](Self#structfield.never).
    #[must_use]
    pub fn never(mut self, never: impl Into<Value>) -> Self {
        self.never = Some(never.into());
        self
    }

    /// Sets [`undeclared`](Self#structfield.undeclared).
    #[must_use]
    pub fn undeclared(mut self, undeclared: impl Into<Value>) -> Self {
        self.undeclared = Some(undeclared.into());
        self
    }
}

setters! {
    impl Anything {
        fn part(impl Into<Option<StalePart>>);
        fn unknown_type(impl IntoOption<String, M>);
    }
}

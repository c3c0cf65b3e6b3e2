// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The narrower of two scalars.
///
/// Schema: `#/components/schemas/Narrowed`.
///
/// # Example
///
/// ```
/// use all_of::models::Narrowed;
///
/// let value = Narrowed::new();
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Narrowed {
    /// The property `number`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// The property `date`.
    ///
    /// A date, such as `2026-01-31`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

impl Narrowed {
    /// Creates a `Narrowed` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`number`](Self#structfield.number).
    #[must_use]
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets [`date`](Self#structfield.date).
    #[must_use]
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }
}

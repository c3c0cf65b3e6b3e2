// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `Date`.
///
/// Schema: `#/components/schemas/Date`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Date {
    /// A date, such as `2026-01-31`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<crate::runtime::Date>,
    /// Of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Box<Date>>,
}

impl Date {
    /// Creates a `Date` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`of`](Self#structfield.of).
    #[must_use]
    pub fn of(mut self, of: impl Into<Option<Date>>) -> Self {
        self.of = of.into().map(Box::new);
        self
    }
}

setters! {
    impl Date {
        fn day(impl IntoOption<crate::runtime::Date, M>);
    }
}

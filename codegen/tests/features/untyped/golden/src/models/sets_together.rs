// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{SetsElsewhere, SetsInSets, SetsOfAPart, SetsOrMore, SetsOrNot};
use crate::runtime::IntoOption;

/// The object `SetsTogether`.
///
/// Schema: `#/components/schemas/SetsTogether`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetsTogether {
    /// The sets have names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elsewhere: Option<SetsElsewhere>,
    /// Sets of which one is several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_sets: Option<SetsInSets>,
    /// A part says nothing else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_a_part: Option<SetsOfAPart>,
    /// One alternative asks for nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub or_not: Option<SetsOrNot>,
    /// One alternative says more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub or_more: Option<SetsOrMore>,
}

impl SetsTogether {
    /// Creates a `SetsTogether` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`elsewhere`](Self#structfield.elsewhere).
    #[must_use]
    pub fn elsewhere(mut self, elsewhere: impl Into<Option<SetsElsewhere>>) -> Self {
        self.elsewhere = elsewhere.into();
        self
    }

    /// Sets [`in_sets`](Self#structfield.in_sets).
    #[must_use]
    pub fn in_sets(mut self, in_sets: impl Into<Option<SetsInSets>>) -> Self {
        self.in_sets = in_sets.into();
        self
    }

    /// Sets [`of_a_part`](Self#structfield.of_a_part).
    #[must_use]
    pub fn of_a_part(mut self, of_a_part: impl Into<Option<SetsOfAPart>>) -> Self {
        self.of_a_part = of_a_part.into();
        self
    }

    /// Sets [`or_not`](Self#structfield.or_not).
    #[must_use]
    pub fn or_not(mut self, or_not: impl Into<Option<SetsOrNot>>) -> Self {
        self.or_not = or_not.into();
        self
    }

    /// Sets [`or_more`](Self#structfield.or_more).
    #[must_use]
    pub fn or_more<M>(mut self, or_more: impl IntoOption<SetsOrMore, M>) -> Self {
        self.or_more = or_more.into_option();
        self
    }
}

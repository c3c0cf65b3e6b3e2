// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{SetsElsewhere, SetsInSets, SetsOfAPart, SetsOrMore, SetsOrNot};
use crate::runtime::setters;

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
}

setters! {
    impl SetsTogether {
        fn elsewhere(impl Into<Option<SetsElsewhere>>);
        fn in_sets(impl Into<Option<SetsInSets>>);
        fn of_a_part(impl Into<Option<SetsOfAPart>>);
        fn or_not(impl Into<Option<SetsOrNot>>);
        fn or_more(impl IntoOption<SetsOrMore, M>);
    }
}

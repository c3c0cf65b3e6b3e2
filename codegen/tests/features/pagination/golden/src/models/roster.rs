// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, setters};

/// The object `Roster`.
///
/// Schema: `#/components/schemas/Roster`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Roster {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub people: Option<Option<Vec<String>>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub next: Option<Option<String>>,
}

impl Roster {
    /// Creates a `Roster` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`people`](Self#structfield.people).
    #[must_use]
    pub fn people(mut self, people: Vec<String>) -> Self {
        self.people = Some(Some(people));
        self
    }

    /// Sets [`people`](Self#structfield.people) to `null`.
    #[must_use]
    pub fn null_people(mut self) -> Self {
        self.people = Some(None);
        self
    }

    /// Sets [`next`](Self#structfield.next).
    #[must_use]
    pub fn next<M>(mut self, next: impl IntoOption<String, M>) -> Self {
        self.next = next.into_option().map(Some);
        self
    }

    /// Sets [`next`](Self#structfield.next) to `null`.
    #[must_use]
    pub fn null_next(mut self) -> Self {
        self.next = Some(None);
        self
    }
}

setters! {
    impl Roster {
        fn name(impl IntoOption<String, M>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::unsent;

/// The object `Person`.
///
/// Schema: `#/components/schemas/Person`.
///
/// # Example
///
/// ```
/// use access::models::Person;
///
/// let value = Person::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// Surname.
    pub surname: String,
    /// Set by the server; requests don't carry it.
    #[serde(skip_serializing_if = "unsent")]
    pub born: Option<String>,
}

impl Person {
    /// Creates a `Person` from its required fields.
    #[must_use]
    pub fn new(surname: impl Into<String>) -> Self {
        Self {
            surname: surname.into(),
            born: None,
        }
    }
}

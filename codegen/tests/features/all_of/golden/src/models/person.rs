// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{int, setters};

/// An entity with local additions.
///
/// Schema: `#/components/schemas/Person`.
///
/// # Example
///
/// ```
/// use all_of::models::Person;
///
/// let value = Person::new(1, "name@example.com");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// First and last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Remark.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub remark: Option<Value>,
    /// An email address.
    pub email: String,
}

impl Person {
    /// Creates a `Person` from its required fields.
    #[must_use]
    pub fn new(id: i64, email: impl Into<String>) -> Self {
        Self {
            id,
            name: None,
            remark: None,
            email: email.into(),
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
    impl Person {
        fn name(impl IntoOption<String, M>);
    }
}

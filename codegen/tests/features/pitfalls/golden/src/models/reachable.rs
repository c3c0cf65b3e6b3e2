// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{Check, any_of, setters};

/// By one of the two.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`email`](Self::email)
/// - [`phone`](Self::phone)
///
/// Schema: `#/components/schemas/Reachable`.
///
/// # Example
///
/// ```
/// use pitfalls::models::Reachable;
///
/// let value = Reachable::new().email("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reachable {
    /// Email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

impl Reachable {
    /// Creates a `Reachable` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Reachable {
        fn email(impl IntoOption<String, M>);
        fn phone(impl IntoOption<String, M>);
    }
}

impl Check for Reachable {
    fn check(&self) -> Result<(), String> {
        any_of(
            "Reachable",
            &[&[("email", self.email.is_some())], &[("phone", self.phone.is_some())]],
        )
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `Rule`.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`a`](Self::a)
/// - [`b`](Self::b)
///
/// Schema: `#/components/schemas/Rule`.
///
/// # Example
///
/// ```
/// use pitfalls::models::Rule;
///
/// let value = Rule::new().a("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Rule {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl Rule {
    /// Creates a `Rule` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Rule {
        fn a(impl IntoOption<String, M>);
        fn b(impl IntoOption<String, M>);
    }
}

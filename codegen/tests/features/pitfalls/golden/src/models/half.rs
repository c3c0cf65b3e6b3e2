// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Check, one_of, setters};

/// The object `Half`.
///
/// Of these sets of fields, exactly one must be there as a whole:
///
/// - [`a`](Self::a)
/// - [`gone`](Self::gone)
///
/// Schema: `#/components/schemas/Half`.
///
/// # Example
///
/// ```
/// use pitfalls::models::Half;
///
/// let value = Half::new().a("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Half {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// Gone.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub gone: Option<Value>,
}

impl Half {
    /// Creates a `Half` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`gone`](Self#structfield.gone).
    #[must_use]
    pub fn gone(mut self, gone: impl Into<Value>) -> Self {
        self.gone = Some(gone.into());
        self
    }
}

setters! {
    impl Half {
        fn a(impl IntoOption<String, M>);
    }
}

impl Check for Half {
    fn check(&self) -> Result<(), String> {
        one_of("Half", &[&[("a", self.a.is_some())], &[("gone", self.gone.is_some())]])
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::setters;

/// Declares what another part requires.
///
/// Schema: `#/components/schemas/Heir`.
///
/// # Example
///
/// ```
/// use untyped::models::Heir;
///
/// let value = Heir::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Heir {
    /// Name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name.
    #[serde(
        rename = "name",
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub undeclared_name: Option<Value>,
    /// Maker.
    pub maker: String,
}

impl Heir {
    /// Creates a `Heir` from its required fields.
    #[must_use]
    pub fn new(maker: impl Into<String>) -> Self {
        Self {
            name: None,
            undeclared_name: None,
            maker: maker.into(),
        }
    }

    /// Sets [`undeclared_name`](Self#structfield.undeclared_name).
    #[must_use]
    pub fn undeclared_name(mut self, undeclared_name: impl Into<Value>) -> Self {
        self.undeclared_name = Some(undeclared_name.into());
        self
    }
}

setters! {
    impl Heir {
        fn name(impl IntoOption<String, M>);
    }
}

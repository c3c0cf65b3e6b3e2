// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

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
    /// Maker.
    pub maker: String,
}

impl Heir {
    /// Creates a `Heir` from its required fields.
    #[must_use]
    pub fn new(maker: impl Into<String>) -> Self {
        Self {
            name: None,
            maker: maker.into(),
        }
    }
}

setters! {
    impl Heir {
        fn name(impl IntoOption<String, M>);
    }
}

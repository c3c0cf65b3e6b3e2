// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{int, setters};

/// The object `StalePart`.
///
/// Schema: `#/components/schemas/StalePart`.
///
/// # Example
///
/// ```
/// use untyped::models::StalePart;
///
/// let value = StalePart::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StalePart {
    /// Name.
    #[serde(rename = "Name")]
    pub name: String,
    /// Maker.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub maker: Option<Value>,
    /// Size.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Colour.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub colour: Option<Value>,
}

impl StalePart {
    /// Creates a `StalePart` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            maker: None,
            size: None,
            colour: None,
        }
    }

    /// Sets [`maker`](Self#structfield.maker).
    #[must_use]
    pub fn maker(mut self, maker: impl Into<Value>) -> Self {
        self.maker = Some(maker.into());
        self
    }

    /// Sets [`colour`](Self#structfield.colour).
    #[must_use]
    pub fn colour(mut self, colour: impl Into<Value>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

setters! {
    impl StalePart {
        fn size(impl Into<Option<i64>>);
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, setters};

/// The object `Canoe`.
///
/// Schema: `#/components/schemas/Canoe`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Canoe {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The discriminator value by which a union knows it: `canoe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl Canoe {
    /// Creates a `Canoe` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            r#type: Some("canoe".to_owned()),
        }
    }

    /// Sets [`type`](Self#structfield.type).
    #[must_use]
    pub fn r#type<M>(mut self, r#type: impl IntoOption<String, M>) -> Self {
        self.r#type = r#type.into_option();
        self
    }
}

setters! {
    impl Canoe {
        fn name(impl IntoOption<String, M>);
    }
}

impl Default for Canoe {
    fn default() -> Self {
        Self::new()
    }
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `EventHub`.
///
/// Schema: `#/components/schemas/EventHub`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventHub {
    /// The discriminator value by which a union knows it: `#Event.Hub`.
    pub at: String,
    /// Hub.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hub: Option<String>,
}

impl EventHub {
    /// Creates an `EventHub` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            at: "#Event.Hub".to_owned(),
            hub: None,
        }
    }
}

setters! {
    impl EventHub {
        fn hub(impl IntoOption<String, M>);
    }
}

impl Default for EventHub {
    fn default() -> Self {
        Self::new()
    }
}

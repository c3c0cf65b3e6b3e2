// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{open_enum, setters};

/// The object `Started`.
///
/// Schema: `#/components/schemas/Started`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Started, StartedEvent};
///
/// let value = Started::new(StartedEvent::Started);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Started {
    /// Event.
    pub event: StartedEvent,
    /// At.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

impl Started {
    /// Creates a `Started` from its required fields.
    #[must_use]
    pub fn new(event: impl Into<StartedEvent>) -> Self {
        Self {
            event: event.into(),
            at: None,
        }
    }
}

setters! {
    impl Started {
        fn at(impl IntoOption<String, M>);
    }
}

open_enum! {
    /// The values of `Started event`.
    ///
    /// Schema: `#/components/schemas/Started/properties/event`.
    pub enum StartedEvent {
        Started = "started",
        Resumed = "resumed",
    }
    else UnknownValue
}

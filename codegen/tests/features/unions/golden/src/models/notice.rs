// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{open_enum, open_integer_enum, setters};

/// Told apart by nothing but what some members always are, so that there is no need to.
///
/// Schema: `#/components/schemas/Notice`.
///
/// # Example
///
/// ```
/// use unions::models::{Notice, NoticeEvent};
///
/// let value = Notice::new(NoticeEvent::PetCame, "text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Notice {
    /// Event.
    pub event: NoticeEvent,
    /// Level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<NoticeLevel>,
    /// Pet.
    pub pet: String,
}

impl Notice {
    /// Creates a `Notice` from its required fields.
    #[must_use]
    pub fn new(event: impl Into<NoticeEvent>, pet: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            level: None,
            pet: pet.into(),
        }
    }
}

setters! {
    impl Notice {
        fn level(impl IntoOption<NoticeLevel, M>);
    }
}

open_enum! {
    /// The values of `Notice event`.
    ///
    /// Schema: `#/components/schemas/Notice`.
    pub enum NoticeEvent {
        /// A pet came.
        ///
        /// `pet.came`
        PetCame = "pet.came",
        /// A pet left for good.
        ///
        /// `pet.left`
        PetLeft = "pet.left",
    }
    else UnknownValue
}

open_integer_enum! {
    /// The values of `Notice level`.
    ///
    /// Schema: `#/components/schemas/Notice`.
    pub enum NoticeLevel {
        N1 = 1,
        N2 = 2,
    }
    else UnknownValue
}

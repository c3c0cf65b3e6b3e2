// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Enums API: what requests carry and responses bring.
//!
//! Required fields are arguments of `new`, the others have a method each that sets them, to a
//! value or to an `Option` of one; to that of a list or a map, assign the field. What only
//! responses bring has no such methods: its fields are assigned. An optional field that is
//! `None` is left out of the JSON. Fields that a response has and a model doesn't know are
//! ignored. Models that no fraction can be in are `Eq` and `Hash`.
//!
//! An enum of listed texts or integers holds any other too, as it came.
//!
//! ```
//! use enums::models::Action;
//!
//! assert_eq!(Action::from(1), Action::BlockMessage);
//! ```

mod action;
mod colour;
mod event;
mod large;
mod letters;
mod mixed;
mod platform;
mod quoted;
mod size;
mod status;
mod tier;

pub use action::Action;
pub use colour::Colour;
pub use event::{
    Event, EventAmount, EventAnswer, EventBit, EventBits, EventGrade, EventMood,
    EventOrder, EventOrderValue, EventSaid, EventSaidValue, EventShape, EventShapeObject,
    EventShapeValue, EventTwice, EventUnit,
};
pub use large::Large;
pub use letters::Letters;
pub use mixed::Mixed;
pub use platform::Platform;
pub use quoted::{Quoted, QuotedLevel, QuotedVersion};
pub use size::Size;
pub use status::Status;
pub use tier::Tier;

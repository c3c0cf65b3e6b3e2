// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Newtypes API: what requests carry and responses bring.
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
//! use newtypes::models::Colour;
//!
//! assert_eq!(Colour::from("red"), Colour::Red);
//! assert_eq!(Colour::from("other").as_str(), "other");
//! ```

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

mod agent_id;
mod colour;
mod created;
mod former_id;
mod maybe_id;
mod visitor;
mod visitor_id;

pub use agent_id::AgentId;
pub use colour::Colour;
pub use created::Created;
pub use former_id::FormerId;
pub use maybe_id::MaybeId;
pub use visitor::{Visitor, VisitorEither};
#[doc(alias = "VisitorKey")]
pub use visitor_id::VisitorId;

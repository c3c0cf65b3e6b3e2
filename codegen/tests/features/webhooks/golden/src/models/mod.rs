// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Webhooks API: what requests carry and responses bring.
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
//! use webhooks::models::PetAddedEvent;
//!
//! assert_eq!(PetAddedEvent::from("added"), PetAddedEvent::Added);
//! assert_eq!(PetAddedEvent::from("other").as_str(), "other");
//! ```

mod base;
mod found;
mod job;
mod pet;
mod pet_added;
mod pet_gone_payload;
mod webhook;

pub use base::Base;
pub use found::Found;
pub use job::Job;
pub use pet::Pet;
pub use pet_added::{PetAdded, PetAddedEvent};
pub use pet_gone_payload::PetGonePayload;
pub use webhook::Webhook;

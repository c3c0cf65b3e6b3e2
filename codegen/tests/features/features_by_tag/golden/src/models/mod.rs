// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Features by tag API: what requests carry and responses bring.
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
//! use features_by_tag::models::Severity;
//!
//! assert_eq!(Severity::from("low"), Severity::Low);
//! assert_eq!(Severity::from("other").as_str(), "other");
//! ```
//!
//! A model is there if one of the features is on that it is needed for; with `full`, all are.

#[cfg(feature = "owners")]
mod address;
#[cfg(feature = "owners")]
mod conflict;
mod found;
#[cfg(feature = "owners")]
mod later;
#[cfg(feature = "owners")]
mod owner;
#[cfg(any(feature = "lost-pets", feature = "owners"))]
mod pet;
#[cfg(feature = "owners")]
mod phone_kind;
mod place;
mod problem;
#[cfg(feature = "full")]
mod register;
mod severity;

#[cfg(feature = "owners")]
pub use address::Address;
#[cfg(feature = "owners")]
pub use conflict::Conflict;
pub use found::Found;
#[cfg(feature = "owners")]
pub use later::Later;
#[cfg(feature = "owners")]
pub use owner::Owner;
#[cfg(any(feature = "lost-pets", feature = "owners"))]
pub use pet::{Pet, PetKind};
#[cfg(feature = "owners")]
pub use phone_kind::PhoneKind;
pub use place::Place;
pub use problem::Problem;
#[cfg(feature = "full")]
pub use register::Register;
pub use severity::Severity;

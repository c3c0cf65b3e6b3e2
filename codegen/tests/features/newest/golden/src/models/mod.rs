// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Newest API: what requests carry and responses bring.
//!
//! Required fields are arguments of `new`, the others have a method each that sets them, to a
//! value or to an `Option` of one; to that of a list or a map, assign the field. What only
//! responses bring has no such methods: its fields are assigned. An optional field that is
//! `None` is left out of the JSON. Fields that a response has and a model doesn't know are
//! ignored. Models that no fraction can be in are `Eq` and `Hash`.

mod filter;
mod pet;

pub use filter::Filter;
pub use pet::Pet;

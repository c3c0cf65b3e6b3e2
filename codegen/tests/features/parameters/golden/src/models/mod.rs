// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Parameters API: what requests carry and responses bring.
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
//! use parameters::models::Kind;
//!
//! assert_eq!(Kind::from("dog"), Kind::Dog);
//! assert_eq!(Kind::from("other").as_str(), "other");
//! ```

mod colour;
mod filter;
mod kind;
mod optional_ones_either;
mod optional_ones_mixed;
mod owner;
mod share;

pub use colour::Colour;
pub use filter::{Filter, FilterSize};
pub use kind::Kind;
pub use optional_ones_either::OptionalOnesEither;
pub use optional_ones_mixed::OptionalOnesMixed;
pub use owner::Owner;
pub use share::Share;

// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Null API: what requests carry and responses bring.
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
//! use null::models::ChangeColour;
//!
//! assert_eq!(ChangeColour::from("red"), ChangeColour::Red);
//! assert_eq!(ChangeColour::from("other").as_str(), "other");
//! ```

mod address;
mod answered;
mod change;
mod place;
mod profile;

pub use address::Address;
pub use answered::Answered;
pub use change::{Change, ChangeColour, ChangeContact, ChangeEither};
pub use place::Place;
pub use profile::Profile;

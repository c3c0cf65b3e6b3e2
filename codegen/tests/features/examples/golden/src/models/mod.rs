// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Examples API: what requests carry and responses bring.
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
//! use examples::models::Colour;
//!
//! assert_eq!(Colour::from("red"), Colour::Red);
//! assert_eq!(Colour::from("other").as_str(), "other");
//! ```

mod colour;
mod envelope;
mod loose;
mod order;
mod parts;
mod receipt;
mod shape;
mod whole;
mod wrong;

pub use colour::Colour;
pub use envelope::Envelope;
pub use loose::Loose;
pub use order::Order;
pub use parts::{Parts, PartsHow};
pub use receipt::Receipt;
pub use shape::Shape;
pub use whole::Whole;
pub use wrong::Wrong;

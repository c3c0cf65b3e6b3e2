// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Responses API: what requests carry and responses bring.
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
//! use responses::models::State;
//!
//! assert_eq!(State::from("waiting"), State::Waiting);
//! assert_eq!(State::from("other").as_str(), "other");
//! ```

mod job;
mod problem;
mod progress;
mod receipt;
mod state;

pub use job::Job;
pub use problem::Problem;
pub use progress::Progress;
pub use receipt::Receipt;
pub use state::State;

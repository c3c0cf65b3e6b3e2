// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Newer API: what requests carry and responses bring.
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
//! use newer::models::Stage;
//!
//! assert_eq!(Stage::from(1), Stage::Begun);
//! ```

mod amount;
mod bank;
mod event;
mod identified;
mod inner;
mod noted;
mod open;
mod paid;
mod part;
mod place;
mod sent;
mod stage;
mod stop;
mod taken;

pub use amount::Amount;
pub use bank::Bank;
pub use event::{Event, EventAmount, EventPairItem};
pub use identified::Identified;
pub use inner::Inner;
pub use noted::Noted;
pub use open::{Open, OpenEitherItem};
pub use paid::{Paid, PaidAt, PaidPlace};
pub use part::Part;
pub use place::Place;
pub use sent::{Sent, SentNamedValue, SentOne, SentStopsItem};
pub use stage::Stage;
pub use stop::Stop;
pub use taken::Taken;

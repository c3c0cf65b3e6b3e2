// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Integers API: what requests carry and responses bring.
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
//! use integers::models::Level;
//!
//! assert_eq!(Level::from(1), Level::N1);
//! ```

mod first;
mod given;
mod level;
mod numbers;
mod places;
mod second;

pub use first::First;
pub use given::Given;
pub use level::Level;
pub use numbers::{
    Numbers, NumbersAnyOf, NumbersLimited, NumbersListItem, NumbersNested, NumbersOneOf,
    NumbersTextToo, NumbersTypes, NumbersWholeOrPart, NumbersWholeOrPartPart,
    NumbersWholeOrPartWhole,
};
pub use places::{
    Places, PlacesCounted, PlacesEither, PlacesMixed, PlacesOneOrMany, PlacesTold,
};
pub use second::Second;

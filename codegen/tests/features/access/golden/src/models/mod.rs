// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Access API: what requests carry and responses bring.
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
//! use access::models::ReportLevel;
//!
//! assert_eq!(ReportLevel::from("low"), ReportLevel::Low);
//! assert_eq!(ReportLevel::from("other").as_str(), "other");
//! ```

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

mod account;
mod address;
mod cat;
mod dog;
mod old;
mod old_colour;
mod old_union;
mod person;
mod profile;
mod report;
mod settings;
mod user;

pub use account::{Account, AccountOwner, AccountPet};
pub use address::Address;
pub use cat::Cat;
pub use dog::Dog;
pub use old::Old;
pub use old_colour::OldColour;
pub use old_union::OldUnion;
pub use person::Person;
pub use profile::Profile;
pub use report::{Report, ReportLevel, ReportPlace};
pub use settings::Settings;
pub use user::User;

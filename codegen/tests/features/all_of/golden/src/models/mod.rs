// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the All of API: what requests carry and responses bring.
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
//! use all_of::models::Level;
//!
//! assert_eq!(Level::from("low"), Level::Low);
//! assert_eq!(Level::from("other").as_str(), "other");
//! ```

mod bakery;
mod either_way;
mod employee;
mod entity;
mod holder;
mod level;
mod narrowed;
mod open;
mod person;
mod shop;
mod strict;
mod tagged;

pub use bakery::Bakery;
pub use either_way::{EitherWay, EitherWayByMail, EitherWayByPhone};
pub use employee::Employee;
pub use entity::Entity;
pub use holder::{Holder, HolderInline};
pub use level::Level;
pub use narrowed::Narrowed;
pub use open::Open;
pub use person::Person;
pub use shop::{Shop, ShopContact};
pub use strict::Strict;
pub use tagged::{Tagged, TaggedPlace, TaggedTag};

// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Compositions API: what requests carry and responses bring.
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
//! use compositions::models::ListedString;
//!
//! assert_eq!(ListedString::from("low"), ListedString::Low);
//! assert_eq!(ListedString::from("other").as_str(), "other");
//! ```

mod all;
mod beside_types;
mod both_keywords;
mod common;
mod in_one_another;
mod list_or_object;
mod listed;
mod lists;
mod maps;
mod members;
mod no_object;
mod numbers;
mod objects;
mod or_null;
mod p;
mod q;
mod required;
mod some_listed;
mod stated;
mod text_or_p;
mod three;

pub use all::All;
pub use beside_types::BesideTypes;
pub use both_keywords::BothKeywords;
pub use common::{Common, CommonPQ};
pub use in_one_another::InOneAnother;
pub use list_or_object::ListOrObject;
pub use listed::{Listed, ListedString};
pub use lists::Lists;
pub use maps::Maps;
pub use members::{Members, MembersP};
pub use no_object::NoObject;
pub use numbers::Numbers;
pub use objects::{Objects, ObjectsPR, ObjectsQR};
pub use or_null::OrNull;
pub use p::P;
pub use q::Q;
pub use required::{Required, RequiredP};
pub use some_listed::{SomeListed, SomeListedStringSubset};
pub use stated::Stated;
pub use text_or_p::TextOrP;
pub use three::Three;

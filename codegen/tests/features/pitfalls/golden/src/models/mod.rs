// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Pitfalls API: what requests carry and responses bring.
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
//! use pitfalls::models::OwnerWrongValue;
//!
//! assert_eq!(OwnerWrongValue::from("a"), OwnerWrongValue::A);
//! assert_eq!(OwnerWrongValue::from("other").as_str(), "other");
//! ```

mod a;
mod b;
mod base;
mod cat;
mod endless;
mod folder;
mod free;
mod half;
mod holder;
mod moment;
mod owner;
mod pet;
mod reachable;
mod refusal;
mod rule;
mod shelf;
mod u;
mod unseen;

pub use a::A;
pub use b::B;
pub use base::Base;
pub use cat::Cat;
pub use endless::Endless;
pub use folder::Folder;
pub use free::Free;
pub use half::Half;
pub use holder::{Holder, HolderWhat};
pub use moment::Moment;
pub use owner::{
    Owner, OwnerEither, OwnerLists, OwnerListsObjectListItem,
    OwnerListsObjectListItemValue, OwnerLogin, OwnerLoginPassword, OwnerNever,
    OwnerNeverObject, OwnerWrong, OwnerWrongValue,
};
pub use pet::{Pet, PetBase};
pub use reachable::Reachable;
pub use refusal::Refusal;
pub use rule::Rule;
pub use shelf::Shelf;
pub use u::U;
pub use unseen::{Unseen, UnseenValue};

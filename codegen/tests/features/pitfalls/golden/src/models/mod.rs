// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Pitfalls API: what requests carry and answers bring.
//!
//! Required fields are arguments of `new`, the others have a method each that sets them. An
//! optional field that is `None` is left out of the JSON. Fields that an answer has and a model
//! doesn't know are ignored.

mod a;
mod b;
mod cat;
mod holder;
mod owner;
mod pet;
mod rule;
mod u;

pub use a::A;
pub use b::B;
pub use cat::Cat;
pub use holder::{Holder, HolderWhat};
pub use owner::{
    Owner, OwnerEither, OwnerLists, OwnerListsObjectListItem,
    OwnerListsObjectListItemValue, OwnerLogin, OwnerLoginPassword,
};
pub use pet::{Pet, PetBase};
pub use rule::Rule;
pub use u::U;

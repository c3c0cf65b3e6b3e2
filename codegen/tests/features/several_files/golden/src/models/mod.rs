// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Several files API: what requests carry and responses bring.
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
//! use several_files::models::Size;
//!
//! assert_eq!(Size::from("small"), Size::Small);
//! assert_eq!(Size::from("other").as_str(), "other");
//! ```

mod address;
mod address_2;
mod animal;
mod cat;
mod dog;
mod failed;
mod owner;
mod pet;
mod size;

pub use address::Address;
pub use address_2::Address2;
pub use animal::Animal;
pub use cat::Cat;
pub use dog::Dog;
pub use failed::Failed;
pub use owner::Owner;
pub use pet::Pet;
pub use size::Size;

// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The operations of the Scopes API as types.
//!
//! They tell one [`Call`](crate::Call) from another; the methods that make calls are those of
//! [`Client`](crate::Client).
//!
//! There is a module for each tag of the API's document, and a feature that it is behind.

#[cfg(feature = "untagged")]
pub mod untagged;

#[cfg(feature = "untagged")]
#[doc(hidden)]
pub use untagged::{AddPet, ListPets, RemovePets};

// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The operations of the Features by tag API as types.
//!
//! They tell one [`Call`](crate::Call) from another; the methods that make calls are those of
//! [`Client`](crate::Client).
//!
//! There is a module for each tag of the API's document, and a feature that it is behind.

#[cfg(feature = "full-operations")]
pub mod full;
#[cfg(feature = "http-operations")]
pub mod http;
#[cfg(feature = "lost-pets")]
pub mod lost_pets;
#[cfg(feature = "owners")]
pub mod owners;
#[cfg(feature = "untagged")]
pub mod untagged;

#[cfg(feature = "full-operations")]
#[doc(hidden)]
pub use full::GetFull;
#[cfg(feature = "http-operations")]
#[doc(hidden)]
pub use http::PutPhoto;
#[cfg(feature = "lost-pets")]
#[doc(hidden)]
pub use lost_pets::ListLostPets;
#[cfg(feature = "owners")]
#[doc(hidden)]
pub use owners::{AddOwner, FindPhones, FindPhonesOutput};
#[cfg(feature = "untagged")]
#[doc(hidden)]
pub use untagged::GetHealth;

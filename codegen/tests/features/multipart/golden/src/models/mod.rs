// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Multipart API: what requests carry and responses bring.
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
//! use multipart::models::AddLetterRequestKind;
//!
//! assert_eq!(AddLetterRequestKind::from("card"), AddLetterRequestKind::Card);
//! assert_eq!(AddLetterRequestKind::from("other").as_str(), "other");
//! ```

mod add_import_request;
mod add_letter_request;
mod add_photo_request;
mod add_scan_request;
mod album;
mod cover;
mod place;
mod put_album_request;
mod send_message_request;
mod sizes;

pub use add_import_request::AddImportRequest;
pub use add_letter_request::{AddLetterRequest, AddLetterRequestKind};
pub use add_photo_request::AddPhotoRequest;
pub use add_scan_request::AddScanRequest;
pub use album::Album;
pub use cover::Cover;
pub use place::Place;
pub use put_album_request::PutAlbumRequest;
pub use send_message_request::SendMessageRequest;
pub use sizes::Sizes;

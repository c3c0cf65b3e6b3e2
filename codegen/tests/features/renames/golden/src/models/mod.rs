// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Renames API: what requests carry and responses bring.
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
//! use renames::models::Colour;
//!
//! assert_eq!(Colour::from("dark-red"), Colour::Wine);
//! assert_eq!(Colour::from("other").as_str(), "other");
//! ```

mod answer;
mod colour;
mod former;
mod left;
mod note;
mod right;
mod vnd_note_thing;

pub use answer::Answer;
pub use colour::Colour;
pub use former::OldNote;
pub use left::Right;
pub use note::{Memo, NoteSize, NoteState, Writer};
pub use right::Left;
pub use vnd_note_thing::NoteThing;

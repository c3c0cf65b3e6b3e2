// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Collections API: what requests carry and responses bring.
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
//! use collections::models::ListsColoursItem;
//!
//! assert_eq!(ListsColoursItem::from("red"), ListsColoursItem::Red);
//! assert_eq!(ListsColoursItem::from("other").as_str(), "other");
//! ```

mod bag;
mod closed;
mod item;
mod labelled;
mod lists;
mod maps;
mod nothing;
mod open_to_anything;
mod open_to_counts;
mod open_to_items;
mod open_to_text;
mod unstated;

pub use bag::Bag;
pub use closed::Closed;
pub use item::Item;
pub use labelled::Labelled;
pub use lists::{Lists, ListsColoursItem, ListsPointsItem};
pub use maps::{Maps, MapsPointsValue};
pub use nothing::Nothing;
pub use open_to_anything::OpenToAnything;
pub use open_to_counts::OpenToCounts;
pub use open_to_items::OpenToItems;
pub use open_to_text::OpenToText;
pub use unstated::Unstated;

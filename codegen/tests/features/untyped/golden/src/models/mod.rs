// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Untyped API: what requests carry and responses bring.
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
//! use untyped::models::ByKeywordsListed;
//!
//! assert_eq!(ByKeywordsListed::from("a"), ByKeywordsListed::A);
//! assert_eq!(ByKeywordsListed::from("other").as_str(), "other");
//! ```

mod anything;
mod by_examples;
mod by_keywords;
mod heir;
mod identified;
mod nominal;
mod one_of_sets;
mod promised;
mod sets_elsewhere;
mod sets_in_sets;
mod sets_of_a_part;
mod sets_or_more;
mod sets_or_not;
mod sets_together;
mod stale;
mod stale_part;

pub use anything::Anything;
pub use by_examples::ByExamples;
pub use by_keywords::{ByKeywords, ByKeywordsListed, ByKeywordsObject};
pub use heir::Heir;
pub use identified::Identified;
pub use nominal::Nominal;
pub use one_of_sets::OneOfSets;
pub use promised::Promised;
pub use sets_elsewhere::SetsElsewhere;
pub use sets_in_sets::SetsInSets;
pub use sets_of_a_part::SetsOfAPart;
pub use sets_or_more::{
    SetsOrMore, SetsOrMoreCombined, SetsOrMoreObject, SetsOrMoreValue,
};
pub use sets_or_not::SetsOrNot;
pub use sets_together::SetsTogether;
pub use stale::Stale;
pub use stale_part::StalePart;

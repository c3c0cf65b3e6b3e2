// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Recursion API: what requests carry and responses bring.
//!
//! Required fields are arguments of `new`, the others have a method each that sets them, to a
//! value or to an `Option` of one; to that of a list or a map, assign the field. What only
//! responses bring has no such methods: its fields are assigned. An optional field that is
//! `None` is left out of the JSON. Fields that a response has and a model doesn't know are
//! ignored. Models that no fraction can be in are `Eq` and `Hash`.

mod all_of_itself;
mod child;
mod company;
mod endless;
mod expression;
mod inline;
mod leaf;
mod node;
mod open;
mod sum;
mod tree;
mod worker;

pub use all_of_itself::AllOfItself;
pub use child::Child;
pub use company::Company;
pub use endless::Endless;
pub use expression::Expression;
pub use inline::{Inline, InlineInner};
pub use leaf::Leaf;
pub use node::Node;
pub use open::Open;
pub use sum::Sum;
pub use tree::Tree;
pub use worker::Worker;

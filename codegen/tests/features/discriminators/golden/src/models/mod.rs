// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Discriminators API: what requests carry and answers bring.
//!
//! Required fields are arguments of `new`, the others have a method each that sets them. An
//! optional field that is `None` is left out of the JSON. Fields that an answer has and a model
//! doesn't know are ignored.

mod animal;
mod boat;
mod car;
mod cat;
mod circle;
mod dog;
mod group;
mod husky;
mod inline;
mod liquid;
mod mapped;
mod shape;
mod sloppy;
mod square;
mod untagged;
mod vehicle;
mod vehicle_kind;
mod zoo;

pub use animal::{Animal, AnimalBase};
pub use boat::Boat;
pub use car::Car;
pub use cat::Cat;
pub use circle::Circle;
pub use dog::Dog;
pub use group::Group;
pub use husky::Husky;
pub use inline::{Inline, InlineImage, InlineText};
pub use liquid::{Liquid, LiquidCold, LiquidColdKind, LiquidHot, LiquidHotKind};
pub use mapped::Mapped;
pub use shape::Shape;
pub use sloppy::Sloppy;
pub use square::Square;
pub use untagged::Untagged;
pub use vehicle::Vehicle;
pub use vehicle_kind::VehicleKind;
pub use zoo::Zoo;

// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Unions API: what requests carry and responses bring.
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
//! use unions::models::ColouredWarmColour;
//!
//! assert_eq!(ColouredWarmColour::from("red"), ColouredWarmColour::Red);
//! assert_eq!(ColouredWarmColour::from("other").as_str(), "other");
//! ```

mod around;
mod cat;
mod coloured;
mod dog;
mod fraction;
mod inside;
mod level;
mod lever;
mod lists;
mod nested;
mod notice;
mod open_to;
mod outcome;
mod overlapping;
mod owner;
mod parcel;
mod payment;
mod pet;
mod plain;
mod puppy;
mod reply;
mod robot;
mod step;
mod token;
mod value;

pub use around::Around;
pub use cat::Cat;
pub use coloured::{
    Coloured, ColouredCold, ColouredColdColour, ColouredWarm, ColouredWarmColour,
};
pub use dog::Dog;
pub use fraction::Fraction;
pub use inside::{
    Inside, InsideLeft, InsideLeftM, InsideListed, InsideListedListItem, InsideOthers,
    InsideOthersListItem, InsideRight, InsideRightM, InsideSorted, InsideSortedM,
};
pub use level::Level;
pub use lever::{Lever, LeverInteger, LeverString};
pub use lists::Lists;
pub use nested::Nested;
pub use notice::{Notice, NoticeEvent, NoticeLevel};
pub use open_to::{OpenTo, OpenToCounts, OpenToWords};
pub use outcome::{Outcome, OutcomeAllWentWell, OutcomeFailure};
pub use overlapping::{Overlapping, OverlappingLarge, OverlappingSmall};
pub use owner::{
    Owner, OwnerAutoOrNumber, OwnerAutoOrNumberAuto, OwnerByKey, OwnerId, OwnerMaybe,
    OwnerMaybeRobot, OwnerOneIsNullable, OwnerOneOrMany,
};
pub use parcel::{Parcel, ParcelBox, ParcelLetter, ParcelLetterTo};
pub use payment::{Payment, PaymentBankTransfer, PaymentCard};
pub use pet::Pet;
pub use plain::{Plain, PlainLeft, PlainRight};
pub use puppy::Puppy;
pub use reply::{Reply, ReplyDone, ReplyRefused};
pub use robot::Robot;
pub use step::{Step, StepCombined, StepCombinedCode, StepRun, StepWalk};
pub use token::Token;
pub use value::{ValueKey, ValueSchema};

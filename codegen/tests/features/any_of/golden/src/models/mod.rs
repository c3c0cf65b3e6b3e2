// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Any of API: what requests carry and responses bring.
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
//! use any_of::models::ByKindKind;
//!
//! assert_eq!(ByKindKind::from("cat"), ByKindKind::Cat);
//! assert_eq!(ByKindKind::from("other").as_str(), "other");
//! ```

mod all;
mod bare;
mod both;
mod branch;
mod by_age;
mod by_kind;
mod children;
mod closed;
mod contradicting;
mod differing;
mod either;
mod free;
mod growing;
mod inside;
mod inside_lists;
mod leaf;
mod letter;
mod lists;
mod loose_or_strict;
mod maps;
mod mixed;
mod nested;
mod note;
mod nulls;
mod of_two;
mod one;
mod open;
mod opposed;
mod optional_tags;
mod paper;
mod post_it_request;
mod put_together;
mod same_names;
mod tagged;
mod tree;

pub use all::All;
pub use bare::{Bare, BareObject};
pub use both::{Both, BothByAge, BothByKind, BothCombined};
pub use branch::Branch;
pub use by_age::ByAge;
pub use by_kind::{ByKind, ByKindKind};
pub use children::Children;
pub use closed::{Closed, ClosedJustThis, ClosedMore};
pub use contradicting::{
    Contradicting, ContradictingCombined, ContradictingCombinedValue,
    ContradictingCounted, ContradictingTold,
};
pub use differing::{
    Differing, DifferingCombined, DifferingCombinedInner, DifferingCombinedInnerCombined,
    DifferingCombinedList, DifferingCombinedValue, DifferingNamed, DifferingNamedInner,
    DifferingNumbered, DifferingNumberedInner,
};
pub use either::{Either, EitherCombined};
pub use free::{Free, FreeObject};
pub use growing::{Growing, GrowingLong, GrowingShort};
pub use inside::{
    Inside, InsideCombined, InsideCombinedM, InsideCombinedMCombined,
    InsideCombinedMCombinedDeep, InsideCombinedMCombinedDeepCombined, InsideLeft,
    InsideLeftM, InsideLeftMDeep, InsideRight, InsideRightM, InsideRightMDeep,
};
pub use inside_lists::{
    InsideLists, InsideListsCombined, InsideListsCombinedList,
    InsideListsCombinedListCombinedItem, InsideListsCombinedListCombinedItemCombined,
    InsideListsCombinedMap, InsideListsCombinedMapCombinedMember,
    InsideListsCombinedMapCombinedMemberCombined, InsideListsLeft,
    InsideListsLeftListItem, InsideListsLeftMapValue, InsideListsRight,
    InsideListsRightListItem, InsideListsRightMapValue,
};
pub use leaf::Leaf;
pub use letter::Letter;
pub use lists::Lists;
pub use loose_or_strict::{LooseOrStrict, LooseOrStrictLoose, LooseOrStrictStrict};
pub use maps::{
    Maps, MapsCombinedMember, MapsCombinedMemberCombinedItem,
    MapsCombinedMemberCombinedItemCombined, MapsObjectValueItem, MapsObjectValueItemValue,
};
pub use mixed::{Mixed, MixedCombined};
pub use nested::{Nested, NestedCombined, NestedSize};
pub use note::Note;
pub use nulls::{Nulls, NullsObject};
pub use of_two::{
    OfTwo, OfTwoByAgeLeft, OfTwoByAgeRight, OfTwoByKindLeft, OfTwoByKindRight,
    OfTwoCombined,
};
pub use one::One;
pub use open::{Open, OpenCombined, OpenDropping, OpenKeeping};
pub use opposed::{
    Opposed, OpposedCombined, OpposedCombinedV, OpposedNumbered, OpposedWorded,
};
pub use optional_tags::{
    OptionalTags, OptionalTagsCombined, OptionalTagsCombinedKind, OptionalTagsCrab,
    OptionalTagsFish,
};
pub use paper::{Paper, PaperBase};
pub use post_it_request::{PostItRequest, PostItRequestCombined};
pub use put_together::{
    PutTogether, PutTogetherByAge, PutTogetherByKind, PutTogetherCombined,
};
pub use same_names::{SameNames, SameNamesFirst, SameNamesSecond};
pub use tagged::{Tagged, TaggedCall, TaggedMail};
pub use tree::{Tree, TreeCombined};

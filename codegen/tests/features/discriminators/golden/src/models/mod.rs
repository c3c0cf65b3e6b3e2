// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Discriminators API: what requests carry and responses bring.
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
//! use discriminators::models::LiquidHotKind;
//!
//! assert_eq!(LiquidHotKind::from("tea"), LiquidHotKind::Tea);
//! assert_eq!(LiquidHotKind::from("other").as_str(), "other");
//! ```

mod account;
mod animal;
mod annotated;
mod any_of_these;
mod aquatic;
mod boat;
mod burning;
mod canoe;
mod car;
mod cat;
mod circle;
mod coal_engine;
mod coupon;
mod crab;
mod crate_;
mod dog;
mod dotted;
mod dry;
mod either;
mod electric;
mod ended;
mod engine;
mod event_hub;
mod filed;
mod first;
mod fish;
mod fresh;
mod frozen;
mod get_records_item;
mod get_records_response;
mod group;
mod husky;
mod inline;
mod letter;
mod liquid;
mod lone;
mod mapped;
mod memo;
mod meta;
mod note;
mod numbered;
mod paper;
mod parcel;
mod pathless;
mod post_record_request;
mod raft;
mod second;
mod shape;
mod sharing;
mod sloppy;
mod source;
mod square;
mod started;
mod stock;
mod task;
mod team_account;
mod ticket;
mod unsaid;
mod untagged;
mod user_account;
mod vehicle;
mod vehicle_kind;
mod vessel;
mod wired;
mod wireless;
mod zoo;

pub use account::Account;
pub use animal::{Animal, AnimalBase};
pub use annotated::Annotated;
pub use any_of_these::AnyOfThese;
pub use aquatic::Aquatic;
pub use boat::Boat;
pub use burning::{Burning, BurningBase};
pub use canoe::Canoe;
pub use car::Car;
pub use cat::Cat;
pub use circle::Circle;
pub use coal_engine::CoalEngine;
pub use coupon::Coupon;
pub use crab::Crab;
pub use crate_::Crate;
pub use dog::{Dog, DogBase};
pub use dotted::{Dotted, DottedHigh, DottedWide};
pub use dry::Dry;
pub use either::Either;
pub use electric::Electric;
pub use ended::Ended;
pub use engine::{Engine, EngineBase};
pub use event_hub::EventHub;
pub use filed::Filed;
pub use first::First;
pub use fish::Fish;
pub use fresh::Fresh;
pub use frozen::Frozen;
pub use get_records_item::GetRecordsItem;
pub use get_records_response::GetRecordsResponseItem;
pub use group::Group;
pub use husky::Husky;
pub use inline::{Inline, InlineImage, InlineText};
pub use letter::Letter;
pub use liquid::{Liquid, LiquidCold, LiquidColdKind, LiquidHot, LiquidHotKind};
pub use lone::{Lone, LoneBase};
pub use mapped::Mapped;
pub use memo::Memo;
pub use meta::Meta;
pub use note::Note;
pub use numbered::Numbered;
pub use paper::{Paper, PaperBase};
pub use parcel::{Parcel, ParcelBase};
pub use pathless::Pathless;
pub use post_record_request::{
    PostRecordRequest, PostRecordRequestGetRecordsItem,
    PostRecordRequestGetRecordsItemValue,
};
pub use raft::Raft;
pub use second::Second;
pub use shape::Shape;
pub use sharing::{
    Sharing, SharingBike, SharingBus, SharingBusKind, SharingVan, SharingVanKind,
};
pub use sloppy::Sloppy;
pub use source::{Source, SourceBase};
pub use square::Square;
pub use started::{Started, StartedEvent};
pub use stock::Stock;
pub use task::Task;
pub use team_account::TeamAccount;
pub use ticket::{Ticket, TicketBase};
pub use unsaid::Unsaid;
pub use untagged::Untagged;
pub use user_account::UserAccount;
pub use vehicle::Vehicle;
pub use vehicle_kind::VehicleKind;
pub use vessel::Vessel;
pub use wired::Wired;
pub use wireless::Wireless;
pub use zoo::Zoo;

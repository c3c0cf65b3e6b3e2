// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use discriminators::models;

#[test]
fn circle_round_trips() {
    let example = r#"{"kind":"text","radius":1.5}"#;
    support::assert_round_trip::<models::Circle>(example);
}

#[test]
fn square_round_trips() {
    let example = r#"{"kind":"box","side":1.5}"#;
    support::assert_round_trip::<models::Square>(example);
}

#[test]
fn group_round_trips() {
    let example = r#"{"kind":"Group","shapes":[{"kind":"Circle","radius":1.5}]}"#;
    support::assert_round_trip::<models::Group>(example);
}

#[test]
fn mapped_round_trips() {
    let example = r#"{"kind":"circle","radius":1.5}"#;
    support::assert_round_trip::<models::Mapped>(example);
}

#[test]
fn filed_round_trips() {
    let example = r#"{"kind":"circle","radius":1.5}"#;
    support::assert_round_trip::<models::Filed>(example);
}

#[test]
fn dotted_round_trips() {
    let example = r#"{"meta":{},"wide":"text"}"#;
    support::assert_round_trip::<models::Dotted>(example);
}

#[test]
fn meta_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Meta>(example);
}

#[test]
fn pathless_round_trips() {
    let example = r#"{"length":1}"#;
    support::assert_round_trip::<models::Pathless>(example);
}

#[test]
fn wired_round_trips() {
    let example = r#"{"length":1}"#;
    support::assert_round_trip::<models::Wired>(example);
}

#[test]
fn wireless_round_trips() {
    let example = r#"{"band":"text"}"#;
    support::assert_round_trip::<models::Wireless>(example);
}

#[test]
fn parcel_round_trips() {
    let example = r#"{"nails":1}"#;
    support::assert_round_trip::<models::Parcel>(example);
}

#[test]
fn crate_round_trips() {
    let example = r#"{"nails":1}"#;
    support::assert_round_trip::<models::Crate>(example);
}

#[test]
fn annotated_round_trips() {
    let example = r##"{"@odata.type":"#a.memo"}"##;
    support::assert_round_trip::<models::Annotated>(example);
}

#[test]
fn memo_round_trips() {
    let example = r##"{"@odata.type":"#a.memo"}"##;
    support::assert_round_trip::<models::Memo>(example);
}

#[test]
fn task_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Task>(example);
}

#[test]
fn shape_round_trips() {
    let example = r#"{"kind":"Circle","radius":1.5}"#;
    support::assert_round_trip::<models::Shape>(example);
}

#[test]
fn inline_round_trips() {
    let example = r#"{"type":"text","text":"text"}"#;
    support::assert_round_trip::<models::Inline>(example);
}

#[test]
fn sloppy_round_trips() {
    let example = r#"{"kind":"Circle","radius":1.5}"#;
    support::assert_round_trip::<models::Sloppy>(example);
}

#[test]
fn liquid_round_trips() {
    let example = r#"{"kind":"tea","degrees":1.5}"#;
    support::assert_round_trip::<models::Liquid>(example);
}

#[test]
fn untagged_round_trips() {
    let example = r#"{"name":"text","kind":"Untagged"}"#;
    support::assert_round_trip::<models::Untagged>(example);
}

#[test]
fn vehicle_round_trips() {
    let example = r#"{"kind":"car","doors":1}"#;
    support::assert_round_trip::<models::Vehicle>(example);
}

#[test]
fn vehicle_kind_round_trips() {
    let example = r#""car""#;
    support::assert_round_trip::<models::VehicleKind>(example);
}

#[test]
fn car_round_trips() {
    let example = r#"{"kind":"car","doors":1}"#;
    support::assert_round_trip::<models::Car>(example);
}

#[test]
fn boat_round_trips() {
    let example = r#"{"kind":"boat","sails":1}"#;
    support::assert_round_trip::<models::Boat>(example);
}

#[test]
fn animal_round_trips() {
    let example = r#"{"species":"cat","name":"text","claws":1}"#;
    support::assert_round_trip::<models::Animal>(example);
}

#[test]
fn cat_round_trips() {
    let example = r#"{"species":"cat","name":"text","claws":1}"#;
    support::assert_round_trip::<models::Cat>(example);
}

#[test]
fn dog_round_trips() {
    let example = r#"{"species":"Husky","name":"text","sleds":1}"#;
    support::assert_round_trip::<models::Dog>(example);
}

#[test]
fn husky_round_trips() {
    let example = r#"{"species":"Husky","name":"text","sleds":1}"#;
    support::assert_round_trip::<models::Husky>(example);
}

#[test]
fn engine_round_trips() {
    let example = r#"{"kind":"electric","volts":1}"#;
    support::assert_round_trip::<models::Engine>(example);
}

#[test]
fn electric_round_trips() {
    let example = r#"{"kind":"electric","volts":1}"#;
    support::assert_round_trip::<models::Electric>(example);
}

#[test]
fn burning_round_trips() {
    let example = r#"{"kind":"burning","fuel":"coal","stokers":1}"#;
    support::assert_round_trip::<models::Burning>(example);
}

#[test]
fn coal_engine_round_trips() {
    let example = r#"{"kind":"burning","fuel":"coal","stokers":1}"#;
    support::assert_round_trip::<models::CoalEngine>(example);
}

#[test]
fn source_round_trips() {
    let example = r##"{"at":"#Event.Hub"}"##;
    support::assert_round_trip::<models::Source>(example);
}

#[test]
fn event_hub_round_trips() {
    let example = r##"{"at":"#Event.Hub"}"##;
    support::assert_round_trip::<models::EventHub>(example);
}

#[test]
fn numbered_round_trips() {
    let example = r#"{"number":1,"x":"text"}"#;
    support::assert_round_trip::<models::Numbered>(example);
}

#[test]
fn first_round_trips() {
    let example = r#"{"number":1,"x":"text"}"#;
    support::assert_round_trip::<models::First>(example);
}

#[test]
fn second_round_trips() {
    let example = r#"{"number":2,"x":"text"}"#;
    support::assert_round_trip::<models::Second>(example);
}

#[test]
fn either_round_trips() {
    let example = r#"{"kind":"Note"}"#;
    support::assert_round_trip::<models::Either>(example);
}

#[test]
fn paper_round_trips() {
    let example = r#"{"kind":"Note"}"#;
    support::assert_round_trip::<models::Paper>(example);
}

#[test]
fn note_round_trips() {
    let example = r#"{"kind":"Note"}"#;
    support::assert_round_trip::<models::Note>(example);
}

#[test]
fn letter_round_trips() {
    let example = r#"{"kind":"Letter"}"#;
    support::assert_round_trip::<models::Letter>(example);
}

#[test]
fn any_of_these_round_trips() {
    let example = r#"{"kind":"circle","radius":1.5}"#;
    support::assert_round_trip::<models::AnyOfThese>(example);
}

#[test]
fn aquatic_round_trips() {
    let example = r#"{"kind":"fish","fins":1}"#;
    support::assert_round_trip::<models::Aquatic>(example);
}

#[test]
fn fish_round_trips() {
    let example = r#"{"kind":"fish","fins":1}"#;
    support::assert_round_trip::<models::Fish>(example);
}

#[test]
fn crab_round_trips() {
    let example = r#"{"kind":"crab","claws":1}"#;
    support::assert_round_trip::<models::Crab>(example);
}

#[test]
fn stock_round_trips() {
    let example = r#"{"state":"f1"}"#;
    support::assert_round_trip::<models::Stock>(example);
}

#[test]
fn fresh_round_trips() {
    let example = r#"{"state":"f1"}"#;
    support::assert_round_trip::<models::Fresh>(example);
}

#[test]
fn frozen_round_trips() {
    let example = r#"{"state":"f2"}"#;
    support::assert_round_trip::<models::Frozen>(example);
}

#[test]
fn dry_round_trips() {
    let example = r#"{"state":"Dry"}"#;
    support::assert_round_trip::<models::Dry>(example);
}

#[test]
fn sharing_round_trips() {
    let example = r#"{"kind":"bus"}"#;
    support::assert_round_trip::<models::Sharing>(example);
}

#[test]
fn vessel_round_trips() {
    let example = r#"{"type":"canoe"}"#;
    support::assert_round_trip::<models::Vessel>(example);
}

#[test]
fn canoe_round_trips() {
    let example = r#"{"type":"canoe"}"#;
    support::assert_round_trip::<models::Canoe>(example);
}

#[test]
fn raft_round_trips() {
    let example = r#"{"type":"raft"}"#;
    support::assert_round_trip::<models::Raft>(example);
}

#[test]
fn ticket_round_trips() {
    let example = r#"{"kind":"Coupon","size":"text"}"#;
    support::assert_round_trip::<models::Ticket>(example);
}

#[test]
fn coupon_round_trips() {
    let example = r#"{"kind":"Coupon","size":"text"}"#;
    support::assert_round_trip::<models::Coupon>(example);
}

#[test]
fn lone_round_trips() {
    let example = r#"{"kind":"Lone"}"#;
    support::assert_round_trip::<models::Lone>(example);
}

#[test]
fn animal_base_round_trips() {
    let example = r#"{"species":"beast","name":"text"}"#;
    support::assert_round_trip::<models::AnimalBase>(example);
}

#[test]
fn burning_base_round_trips() {
    let example = r#"{"kind":"burning","fuel":"Burning"}"#;
    support::assert_round_trip::<models::BurningBase>(example);
}

#[test]
fn dog_base_round_trips() {
    let example = r#"{"species":"dog","name":"text"}"#;
    support::assert_round_trip::<models::DogBase>(example);
}

#[test]
fn engine_base_round_trips() {
    let example = r#"{"kind":"Engine"}"#;
    support::assert_round_trip::<models::EngineBase>(example);
}

#[test]
fn lone_base_round_trips() {
    let example = r#"{"kind":"Lone"}"#;
    support::assert_round_trip::<models::LoneBase>(example);
}

#[test]
fn paper_base_round_trips() {
    let example = r#"{"kind":"Paper"}"#;
    support::assert_round_trip::<models::PaperBase>(example);
}

#[test]
fn parcel_base_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::ParcelBase>(example);
}

#[test]
fn source_base_round_trips() {
    let example = r#"{"at":"Source"}"#;
    support::assert_round_trip::<models::SourceBase>(example);
}

#[test]
fn ticket_base_round_trips() {
    let example = r#"{"kind":"Ticket","size":"text"}"#;
    support::assert_round_trip::<models::TicketBase>(example);
}

#[test]
fn dotted_wide_round_trips() {
    let example = r#"{"meta":{},"wide":"text"}"#;
    support::assert_round_trip::<models::DottedWide>(example);
}

#[test]
fn dotted_high_round_trips() {
    let example = r#"{"meta":{},"high":"text"}"#;
    support::assert_round_trip::<models::DottedHigh>(example);
}

#[test]
fn inline_text_round_trips() {
    let example = r#"{"type":"text","text":"text"}"#;
    support::assert_round_trip::<models::InlineText>(example);
}

#[test]
fn inline_image_round_trips() {
    let example = r#"{"type":"image","url":"text"}"#;
    support::assert_round_trip::<models::InlineImage>(example);
}

#[test]
fn liquid_hot_kind_round_trips() {
    let example = r#""tea""#;
    support::assert_round_trip::<models::LiquidHotKind>(example);
}

#[test]
fn liquid_hot_round_trips() {
    let example = r#"{"kind":"tea","degrees":1.5}"#;
    support::assert_round_trip::<models::LiquidHot>(example);
}

#[test]
fn liquid_cold_kind_round_trips() {
    let example = r#""milk""#;
    support::assert_round_trip::<models::LiquidColdKind>(example);
}

#[test]
fn liquid_cold_round_trips() {
    let example = r#"{"kind":"milk","degrees":1.5}"#;
    support::assert_round_trip::<models::LiquidCold>(example);
}

#[test]
fn sharing_bus_kind_round_trips() {
    let example = r#""bus""#;
    support::assert_round_trip::<models::SharingBusKind>(example);
}

#[test]
fn sharing_bus_round_trips() {
    let example = r#"{"kind":"bus"}"#;
    support::assert_round_trip::<models::SharingBus>(example);
}

#[test]
fn sharing_van_kind_round_trips() {
    let example = r#""van""#;
    support::assert_round_trip::<models::SharingVanKind>(example);
}

#[test]
fn sharing_van_round_trips() {
    let example = r#"{"kind":"van","doors":1}"#;
    support::assert_round_trip::<models::SharingVan>(example);
}

#[test]
fn sharing_bike_round_trips() {
    let example = r#"{"kind":"bike"}"#;
    support::assert_round_trip::<models::SharingBike>(example);
}

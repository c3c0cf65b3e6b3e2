// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use discriminators::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Circle>(r#"{"kind":"text","radius":1.0}"#);
    cases.round_trip::<models::Square>(r#"{"kind":"box","side":1.0}"#);
    let example = r#"{"kind":"Group","shapes":[{"kind":"Circle","radius":1.0}]}"#;
    cases.round_trip::<models::Group>(example);
    cases.round_trip::<models::Mapped>(r#"{"kind":"circle","radius":1.0}"#);
    cases.round_trip::<models::Filed>(r#"{"kind":"circle","radius":1.0}"#);
    cases.round_trip::<models::Dotted>(r#"{"meta":{},"wide":"text"}"#);
    cases.round_trip::<models::Meta>(r#"{}"#);
    cases.round_trip::<models::Pathless>(r#"{"length":1}"#);
    cases.round_trip::<models::Wired>(r#"{"length":1}"#);
    cases.round_trip::<models::Wireless>(r#"{"band":"text"}"#);
    cases.round_trip::<models::Parcel>(r#"{"nails":1}"#);
    cases.round_trip::<models::Crate>(r#"{"nails":1}"#);
    cases.round_trip::<models::Annotated>(r##"{"@odata.type":"#a.memo"}"##);
    cases.round_trip::<models::Memo>(r##"{"@odata.type":"#a.memo"}"##);
    cases.round_trip::<models::Task>(r#"{}"#);
    cases.round_trip::<models::Shape>(r#"{"kind":"Circle","radius":1.0}"#);
    cases.round_trip::<models::Inline>(r#"{"type":"text","text":"text"}"#);
    cases.round_trip::<models::Sloppy>(r#"{"kind":"text","radius":1.0}"#);
    cases.round_trip::<models::Liquid>(r#"{"kind":"tea","degrees":1.0}"#);
    cases.round_trip::<models::Account>(r#"{"type":"user","login":"text"}"#);
    cases.round_trip::<models::UserAccount>(r#"{"type":"user","login":"text"}"#);
    cases.round_trip::<models::TeamAccount>(r#"{"type":"team","login":"text"}"#);
    cases.round_trip::<models::Unsaid>(r#"{"event":"started"}"#);
    cases.round_trip::<models::Started>(r#"{"event":"started"}"#);
    cases.round_trip::<models::Ended>(r#"{"event":"ended"}"#);
    cases.round_trip::<models::Untagged>(r#"{"name":"text"}"#);
    cases.round_trip::<models::Vehicle>(r#"{"kind":"car","doors":1}"#);
    cases.round_trip::<models::Car>(r#"{"kind":"car","doors":1}"#);
    cases.round_trip::<models::Boat>(r#"{"kind":"boat","sails":1}"#);
    let example = r#"{"species":"cat","name":"text","claws":1}"#;
    cases.round_trip::<models::Animal>(example);
    cases.round_trip::<models::Cat>(r#"{"species":"cat","name":"text","claws":1}"#);
    let example = r#"{"species":"Husky","name":"text","sleds":1}"#;
    cases.round_trip::<models::Dog>(example);
    let example = r#"{"species":"Husky","name":"text","sleds":1}"#;
    cases.round_trip::<models::Husky>(example);
    cases.round_trip::<models::Engine>(r#"{"kind":"electric","volts":1}"#);
    cases.round_trip::<models::Electric>(r#"{"kind":"electric","volts":1}"#);
    let example = r#"{"kind":"burning","fuel":"coal","stokers":1}"#;
    cases.round_trip::<models::Burning>(example);
    let example = r#"{"kind":"burning","fuel":"coal","stokers":1}"#;
    cases.round_trip::<models::CoalEngine>(example);
    cases.round_trip::<models::Source>(r##"{"at":"#Event.Hub"}"##);
    cases.round_trip::<models::EventHub>(r##"{"at":"#Event.Hub"}"##);
    cases.round_trip::<models::Numbered>(r#"{"number":1,"x":"text"}"#);
    cases.round_trip::<models::First>(r#"{"number":1,"x":"text"}"#);
    cases.round_trip::<models::Second>(r#"{"number":2,"x":"text"}"#);
    cases.round_trip::<models::Either>(r#"{"kind":"Note"}"#);
    cases.round_trip::<models::Paper>(r#"{"kind":"Note"}"#);
    cases.round_trip::<models::Note>(r#"{"kind":"Note"}"#);
    cases.round_trip::<models::Letter>(r#"{"kind":"Letter"}"#);
    cases.round_trip::<models::AnyOfThese>(r#"{"kind":"circle","radius":1.0}"#);
    cases.round_trip::<models::Aquatic>(r#"{"kind":"fish","fins":1}"#);
    cases.round_trip::<models::Fish>(r#"{"kind":"fish","fins":1}"#);
    cases.round_trip::<models::Crab>(r#"{"kind":"crab","claws":1}"#);
    cases.round_trip::<models::Stock>(r#"{"state":"f1"}"#);
    cases.round_trip::<models::Fresh>(r#"{"state":"f1"}"#);
    cases.round_trip::<models::Frozen>(r#"{"state":"f2"}"#);
    cases.round_trip::<models::Dry>(r#"{"state":"Dry"}"#);
    cases.round_trip::<models::Sharing>(r#"{"kind":"bus"}"#);
    cases.round_trip::<models::Vessel>(r#"{"type":"canoe"}"#);
    cases.round_trip::<models::Canoe>(r#"{"type":"canoe"}"#);
    cases.round_trip::<models::Raft>(r#"{"type":"raft"}"#);
    cases.round_trip::<models::Ticket>(r#"{"kind":"Coupon","size":"text"}"#);
    cases.round_trip::<models::Coupon>(r#"{"kind":"Coupon","size":"text"}"#);
    cases.round_trip::<models::Lone>(r#"{"kind":"Lone"}"#);
    cases.round_trip::<models::GetRecordsItem>(r#"{"id":1}"#);
    cases.round_trip::<models::AnimalBase>(r#"{"species":"beast","name":"text"}"#);
    let example = r#"{"kind":"burning","fuel":"Burning"}"#;
    cases.round_trip::<models::BurningBase>(example);
    cases.round_trip::<models::DogBase>(r#"{"species":"dog","name":"text"}"#);
    cases.round_trip::<models::EngineBase>(r#"{"kind":"Engine"}"#);
    cases.round_trip::<models::LoneBase>(r#"{"kind":"Lone"}"#);
    cases.round_trip::<models::PaperBase>(r#"{"kind":"Paper"}"#);
    cases.round_trip::<models::ParcelBase>(r#"{}"#);
    cases.round_trip::<models::SourceBase>(r#"{"at":"Source"}"#);
    cases.round_trip::<models::TicketBase>(r#"{"kind":"Ticket","size":"text"}"#);
    cases.round_trip::<models::DottedWide>(r#"{"meta":{},"wide":"text"}"#);
    cases.round_trip::<models::DottedHigh>(r#"{"meta":{},"high":"text"}"#);
    cases.round_trip::<models::InlineText>(r#"{"type":"text","text":"text"}"#);
    cases.round_trip::<models::InlineImage>(r#"{"type":"image","url":"text"}"#);
    cases.round_trip::<models::LiquidHot>(r#"{"kind":"tea","degrees":1.0}"#);
    cases.round_trip::<models::LiquidCold>(r#"{"kind":"milk","degrees":1.0}"#);
    cases.round_trip::<models::SharingBus>(r#"{"kind":"bus"}"#);
    cases.round_trip::<models::SharingVan>(r#"{"kind":"van","doors":1}"#);
    cases.round_trip::<models::SharingBike>(r#"{"kind":"bike"}"#);
    cases.round_trip::<models::GetRecordsResponseItem>(r#"{"id":1}"#);
    let example = r#"{"id":1,"target":"text"}"#;
    cases.round_trip::<models::PostRecordRequestGetRecordsItem>(example);
    let example = r#"{"id":1,"port":1}"#;
    cases.round_trip::<models::PostRecordRequestGetRecordsItemValue>(example);
    cases.end();
}

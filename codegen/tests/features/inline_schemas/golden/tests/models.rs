// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use inline_schemas::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Customer>(r#"{}"#);
    cases.round_trip::<models::Supplier>(r#"{}"#);
    cases.round_trip::<models::SupplierContact>(r#"{}"#);
    cases.round_trip::<models::OptionSchema>(r#"{}"#);
    cases.round_trip::<models::CustomerAddress>(r#"{}"#);
    cases.round_trip::<models::CustomerHistoryItem>(r#"{}"#);
    cases.round_trip::<models::CustomerLimitsValue>(r#"{}"#);
    cases.round_trip::<models::SupplierDeepDeeperDeepest>(r#"{}"#);
    cases.round_trip::<models::SupplierDeepDeeper>(r#"{}"#);
    cases.round_trip::<models::SupplierDeep>(r#"{}"#);
    cases.round_trip::<models::SupplierContactValue>(r#"{}"#);
    cases.round_trip::<models::GetOrdersIdResponseItem>(r#"{"id":1}"#);
    cases.round_trip::<models::UpdateOrderRequestLinesItem>(r#"{"sku":"text"}"#);
    cases.end();
}

// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use inline_schemas::models;

#[test]
fn customer_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Customer>(example);
}

#[test]
fn supplier_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Supplier>(example);
}

#[test]
fn supplier_contact_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SupplierContact>(example);
}

#[test]
fn option_schema_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OptionSchema>(example);
}

#[test]
fn order_status_lower_round_trips() {
    let example = r#""x""#;
    support::assert_round_trip::<models::OrderStatusLower>(example);
}

#[test]
fn order_status_round_trips() {
    let example = r#""z""#;
    support::assert_round_trip::<models::OrderStatus>(example);
}

#[test]
fn customer_address_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::CustomerAddress>(example);
}

#[test]
fn customer_status_round_trips() {
    let example = r#""active""#;
    support::assert_round_trip::<models::CustomerStatus>(example);
}

#[test]
fn customer_history_item_kind_round_trips() {
    let example = r#""in""#;
    support::assert_round_trip::<models::CustomerHistoryItemKind>(example);
}

#[test]
fn customer_history_item_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::CustomerHistoryItem>(example);
}

#[test]
fn customer_limits_value_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::CustomerLimitsValue>(example);
}

#[test]
fn supplier_deep_deeper_deepest_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SupplierDeepDeeperDeepest>(example);
}

#[test]
fn supplier_deep_deeper_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SupplierDeepDeeper>(example);
}

#[test]
fn supplier_deep_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SupplierDeep>(example);
}

#[test]
fn supplier_contact_value_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SupplierContactValue>(example);
}

#[test]
fn get_orders_id_sort_round_trips() {
    let example = r#""up""#;
    support::assert_round_trip::<models::GetOrdersIdSort>(example);
}

#[test]
fn page_round_trips() {
    let example = r#""first""#;
    support::assert_round_trip::<models::Page>(example);
}

#[test]
fn get_orders_id_response_item_round_trips() {
    let example = r#"{"id":1}"#;
    support::assert_round_trip::<models::GetOrdersIdResponseItem>(example);
}

#[test]
fn update_order_response_status_round_trips() {
    let example = r#""open""#;
    support::assert_round_trip::<models::UpdateOrderResponseStatus>(example);
}

#[test]
fn update_order_request_lines_item_round_trips() {
    let example = r#"{"sku":"text"}"#;
    support::assert_round_trip::<models::UpdateOrderRequestLinesItem>(example);
}

//! Schemas without a name are called by where they stand; those that stand under the same name and
//! say the same are one type, which has the name of each place.

mod support;

use std::any::type_name;

use inline_schemas::models::{
    Customer, CustomerAddress, CustomerHistoryItem, CustomerHistoryItemKind, CustomerLimitsValue,
    CustomerStatus, GetOrdersIdResponseItem, GetOrdersIdSort, OptionSchema, OrderStatus,
    OrderStatusLower, Page, Problem, Supplier, SupplierAddress, SupplierContact,
    SupplierContactValue, SupplierDeep, SupplierDeepDeeper, SupplierDeepDeeperDeepest,
    UpdateOrder409Response, UpdateOrderRequest, UpdateOrderRequestLinesItem,
    UpdateOrderRequestLinesItemStatus, UpdateOrderResponse, UpdateOrderResponseAddress,
    UpdateOrderResponseStatus, UpdateOrderSort,
};
use support::{assert_encodes, decode};

fn name_of<T>(_: &Option<T>) -> &'static str {
    type_name::<T>().rsplit("::").next().unwrap_or_default()
}

#[test]
fn the_same_under_the_same_name_is_one_type() {
    let customer = Customer::new();
    let (supplier, response) = (Supplier::new(), UpdateOrderResponse::new(1));
    assert_eq!(name_of(&supplier.address), name_of(&customer.address));
    assert_eq!(name_of(&response.address), name_of(&customer.address));
    let line = UpdateOrderRequestLinesItem::new("s");
    assert_eq!(name_of(&response.status), name_of(&line.status));
}

#[test]
fn it_has_the_name_of_each_place() {
    let mut address: CustomerAddress = SupplierAddress::default();
    address.town = Some("Ulm".to_owned());
    let supplier = Supplier::new().address(address.clone());
    let mut response = UpdateOrderResponse::new(1);
    response.address = Some(UpdateOrderResponseAddress::default());
    assert_eq!((supplier.address, response.address), (Some(address), Some(SupplierAddress::default())));
    let status: UpdateOrderRequestLinesItemStatus = UpdateOrderResponseStatus::Closed;
    assert_eq!(status.as_str(), "closed");
    assert_eq!(UpdateOrderSort::Up, GetOrdersIdSort::from("up"));
}

#[test]
fn what_stands_in_a_component_is_named_by_that() {
    assert_eq!(Page::from("first"), Page::First);
    let mut problem = Problem::default();
    problem.reason = Some("r".to_owned());
    assert_encodes(&problem, r#"{"reason": "r"}"#);
}

#[test]
fn another_under_the_same_name_is_another_type() {
    let response: UpdateOrderResponse = decode(r#"{"id": 1, "status": "closed"}"#);
    assert_eq!(response.status, Some(UpdateOrderResponseStatus::Closed));
    let customer: Customer = decode(r#"{"status": "gone"}"#);
    assert_eq!(customer.status, Some(CustomerStatus::Gone));
}

#[test]
fn a_schema_is_named_by_the_schema_and_the_properties_it_stands_in() {
    let deep = SupplierDeepDeeperDeepest::new().end(true);
    let supplier = Supplier::new()
        .deep(SupplierDeep::new().deeper(SupplierDeepDeeper::new().deepest(deep)))
        .contact(SupplierContactValue::new().phone("1"))
        .address(SupplierAddress::default());
    assert_encodes(
        &supplier,
        r#"{"deep": {"deeper": {"deepest": {"end": true}}}, "contact": {"phone": "1"},
        "address": {}}"#,
    );
}

#[test]
fn items_and_values_are_named_after_what_they_are_in() {
    let item = CustomerHistoryItem::new().kind(CustomerHistoryItemKind::In);
    let limits = [("a".to_owned(), CustomerLimitsValue::new().most(1))].into();
    let customer = Customer::new().history(vec![item]).limits(limits);
    assert_encodes(&customer, r#"{"history": [{"kind": "in"}], "limits": {"a": {"most": 1}}}"#);
}

#[test]
fn a_schema_in_an_operation_is_named_by_it() {
    let request = UpdateOrderRequest::new(vec![UpdateOrderRequestLinesItem::new("s")]);
    assert_encodes(&request, r#"{"lines": [{"sku": "s"}]}"#);
    let list: Vec<GetOrdersIdResponseItem> = decode(r#"[{"id": 1}]"#);
    assert_eq!(list[0].id, 1);
}

#[test]
fn a_title_is_no_name() {
    let mut problem = UpdateOrder409Response::default();
    problem.reason = Some("r".to_owned());
    assert_encodes(&problem, r#"{"reason": "r"}"#);
}

#[test]
fn components_keep_their_names_as_far_as_these_are_free() {
    assert_encodes(&SupplierContact::new().id(1), r#"{"id": 1}"#);
    assert_encodes(&OptionSchema::new().value("v"), r#"{"value": "v"}"#);
    let names = (OrderStatusLower::from("x"), OrderStatus::from("z"));
    assert_eq!(names, (OrderStatusLower::X, OrderStatus::Z));
}

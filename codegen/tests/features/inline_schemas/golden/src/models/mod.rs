// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Inline schemas API: what requests carry and responses bring.
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
//! use inline_schemas::models::CustomerStatus;
//!
//! assert_eq!(CustomerStatus::from("active"), CustomerStatus::Active);
//! assert_eq!(CustomerStatus::from("other").as_str(), "other");
//! ```

mod customer;
mod delete_order_sort;
mod get_orders_id_response;
mod get_orders_id_sort;
mod option;
mod order_status;
mod order_status_module;
mod page;
mod problem;
mod supplier;
mod supplier_contact;
mod update_order_409_response;
mod update_order_request;
mod update_order_response;
mod update_order_sort;

pub use customer::{
    Customer, CustomerAddress, CustomerHistoryItem, CustomerHistoryItemKind,
    CustomerLimitsValue, CustomerStatus,
};
pub use delete_order_sort::DeleteOrderSort;
pub use get_orders_id_response::GetOrdersIdResponseItem;
pub use get_orders_id_sort::GetOrdersIdSort;
pub use option::OptionSchema;
pub use order_status::OrderStatusLower;
pub use order_status_module::OrderStatus;
pub use page::Page;
pub use problem::Problem;
pub use supplier::{
    Supplier, SupplierAddress, SupplierContactValue, SupplierDeep, SupplierDeepDeeper,
    SupplierDeepDeeperDeepest,
};
pub use supplier_contact::SupplierContact;
pub use update_order_409_response::UpdateOrder409Response;
pub use update_order_request::{
    UpdateOrderRequest, UpdateOrderRequestLinesItem, UpdateOrderRequestLinesItemStatus,
};
pub use update_order_response::{
    UpdateOrderResponse, UpdateOrderResponseAddress, UpdateOrderResponseStatus,
};
pub use update_order_sort::UpdateOrderSort;

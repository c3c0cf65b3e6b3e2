// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Pagination API: what requests carry and responses bring.
//!
//! Required fields are arguments of `new`, the others have a method each that sets them, to a
//! value or to an `Option` of one; to that of a list or a map, assign the field. What only
//! responses bring has no such methods: its fields are assigned. An optional field that is
//! `None` is left out of the JSON. Fields that a response has and a model doesn't know are
//! ignored. Models that no fraction can be in are `Eq` and `Hash`.

mod contact;
mod cursor;
mod get_events_response;
mod list_azure_response;
mod list_contacts_response;
mod list_orders_response;
mod list_things_response;
mod logs;
mod order;
mod roster;
mod search_all_request;
mod search_all_response;

pub use contact::Contact;
pub use cursor::Cursor;
pub use get_events_response::GetEventsResponse;
pub use list_azure_response::ListAzureResponse;
pub use list_contacts_response::{
    ListContactsResponse, ListContactsResponseData, ListContactsResponseMeta,
};
pub use list_orders_response::ListOrdersResponse;
pub use list_things_response::ListThingsResponse;
pub use logs::Logs;
pub use order::Order;
pub use roster::Roster;
pub use search_all_request::SearchAllRequest;
pub use search_all_response::SearchAllResponse;
